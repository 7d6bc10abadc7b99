// npm run init: see src/node/command/init.ts.

import { initCommand } from "../src/node/command/init.ts";
import { command } from "../src/node/command/options.ts";

await command(initCommand);
