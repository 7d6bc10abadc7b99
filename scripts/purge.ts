// npm run purge: see src/node/command/purge.ts.

import { command } from "../src/node/command/options.ts";
import { purgeCommand } from "../src/node/command/purge.ts";

await command(purgeCommand);
