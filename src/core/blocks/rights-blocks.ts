// Building blocks that show the matrix of rights, ages and representatives.
import { aiDuties } from "../law/ai-act.ts";
import { citationText } from "../law/citation.ts";
import { escapeHtml } from "../text/html.ts";
import { dayInWords } from "../time/written.ts";
import { afterDeath, type Right, right, stage, standings, waysInWords, waysOf } from "../vocabulary/representation.ts";
import { fileLaw } from "../vocabulary/request.ts";
import type { Blocks } from "./component.ts";

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function table(name: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join("");
  const lines = rows.map(([first = "", ...cells]) => {
    const rest = cells.map(
      (cell, index) => `<td data-label="${escapeHtml(head[index + 1] ?? "")}">${escapeHtml(cell)}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(first)}</th>${rest.join("")}</tr>`;
  });
  const kind = head.length > 4 ? "cards wide" : "cards";
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table class="${kind}"><caption class="heard">${escapeHtml(name)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}

// After death another table tells what relatives get.
const stages = stage.terms.filter(({ value }) => value !== "deceased");

/** Rights with the same answer at every age, as one row. */
function rowsOf(rights: readonly Right[], law: "none" | undefined) {
  const rows: { labels: string[]; cells: readonly string[] }[] = [];
  for (const each of rights) {
    const cells = stages.map(({ value }) => capital(waysInWords(waysOf(each, value, law), value)));
    const label = right.terms.find(({ value }) => value === each)?.label ?? each;
    const known = rows.find((row) => row.cells.join("|") === cells.join("|"));
    if (known === undefined) rows.push({ labels: [label], cells });
    else known.labels.push(label);
  }
  return rows.map(({ labels, cells }) => ({ label: capital(labels.join(", ")), cells }));
}

const laws = fileLaw.terms.filter(({ value }) => value === "none");

export const rightsBlocks: Blocks<"RightsByAge" | "WhoMayAsk" | "AfterDeath" | "AiDuties"> = {
  RightsByAge: {
    label: "Wie beslist, per recht en leeftijd",
    alone: true,
    attributes: {
      rights: {
        label: "Welke rechten (leeg: allemaal)",
        optional: true,
        several: true,
        choices: () => right.terms,
      },
      law: { label: "Ander dossier dan een zorgdossier (leeg: zorgdossier)", optional: true, choices: () => laws },
    },
    describe:
      'Wie mag vragen en wie het eens moet zijn, per recht en leeftijd: <RightsByAge /> of <RightsByAge rights="destruction" />',
    render: ({ rights = "", law }) => {
      const asked = rights.split(",").map((each) => each.trim());
      const known = right.terms.map(({ value }) => value);
      const chosen = rights.trim() === "" ? known : known.filter((value) => asked.includes(value));
      if (rights.trim() !== "" && chosen.length !== asked.length) return undefined;
      if (law !== undefined && law !== "none") return undefined;
      const rows = rowsOf(chosen, law);
      const [only] = rows;
      // One row reads better from top to bottom.
      if (rows.length === 1 && only !== undefined)
        return table(
          `Wie beslist: ${only.label.toLowerCase()}`,
          ["Leeftijd", "Wie"],
          stages.map(({ label }, index) => [capital(label), only.cells[index] ?? ""]),
        );
      return table(
        "Wie beslist, per recht en leeftijd",
        ["Wat iemand wil", ...stages.map(({ label }) => capital(label))],
        rows.map(({ label, cells }) => [label, ...cells]),
      );
    },
  },
  WhoMayAsk: {
    label: "Wie voor een ander mag vragen",
    alone: true,
    attributes: {},
    describe: "Wie voor een ander mag vragen, en wat dat laat zien: <WhoMayAsk />",
    render: () =>
      table(
        "Wie voor een ander vraagt",
        ["Wie vraagt", "Mag dat?", "Wat het laat zien"],
        Object.values(standings).map(({ label, may, proof }) => [label, may, proof]),
      ),
  },
  AfterDeath: {
    label: "Wat nabestaanden krijgen, per wet",
    alone: true,
    attributes: {},
    describe: "Wat een nabestaande krijgt, per wet: <AfterDeath />",
    render: () =>
      table(
        "Wat een nabestaande krijgt",
        ["Welk dossier", "Wanneer een nabestaande iets krijgt"],
        afterDeath.map(({ file, when }) => [file, when]),
      ),
  },
  AiDuties: {
    label: "Plichten bij AI, met de dag waarop zij ingaan",
    alone: true,
    attributes: {},
    describe: "Wat de AI-verordening vraagt van wie AI gebruikt: <AiDuties />",
    // What nobody could confirm is told in the registers edition only.
    render: (_attributes, { edition }) => {
      const known = aiDuties.filter(({ article }) => edition === "registers" || article.confirm !== true);
      const items = known.map(({ article, asks, since, only }) => {
        const whom = only === undefined ? "" : ` Alleen bij ${only}.`;
        const doubt = article.confirm === true ? " (te bevestigen)" : "";
        const cited = `<a href="${escapeHtml(article.url ?? "")}">${escapeHtml(citationText(article))}</a>`;
        return `<li><strong>Vanaf ${escapeHtml(dayInWords(since))}${doubt}:</strong> ${escapeHtml(asks)}${escapeHtml(whom)} <small>(${cited})</small></li>`;
      });
      return `<ul>${items.join("")}</ul>`;
    },
  },
};
