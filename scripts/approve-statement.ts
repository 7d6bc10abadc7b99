// npm run approve-statement: see src/node/command/approve-statement.ts.
import { approveStatementCommand } from "../src/node/command/approve-statement.ts";
import { command } from "../src/node/command/options.ts";

await command(approveStatementCommand);
