// npm run attack: see scripts/attack/command.ts.
import { command } from "../src/node/command/options.ts";
import { attackCommand } from "./attack/command.ts";

await command(attackCommand);
