// npm run deadline: see src/node/command/deadline.ts.
import { deadlineCommand } from "../src/node/command/deadline.ts";
import { command } from "../src/node/command/options.ts";

await command(deadlineCommand);
