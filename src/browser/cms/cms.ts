// Starts Decap CMS on /beheer/: Dutch words, our widgets, our door to the content, and the configuration that the registers give.

import "./decap/no-eval.ts";

import { collections, registerOf } from "../../core/registers/index.ts";
import { withoutLapsed } from "./applicability.ts";
import { openAskedField } from "./asked-field.ts";
import { deskBackend, saveNewCase } from "./backend.ts";
import { teachBlocks } from "./blocks.ts";
import { choiceWidget } from "./choice.ts";
import { countryWidget } from "./country.ts";
import { onCopy } from "./decap/copy-button.ts";
import type { Backend, ImmutableMap } from "./decap/decap.ts";
import { ownBackups } from "./decap/fill-form.ts";
import { exactFormat, exactYaml } from "./decap/format.ts";
import { dutch } from "./decap/locale.ts";
import { onSaveKey } from "./decap/save-key.ts";
import { dossierChanged } from "./dossier.ts";
import { tidyDrafts } from "./drafts.ts";
import { copyOpenForm, isNewRecord, saved } from "./form.ts";
import { followNotes } from "./notes.ts";
import { versionSaved, withMeaning } from "./page-version.ts";
import { paneOf } from "./pane.ts";
import { withProposed } from "./proposal.ts";
import { startAgain } from "./start-again.ts";
import { teachText } from "./text-tools.ts";
import { showTools } from "./tools.ts";
import { showWays } from "./ways.ts";
import {
  dayWidget,
  keepSelection,
  momentWidget,
  monthDayWidget,
  nameRows,
  numberWidget,
  periodWidget,
  sectionWidget,
} from "./widgets.ts";

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} kwam niet aan`)));
    document.head.append(script);
  });
}

type Phrases = Readonly<Record<string, unknown>>;
const isPhrases = (value: unknown): value is Phrases => typeof value === "object" && value !== null;

/** Phrases with ours over Decap's. */
function merged(theirs: Phrases, ours: Phrases): Phrases {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  const both = [...keys].map((key) => {
    const [one, other] = [theirs[key], ours[key]];
    return [key, isPhrases(one) && isPhrases(other) ? merged(one, other) : (other ?? one)] as const;
  });
  return Object.fromEntries(both);
}

// What stood in the form when its save began, and whether the save holds other values.
let sent: ImmutableMap | undefined;
let changedInSave = false;

async function start(): Promise<void> {
  // Whoever asks for no form begins with what there is to do.
  if (window.location.hash === "") return window.location.replace("/beheer/vandaag/");
  window.CMS_MANUAL_INIT = true;
  await load("/beheer/decap/decap-cms.js");
  const { CMS } = window;
  const response = await fetch("/beheer/config.json");
  if (!response.ok) throw new Error("De instellingen van het beheer kwamen niet aan.");
  const config: unknown = await response.json();
  CMS.registerLocale("nl", merged(CMS.getLocale("nl") ?? {}, dutch));
  CMS.registerWidget("moment", momentWidget());
  CMS.registerWidget("day", dayWidget());
  CMS.registerWidget("period", periodWidget());
  CMS.registerWidget("monthDay", monthDayWidget());
  CMS.registerWidget("wholeNumber", numberWidget());
  CMS.registerWidget("choice", choiceWidget());
  CMS.registerWidget("countries", countryWidget());
  CMS.registerWidget("section", sectionWidget());
  teachBlocks(CMS);
  teachText(CMS);
  keepSelection(CMS.getWidget("string").control);
  nameRows(CMS.getWidget("list").control);
  CMS.registerCustomFormat("yaml-frontmatter", "md", exactFormat);
  CMS.registerCustomFormat("yaml", "yml", exactYaml);
  // Nothing but text is kept: this library offers no files, so that its button disappears.
  CMS.registerMediaLibrary({ name: "none", init: async () => ({ show: () => {}, enableStandalone: () => false }) });
  CMS.registerBackend("desk", function Desk(this: unknown, given: unknown, options: unknown): Backend {
    return deskBackend(given, options);
  });
  CMS.registerEventListener({
    name: "preSave",
    handler: async ({ entry }) => {
      sent = entry.get("data") as ImmutableMap;
      const kept = await withoutLapsed(entry, sent);
      const meant = await withMeaning(entry, kept.data);
      const data = await withProposed(entry, meant.data);
      const { changed } = meant;
      changedInSave = kept.changed || changed;
      const ofCases = registerOf(String(entry.get("collection")))?.cases === true;
      return entry.get("newRecord") === true && ofCases ? saveNewCase(entry, data) : data;
    },
  });
  // What was saved may change what the rules say of the next record.
  CMS.registerEventListener({
    name: "postSave",
    handler: async ({ entry }) => {
      dossierChanged();
      if (sent !== undefined) saved(entry, sent);
      versionSaved(String(entry.get("slug")));
      // The form still shows what the save let go of, and not yet what it added: it is read again.
      if (changedInSave) window.setTimeout(() => window.location.reload(), 500);
    },
  });
  CMS.registerPreviewStyle("/beheer/pane.css");
  for (const register of collections) CMS.registerPreviewTemplate(register.id, paneOf(register));
  // The pane shows other things than the form at the same height.
  window.localStorage.setItem("cms.scroll-sync-enabled", "false");
  tidyDrafts();
  ownBackups();
  onSaveKey();
  CMS.init({ config });
  showTools();
  onCopy(() => void copyOpenForm());
  showWays();
  followNotes();
  openAskedField();
  window.addEventListener("hashchange", startAfresh);
}

// A slow computer takes its time to make a copy.
const copyWithin = 3000;

const form = (address: string) => /#\/collections\/([^/]+)\/(?:entries\/([^?]+)|new)/.exec(address);

// Going from one form straight to another (a typed address), Decap keeps the first one's values: then the page starts afresh.
function startAfresh({ oldURL, newURL }: HashChangeEvent): void {
  const [from, to] = [form(oldURL), form(newURL)];
  if (from === null || to === null) return;
  const savedAsNew = from[1] === to[1] && from[2] === undefined && to[2] !== undefined;
  if (savedAsNew || from[0] === to[0]) return;
  const mayBeCopy = from[1] === to[1] && from[2] !== undefined && to[2] === undefined;
  if (!mayBeCopy) {
    window.location.reload();
    return;
  }
  // A copy after a save stands in the form as a new record, sooner or later; what Decap merely kept is still the old one.
  const since = Date.now();
  const timer = window.setInterval(() => {
    const isCopy = isNewRecord();
    if (!isCopy && Date.now() - since < copyWithin) return;
    window.clearInterval(timer);
    if (!isCopy) window.location.reload();
  }, 100);
}

start().catch((error: unknown) => {
  const main = document.createElement("main");
  const message = error instanceof Error ? error.message : "";
  main.innerHTML = `<h1>Het beheer start niet</h1><p></p><p>Herlaad de pagina. Helpt dat niet? ${startAgain}.</p>`;
  const place = main.querySelector("p");
  if (place !== null) place.textContent = message;
  document.body.append(main);
});
