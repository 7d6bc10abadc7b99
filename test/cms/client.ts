// Talks to a desk as its own page does: opens a record, and saves it.

import { exactFormat, exactYaml } from "../../src/browser/cms/decap/format.ts";
import { cmsApi } from "../../src/core/cms/cms.ts";
import { cookieFrom } from "./enter.ts";

export interface Reply {
  readonly status: number;
  readonly value: {
    readonly id?: string;
    readonly text?: string;
    readonly notice?: string;
    readonly error?: string;
    readonly ask?: string;
    readonly data?: string;
  };
}

export type Values = Record<string, unknown>;

const formatOf = (path: string) => (path.endsWith(".yml") ? exactYaml : exactFormat);

/** A client of a desk, which comes in by this address. */
export function clientOf(entrance: string) {
  const { origin, port } = new URL(entrance);
  let inside: Promise<string> | undefined;
  async function act(action: string, params: unknown): Promise<Reply> {
    inside ??= cookieFrom(entrance);
    const response = await fetch(`http://127.0.0.1:${port}${cmsApi}`, {
      method: "POST",
      headers: { origin, cookie: await inside, "content-type": "application/json" },
      body: JSON.stringify({ action, params }),
    });
    return { status: response.status, value: (await response.json()) as Reply["value"] };
  }
  /** What the desk gives at an address of the CMS. */
  async function get(path: string): Promise<unknown> {
    inside ??= cookieFrom(entrance);
    return (await fetch(`http://127.0.0.1:${port}/beheer/${path}`, { headers: { cookie: await inside } })).json();
  }
  async function open(path: string): Promise<Values> {
    const { value } = await act("getEntry", { path: `content/${path}` });
    return formatOf(path).fromFile(value.data ?? "") as Values;
  }
  function save(
    path: string,
    values: Values,
    options: { author?: string | undefined; newEntry?: boolean } = {},
  ): Promise<Reply> {
    const raw = formatOf(path).toFile(values);
    return act("persistEntry", {
      dataFiles: [{ path: `content/${path}`, raw }],
      assets: [],
      options: { author: "Anna", ...options },
    });
  }
  return {
    act,
    get,
    open,
    save,
    /** Opens a record, changes some values and saves it. */
    change: async (path: string, values: Values, author?: string) =>
      save(path, { ...(await open(path)), ...values }, author === undefined ? {} : { author }),
  };
}
