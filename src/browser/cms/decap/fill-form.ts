// Puts values into a form: Decap reads what it believes to be its own backup. What it would keep itself is kept empty: drafts are ours.
import { cmsRoot } from "../../../core/cms/cms.ts";
import { pathOf, type Register } from "../../../core/model/register.ts";
import { exactFormat, exactYaml } from "./format.ts";
import { dutch } from "./locale.ts";

const isBackup = (key: unknown) => typeof key === "string" && /^backup(\.|$)/.test(key);
let handing = false;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = window.indexedDB.open("localforage");
    asked.addEventListener("upgradeneeded", () => asked.result.createObjectStore("keyvaluepairs"));
    asked.addEventListener("success", () => resolve(asked.result));
    asked.addEventListener("error", () => reject(asked.error ?? new Error("indexedDB")));
  });
}

async function put(key: string, value: unknown): Promise<void> {
  const database = await opened();
  await new Promise<void>((resolve, reject) => {
    const change = database.transaction("keyvaluepairs", "readwrite");
    change.addEventListener("complete", () => resolve());
    change.addEventListener("error", () => reject(change.error ?? new Error("indexedDB")));
    handing = true;
    change.objectStore("keyvaluepairs").put(value, key);
    handing = false;
  });
  database.close();
}

const backupKey = (register: Register, id: string | undefined) =>
  `backup.${register.id}${id === undefined ? "" : `.${id}`}`;

const handedKey = "privacyhandboek-overgenomen";
// Decap shows a form empty first, and once more with what it was given: it stays handed over until another form is opened.
let handed: string | null = null;

/** True for the form that was filled by us when this page opened. */
export const isHanded = (form: string): boolean => handed === form;

/** How a form is called in this browser. */
export const formName = (register: Register, id: string | undefined) => `${register.id}/${id ?? "nieuw"}`;

/** Opens the form of a record, or of a new one, with these values in it: not saved yet. */
export async function handOver(
  register: Register,
  id: string | undefined,
  fields: Readonly<Record<string, unknown>>,
  body: string,
): Promise<void> {
  const raw = register.shape === "single" ? exactYaml.toFile(fields) : exactFormat.toFile({ ...fields, body });
  const path = id === undefined ? "" : `${cmsRoot}/${pathOf(register, id)}`;
  await put(backupKey(register, id), { raw, path, mediaFiles: [] });
  window.sessionStorage.setItem(handedKey, formName(register, id));
  window.location.hash = `#/collections/${register.id}/${id === undefined ? "new" : `entries/${id}`}`;
  window.location.reload();
}

async function formIsThere(): Promise<void> {
  while (document.querySelector(".desk-section") === null) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Before Decap starts: its own backups hold nothing, and what we hand over is taken without a question. */
export function ownBackups(): void {
  handed = window.sessionStorage.getItem(handedKey);
  window.sessionStorage.removeItem(handedKey);
  window.addEventListener("hashchange", () => {
    handed = null;
  });
  const theirs = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    return theirs.call(this, isBackup(key) && !handing ? null : value, key);
  };
  // Decap asks for its backup and for the record at once, and whichever comes last stands in the form: ours waits for the form.
  const read = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function (key: IDBValidKey | IDBKeyRange) {
    const real = read.call(this, key);
    if (!isBackup(key)) return real;
    const waiting = new Map<string | symbol, unknown>();
    const answer = (name: string) => async (event: Event) => {
      await formIsThere();
      const act = waiting.get(name);
      if (typeof act === "function") act(event);
    };
    real.addEventListener("success", answer("onsuccess"));
    real.addEventListener("error", answer("onerror"));
    // The request itself, but for what is to be done when it has its answer.
    return new Proxy(real, {
      get: (request, name) => Reflect.get(request, name, request),
      set: (_, name, act) => waiting.set(name, act) === waiting,
    });
  };
  const question = window.confirm.bind(window);
  window.confirm = (words?: string) => {
    if (words !== dutch.editor.editor.confirmLoadBackup) return question(words);
    const [, collection = "", id] =
      /#\/collections\/([^/]+)\/(?:entries\/([^?]+)|new)/.exec(window.location.hash) ?? [];
    void put(`backup.${collection}${id === undefined ? "" : `.${id}`}`, null);
    return true;
  };
}
