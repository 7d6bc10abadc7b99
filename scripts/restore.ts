// npm run restore: see src/node/command/restore.ts.

import { command } from "../src/node/command/options.ts";
import { restoreCommand } from "../src/node/command/restore.ts";

await command(restoreCommand);
