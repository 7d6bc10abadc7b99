// Decap's proxy protocol against the content folder: reads and saves records, and refuses everything else.

import { cmsRoot } from "../../core/cms/cms.ts";
import { collections } from "../../core/registers/index.ts";
import { inBatches } from "../../node/read/batches.ts";
import { namesIn, placeOf, type RecordPlace, registerInFolder, textAt } from "../save/place.ts";
import { forForm, forList, unreadable } from "../save/record.ts";
import type { Saver } from "../save/saver.ts";
import { Refusal } from "./refusal.ts";

export interface Proxy {
  /** Answers one request of the CMS. Throws a Refusal for what it will not do. */
  readonly answer: (request: unknown) => Promise<unknown>;
  /** Reads every list before it is asked for. */
  readonly readAhead: () => Promise<unknown>;
  /** The files that the lists leave out, each with why; what was mended since is not named any more. */
  readonly leftOut: () => Promise<readonly string[]>;
}

export interface ProxyOptions {
  readonly content: string;
  readonly saver: Saver;
  /** Called after a file was written. */
  readonly changed: () => void;
  /** Told which record was opened in a form. */
  readonly opened?: (path: string) => void;
}

type Params = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Params => typeof value === "object" && value !== null;

const notDeleted = () =>
  new Refusal(403, [
    "Een record wordt niet verwijderd: wat is vastgelegd, blijft aantoonbaar.",
    "Zet bij het record een einddatum, of trek de zaak in bij Geschiedenis. Daar haalt u ook weg wat vandaag bij vergissing is opgeslagen.",
  ]);

export function proxyFor({ content, saver, changed, opened }: ProxyOptions): Proxy {
  const listed = new Map<string, { readonly text: string; readonly data: string | undefined }>();
  const leftOut = new Map<string, string>();

  // A list is asked for again and again; only what changed is read anew.
  function inList({ path, register }: RecordPlace, text: string): string | undefined {
    const known = listed.get(path);
    if (known?.text === text) return known.data;
    const data = forList(text, register);
    listed.set(path, { text, data });
    return data;
  }

  async function entry(
    path: unknown,
    whole = false,
  ): Promise<{ data: string; file: { path: string; id: string } } | undefined> {
    const place = placeOf(path);
    const text = await textAt(content, place);
    const data = text === undefined ? undefined : whole ? forForm(text, place.register) : inList(place, text);
    // A file that cannot be read is left out of lists; the findings name it, and opening it says what is wrong.
    return data === undefined ? undefined : { data, file: { path: `${cmsRoot}/${place.path}`, id: place.path } };
  }

  // One file that cannot be read never keeps the others from the list: it is left out, and named.
  async function entryOrNothing(path: string) {
    const name = path.slice(cmsRoot.length + 1);
    const without = (why: string) => {
      leftOut.set(name, `${name} staat niet in de lijst. ${why}`);
      return undefined;
    };
    try {
      const found = await entry(path);
      if (found === undefined && (await textAt(content, placeOf(path))) !== undefined)
        return without("De tekst is niet te lezen; open de bevindingen om te zien wat er mis is.");
      leftOut.delete(name);
      return found;
    } catch (error) {
      if (error instanceof Refusal) return without(error.message.replaceAll("\n", " "));
      throw error;
    }
  }

  const entriesOf = async (paths: readonly string[]) =>
    (await inBatches(paths, entryOrNothing)).filter((each) => each !== undefined);

  async function folder(params: Params): Promise<unknown> {
    const register = registerInFolder(params.folder);
    const names = await namesIn(content, register);
    return entriesOf(names.map((name) => `${cmsRoot}/${register.id}/${name}`));
  }

  async function files(params: Params): Promise<unknown> {
    const asked = Array.isArray(params.files) ? params.files : [];
    return entriesOf(asked.map((each: unknown) => (isObject(each) && typeof each.path === "string" ? each.path : "")));
  }

  async function one(params: Params): Promise<unknown> {
    const found = await entry(params.path, true);
    if (found !== undefined) {
      opened?.(found.file.id);
      return found;
    }
    const place = placeOf(params.path);
    const text = await textAt(content, place);
    if (text !== undefined) throw unreadable(place, text);
    throw new Refusal(404, ["Dit record bestaat niet (meer).", "Ga terug naar de lijst."]);
  }

  async function persist(params: Params): Promise<unknown> {
    const [file, ...more] = Array.isArray(params.dataFiles) ? (params.dataFiles as unknown[]) : [];
    const assets = Array.isArray(params.assets) ? params.assets.length : 0;
    if (
      !isObject(file) ||
      more.length > 0 ||
      typeof file.raw !== "string" ||
      file.newPath !== undefined ||
      assets > 0
    ) {
      throw new Refusal(403, [
        "Alleen de tekst van één record wordt opgeslagen; bestanden en verplaatsen kan niet.",
        "Beschrijf in woorden wat het stuk is en waar het ligt.",
      ]);
    }
    const place = placeOf(file.path);
    const options = isObject(params.options) ? params.options : {};
    const textOr = (value: unknown) => (typeof value === "string" ? value : undefined);
    const [author, base] = [textOr(options.author), textOr(options.opened)];
    const saved = await saver.save({ place, raw: file.raw, isNew: options.newEntry === true, author, opened: base });
    if (saved.changed) changed();
    const { id, text, notice } = saved;
    return { message: "Opgeslagen.", id, text, ...(notice === undefined ? {} : { notice }) };
  }

  async function act(action: unknown, params: Params): Promise<unknown> {
    switch (action) {
      case "info":
        return { repo: cmsRoot, publish_modes: ["simple"], type: "local_fs" };
      case "entriesByFolder":
        return folder(params);
      case "entriesByFiles":
        return files(params);
      case "getEntry":
        return one(params);
      case "persistEntry":
        return persist(params);
      case "getMedia":
        return [];
      case "getDeployPreview":
        return null;
      case "getNotes":
        return { notes: [] };
      case "deleteFile":
      case "deleteFiles":
        throw notDeleted();
      default:
        throw new Refusal(403, [
          "Dit kan in dit beheer niet; er is niets veranderd.",
          "Gebruik de knoppen in het formulier.",
        ]);
    }
  }

  return {
    async readAhead() {
      for (const { id, shape } of collections) if (shape !== "single") await folder({ folder: `${cmsRoot}/${id}` });
    },
    async leftOut() {
      await inBatches([...leftOut.keys()], (name) => entryOrNothing(`${cmsRoot}/${name}`));
      return [...leftOut.values()].sort();
    },
    answer: (request) =>
      act(isObject(request) ? request.action : "", isObject(request) && isObject(request.params) ? request.params : {}),
  };
}
