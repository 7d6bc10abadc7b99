// npm run retire: see src/node/command/retire.ts.

import { command } from "../src/node/command/options.ts";
import { retireCommand } from "../src/node/command/retire.ts";

await command(retireCommand);
