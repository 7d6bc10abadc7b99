// Of every activity whether a DPIA is needed, and because of what: one table, so that none is left out unseen.
import type { Context } from "../blocks/component.ts";
import { entriesOf, entryOf } from "../dossier/dossier.ts";
import { criteriaOf, listedOf, triggerWords } from "../dossier/impact-criteria.ts";
import { impactAssessments, processingActivities } from "../registers/index.ts";
import { escapeHtml, timeHtml } from "../text/html.ts";

export interface Weighed {
  readonly id: string;
  readonly name: string;
  /** In plain words: "Nodig, gedaan". */
  readonly needed: string;
  /** HTML: the reason, the DPIA, or when it is planned. */
  readonly because: string;
  readonly onList: string;
  readonly criteria: string;
  /** What the data protection officer thinks of it; empty when nobody wrote that down. */
  readonly dpoView: string;
}

const needed = {
  done: "Nodig, gedaan",
  "to-do": "Nodig, nog te doen",
  "not-needed": "Niet nodig",
  unknown: "Nog niet beoordeeld",
} as const;

/** Activities that go on, by name, each with its weighing. */
export function weighedActivities({ dossier, href }: Context): readonly Weighed[] {
  return entriesOf(dossier, processingActivities)
    .filter(({ data }) => data.endedOn === undefined)
    .map(({ id, data }): Weighed => {
      const { outcome = "unknown", assessment, reason, dpoView = "", actionDueOn } = data.impactAssessment ?? {};
      const dpia = entryOf(dossier, impactAssessments, assessment);
      const address = dpia && href(`/${impactAssessments.slug}/${dpia.id}/`);
      const title = escapeHtml(dpia?.data.name ?? "");
      const link = address === undefined ? title : `<a href="${escapeHtml(address)}">${title}</a>`;
      const part = outcome === "not-needed" && link !== "" ? `Onderdeel van ${link}.` : link;
      const planned = outcome === "to-do" && actionDueOn !== undefined ? `Gepland op ${timeHtml(actionDueOn)}.` : "";
      const said = [reason === undefined ? "" : escapeHtml(reason), part, planned].filter((each) => each !== "");
      return {
        id,
        name: data.name,
        needed: needed[outcome],
        because: said.join(" "),
        onList: triggerWords(listedOf(data)),
        criteria: triggerWords(criteriaOf(data)),
        dpoView: dpoView === "" && dpia?.data.dpoAdvice !== undefined ? "Het advies staat in de DPIA." : dpoView,
      };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, "nl"));
}
