// How the CMS page talks to the desk: as a backend of Decap, with saves that lose nothing, and news of the build.

import { cmsRoot } from "../../core/cms/cms.ts";
import { caseNumberKey } from "../../core/cms/cms-fields.ts";
import type { Backend, ImmutableMap } from "./decap/decap.ts";
import { exactFormat } from "./decap/format.ts";
import { part, plainError } from "./dialog.ts";
import { opened, send } from "./send.ts";

interface Persisted {
  readonly dataFiles: readonly { readonly path: string; readonly raw: string }[];
}

// Decap names a file before it saves it, and a case gets its number in the save: a new case is saved just before Decap does.
const savedAhead = new Set<string>();

/** Saves a new case with these values, and gives them back with the number it got. */
export async function saveNewCase(entry: ImmutableMap, fields: ImmutableMap): Promise<ImmutableMap> {
  const folder = `${cmsRoot}/${String(entry.get("collection"))}`;
  const { id } = await send({ path: `${folder}/0000-000.md`, raw: exactFormat.toFile(fields.toJS()), isNew: true });
  savedAhead.add(`${folder}/${id}.md`);
  return fields.set(caseNumberKey, id);
}

/** The desk as a backend of Decap: its proxy protocol, without a login page, with refusals that can be read. */
export function deskBackend(config: unknown, options: unknown): Backend {
  const backend = window.CMS.getBackend("proxy").init(config, options);
  const getEntry = backend.getEntry.bind(backend);
  backend.authComponent = () =>
    window.createClass<{ onLogin: (user: unknown) => void }, Record<string, never>>({
      componentDidMount() {
        this.props.onLogin({});
      },
      render: () => null,
    });
  backend.getEntry = async (path) => {
    // Decap asks whether the name is free: it is ours already.
    if (savedAhead.has(path)) throw plainError("nog niet opgeslagen");
    opened(path);
    return getEntry(path);
  };
  backend.persistEntry = async (entry, how) => {
    hideNews();
    hideRefusal();
    following += 1;
    const [file] = (entry as Persisted).dataFiles;
    if (file === undefined) return;
    const { newEntry } = how as { readonly newEntry?: boolean };
    if (!savedAhead.delete(file.path)) await send({ path: file.path, raw: file.raw, isNew: newEntry === true });
    void followBuild();
  };
  return backend;
}

interface State {
  readonly running: boolean;
  readonly ok: boolean | null;
  readonly failed: boolean;
  readonly errors: number;
}

let following = 0;

/** Takes the news of the site away. */
export const hideNews = (): void => document.querySelector("#desk-state")?.remove();

// That an earlier save was refused would stand there for seconds, beside a text that is saved by now.
function hideRefusal(): void {
  for (const close of document.querySelectorAll<HTMLElement>(".Toastify__toast--error .Toastify__close-button"))
    close.click();
}

// Where the text is, saved or not, is said above the form only; this bar tells of the site.
function show(words: string, address?: string, link?: string): void {
  const box = document.querySelector("#desk-state") ?? document.body.appendChild(part("output", { id: "desk-state" }));
  const close = part("button", { type: "button" }, "Sluiten");
  close.addEventListener("click", hideNews);
  const anchor =
    address === undefined || link === undefined ? [] : [" ", part("a", { href: address, target: "_blank" }, link)];
  box.replaceChildren(words, ...anchor, " ", close);
}

// News stays until somebody goes on: a link that goes by itself cannot be reached with the keyboard.
function goWithNextKey(): void {
  const mine = following;
  const go = () => void (mine === following && hideNews());
  for (const event of ["input", "hashchange"]) window.addEventListener(event, go, { once: true });
}

const news = (state: State) => {
  goWithNextKey();
  if (state.ok) return show("De site is bijgewerkt.", "/", "Bekijk de site");
  if (state.failed) return show("De site kon niet worden gemaakt.", "/beheer/bevindingen/", "Bekijk waarom");
  const errors = state.errors === 1 ? "1 fout houdt" : `${state.errors} fouten houden`;
  return show(`De site is nog niet bijgewerkt: ${errors} dat tegen.`, "/beheer/bevindingen/", "Bekijk wat er nog moet");
};

/** Follows the build after a save and says what became of it. */
async function followBuild(): Promise<void> {
  following += 1;
  const mine = following;
  show("De site wordt bijgewerkt …");
  for (let turn = 0; turn < 120 && mine === following; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const response = await fetch("/beheer/state.json").catch(() => undefined);
    const state = response?.ok ? ((await response.json()) as State) : undefined;
    if (state !== undefined && !state.running && mine === following) return news(state);
  }
}
