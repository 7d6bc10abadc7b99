// Sends a save to the desk, with who saves and the text it was opened with; asks what the desk needs to know first.
import { cmsApi } from "../../core/cms/cms.ts";
import { openedKey } from "../../core/cms/cms-fields.ts";
import type { Finding } from "../../core/model/finding.ts";
import { registerAt } from "../../core/registers/index.ts";
import { askName, knownName } from "./author.ts";
import { type Conflict, settle } from "./conflict.ts";
import { exactFormat, exactYaml } from "./decap/format.ts";
import { note, part, plainError, tell } from "./dialog.ts";
import { clearRefused, showRefused } from "./errors.ts";
import { startAgain } from "./start-again.ts";

export interface SaveOrder {
  /** As Decap names it: content/recipients/voorbeeld.md */
  readonly path: string;
  readonly raw: string;
  readonly isNew: boolean;
}

interface Saved {
  /** Name of the record: of a new case the number it got. */
  readonly id: string;
  readonly text: string;
  readonly notice?: string;
}

interface Refused {
  readonly error?: string;
  readonly ask?: "name";
  readonly conflict?: Conflict;
  /** What the save was refused for. */
  readonly findings?: readonly Finding[];
  /** Where one logs in anew, when the session has ended. */
  readonly login?: string;
}

const stays = () => plainError("de melding zegt waarom. Uw tekst staat nog in het formulier.");

const unreachable = `Het programma is niet bereikbaar. Uw tekst staat nog in het formulier. ${startAgain} en sla dan op.`;

// The form keeps the text it was opened with: what this page itself made of that text is no one else's change.
const own = new Map<string, { readonly opened: string; readonly text: string }>();

/** The form was opened anew: from here on its own text counts. */
export const opened = (path: string): void => void own.delete(path);

const formatAt = (path: string) => (path.endsWith(".yml") ? exactYaml : exactFormat);

async function post(order: SaveOrder, opened: string | undefined): Promise<Saved | Refused> {
  const { path, raw, isNew } = order;
  const options = { newEntry: isNew, author: knownName(), opened };
  const response = await fetch(cmsApi, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "persistEntry", params: { dataFiles: [{ path, raw }], assets: [], options } }),
  }).catch(() => undefined);
  const answer: unknown = await response?.json().catch(() => undefined);
  return (answer as Saved | Refused | undefined) ?? { error: `Niet opgeslagen.\n${unreachable}` };
}

/** Saves, and resolves with what the record is called now. Rejects, after saying why, when nothing was saved. */
export async function send(order: SaveOrder): Promise<Saved> {
  const { path, raw } = order;
  clearRefused();
  const given = (formatAt(path).fromFile(raw) as Record<string, unknown>)[openedKey];
  const from = typeof given === "string" ? given : undefined;
  const known = own.get(path);
  const answer = await post(order, known !== undefined && known.opened === from ? known.text : from);
  if ("id" in answer) {
    if (from !== undefined) own.set(path, { opened: from, text: answer.text });
    if (answer.notice !== undefined) note(answer.notice);
    return answer;
  }
  if (answer.ask === "name") {
    if ((await askName()) === undefined) throw plainError("u bent teruggegaan. Uw tekst staat nog in het formulier.");
    return send(order);
  }
  const register = registerAt(path);
  if (answer.conflict === undefined || register === undefined) {
    const { findings = [], login } = answer;
    const anew =
      login === undefined
        ? []
        : [part("p", {}, part("a", { href: login, target: "_blank" }, "Inloggen in een nieuw venster"))];
    void tell(
      (answer.error ?? "").split("\n").filter((line) => line !== ""),
      anew,
    ).then(() => showRefused(findings));
    throw stays();
  }
  const choice = await settle(register, answer.conflict);
  if (choice.go === "back") throw stays();
  if (choice.go === "newest") {
    window.location.reload();
    throw plainError("de nieuwste tekst wordt geladen.");
  }
  const { fields, body } = choice.parts;
  const values = { ...fields, [openedKey]: answer.conflict.newest };
  own.delete(path);
  const both = register.shape === "single" ? exactYaml.toFile(values) : exactFormat.toFile({ ...values, body });
  const saved = await send({ ...order, raw: both });
  // The form still shows the values from before the other's change: saving it again would undo that.
  window.setTimeout(() => window.location.reload(), 500);
  return saved;
}
