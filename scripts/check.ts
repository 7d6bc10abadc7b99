// npm run check: see src/node/command/check.ts.
import { checkCommand } from "../src/node/command/check.ts";
import { command } from "../src/node/command/options.ts";

await command(checkCommand);
