// Takes away a record that was saved by mistake today. It goes from the folder; the history keeps it.

import { cmsRoot } from "../../core/cms/cms.ts";
import { whyNotRemoved } from "../../core/derive/removal.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { pathOf, type Register } from "../../core/model/register.ts";
import { collections } from "../../core/registers/index.ts";
import type { Wrong } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { dayOf } from "../../core/time/written.ts";
import { recordTexts } from "../../node/git/record-texts.ts";
import { authorHtml, authorSent } from "../author.ts";
import { placeOf, type RecordPlace } from "../save/place.ts";
import { Refusal } from "../server/refusal.ts";
import { deskPage, registerPage, wrongHtml } from "../start/form-html.ts";
import type { StartAnswer } from "../start/start.ts";
import { buttons, historyAddress, link, type RepairOptions, titleHtml, titleOf, wrongOf } from "./page-parts.ts";
import { today } from "./today.ts";

export const removeAddress = (register: string, id: string): string => `/beheer/weghalen/${register}/${id}/`;

function page(register: Register, id: string, dossier: Dossier, author: string, wrong: readonly Wrong[]): string {
  const title = titleOf(register, id, dossier);
  const back = historyAddress(register.id, id);
  return registerPage(
    register.id,
    `Weghalen: ${title}`,
    `<p class="back">${link(back, "Terug")}</p>${wrongHtml(wrong)}
<p class="count">${escapeHtml(register.title)}</p><h1>${titleHtml(title)} weghalen</h1>
<p class="lead">Alleen voor wat vandaag bij vergissing is opgeslagen. Het verdwijnt uit het register en van de site. In de geschiedenis van deze map blijft het staan.</p>
<form method="post" action="${escapeHtml(removeAddress(register.id, id))}">
${authorHtml({ author })}${buttons("Haal weg", [back, "Niet doen"], true)}</form>`,
    wrong.length > 0,
  );
}

/** The pages of taking away, over the save path of a desk. */
export function removePages({ content, shelf, saver, changed }: RepairOptions) {
  let author = "";

  async function savedOn(place: RecordPlace): Promise<string | undefined> {
    const at = (await recordTexts(content, place.path)).texts.findLast((each) => each.text !== undefined)?.at;
    return at === undefined ? undefined : dayOf(at);
  }

  return async (
    [folder = "", id = "", ...rest]: readonly string[],
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer | undefined> => {
    const register = collections.find((each) => each.id === folder && each.shape !== "single");
    if (register === undefined || rest.join("") !== "") return undefined;
    const place = placeOf(`${cmsRoot}/${pathOf(register, id)}`);
    const dossier = await shelf.dossier();
    if (!dossier.ids[register.id]?.has(id)) return undefined;
    const first = await savedOn(place);
    const whyNot = (of: Dossier) => whyNotRemoved(of, register, id, first, today());
    const told = (wrong: readonly Wrong[]): StartAnswer => ({
      status: wrong.length > 0 ? 422 : 200,
      page: page(register, id, dossier, author, wrong),
    });
    const why = whyNot(dossier);
    if (why !== undefined)
      return {
        status: 422,
        page: deskPage(
          "Niet weggehaald",
          `<p class="back">${link(historyAddress(register.id, id), "Terug")}</p><h1>${escapeHtml(titleOf(register, id, dossier))} blijft staan</h1>${why.map((each) => `<p>${escapeHtml(each)}</p>`).join("")}`,
        ),
      };
    if (sent === undefined) return told([]);
    author = authorSent(sent);
    try {
      await saver.carryOut((now) => {
        const since = whyNot(now);
        if (since !== undefined) throw new Refusal(422, since);
        return { place, text: undefined, message: `${register.singular} ${id}: weggehaald, bij vergissing opgeslagen` };
      }, author);
      changed();
      return { location: `/beheer/#/collections/${register.id}` };
    } catch (error) {
      return told(wrongOf(error));
    }
  };
}
