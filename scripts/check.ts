// npm run check: all findings. Exit 0 when it may be published, 1 when not, 2 when it could not decide.
import { command, readOptions } from "../src/node/options.ts";
import { print } from "../src/node/print.ts";
import { judge } from "../src/node/verdict.ts";

await command(async () => {
  const options = readOptions(
    ["content", "now", "format", "strict", "allow-overdue"],
    "npm run check -- [opties]\nControleert de inhoud tegen de wet en tegen zichzelf.",
  );
  const verdict = await judge({
    content: options.content ?? "content",
    now: options.now,
    allowOverdue: options["allow-overdue"] ?? false,
  });
  process.stdout.write(`${print(verdict, options.format)}\n`);
  if (verdict.findings.some((each) => each.severity === "error")) return 1;
  const pressing =
    verdict.findings.some((each) => each.severity === "open") || verdict.due.some((each) => each.status === "overdue");
  return options.strict && pressing ? 1 : 0;
});
