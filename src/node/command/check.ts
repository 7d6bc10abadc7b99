// npm run check: all findings, or with --explain what one of them means. Exit 0 when it may be published, 1 when not, 2 when it could not decide.

import { explain } from "../../core/derive/explanations.ts";
import { contentOf } from "../folder/own-content.ts";
import { print, printExplanation } from "./findings-output.ts";
import { CannotWork, type Command, readOptions } from "./options.ts";
import { judge } from "./verdict.ts";

/** Says all there is to say about the content. */
export const checkCommand: Command = async (args, { out }) => {
  const options = readOptions(
    ["content", "now", "format", "strict", "allow-overdue", "explain", "settings"],
    "npm run check -- [opties]\nControleert de inhoud tegen de wet en tegen zichzelf.",
    args,
  );
  if (options.explain !== undefined) {
    const found = explain(options.explain);
    if ("nearest" in found)
      throw new CannotWork(
        `Er is geen regel, termijn of probleem van vorm met de naam ${options.explain}.`,
        `Bedoelt u ${found.nearest.slice(0, -1).join(", ")} of ${found.nearest.at(-1)}? Alle namen staan op de pagina Regels.`,
      );
    out(`${printExplanation(found, options.format)}\n`);
    return 0;
  }
  const verdict = await judge({
    content: contentOf(options.content),
    now: options.now,
    allowOverdue: options["allow-overdue"] ?? false,
  });
  out(`${print(verdict, options.format)}\n`);
  if (verdict.findings.some((each) => each.severity === "error")) return 1;
  const pressing =
    verdict.findings.some((each) => each.severity === "open") || verdict.due.some((each) => each.status === "overdue");
  return options.strict && pressing ? 1 : 0;
};
