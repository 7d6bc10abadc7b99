// npm run assess: see src/node/command/assess.ts.
import { assessCommand } from "../src/node/command/assess.ts";
import { command } from "../src/node/command/options.ts";

await command(assessCommand);
