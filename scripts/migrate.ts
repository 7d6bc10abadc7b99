// npm run migrate: see src/node/command/migrate.ts.

import { migrateCommand } from "../src/node/command/migrate.ts";
import { command } from "../src/node/command/options.ts";

await command(migrateCommand);
