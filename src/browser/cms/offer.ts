// When a form opens: offers what was typed in it before and not saved, with what differs, and never puts it back unseen.

import { Temporal } from "temporal-polyfill";
import { openedKey } from "../../core/cms/cms-fields.ts";
import { type Draft, differences } from "../../core/edit/draft.ts";
import type { Typed } from "../../core/edit/live.ts";
import type { Register } from "../../core/model/register.ts";
import { momentInWords, writeMoment } from "../../core/time/written.ts";
import { formName, handOver, isHanded } from "./decap/fill-form.ts";
import { ask } from "./dialog.ts";
import { draftOf } from "./drafts.ts";

const whenInWords = ({ at }: Draft) => momentInWords(writeMoment(Temporal.Instant.fromEpochMilliseconds(at)));

/** Offers the draft of this form, if there is one that differs from what stands there. */
export async function offerDraft(register: Register, typed: Typed, text: string | undefined): Promise<void> {
  const form = formName(register, typed.id);
  if (isHanded(form)) return;
  const draft = draftOf(form);
  if (draft === undefined) return;
  const differing = differences(register, draft, typed);
  if (differing.length === 0) return;
  const newer = text !== draft.base;
  const taken = await ask({
    title: "Er staat nog een kladversie",
    lead: newer
      ? `U typte hier op ${whenInWords(draft)} iets dat niet is opgeslagen. Daarna is dit record veranderd: wat er nu staat is nieuwer. Gaat u verder met de kladversie, kijk dan deze velden na voordat u opslaat:`
      : `U typte hier op ${whenInWords(draft)} iets dat niet is opgeslagen. Het verschilt hierin van wat er staat:`,
    lines: differing,
    yes: "Verder met de kladversie",
    no: "Nu niet",
  });
  // The save must know from which text the draft went on: somebody may have written since.
  const opened = draft.base === undefined ? {} : { [openedKey]: draft.base };
  if (taken) await handOver(register, typed.id, { ...draft.fields, ...opened }, draft.body);
}
