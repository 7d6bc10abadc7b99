// npm run backup: see src/node/command/backup.ts.

import { backupCommand } from "../src/node/command/backup.ts";
import { command } from "../src/node/command/options.ts";

await command(backupCommand);
