// How the CMS page talks to the desk: exact values, clean Dutch refusals, case numbers, and news of the build.
import type { Backend, ImmutableMap } from "./decap.ts";
import { plainError } from "./dialog.ts";

const api = "/beheer/api";

/** Shows sentences in a window that stays until it is closed: Decap's own message is gone after eight seconds. */
function tell(lines: readonly string[]): void {
  const dialog = document.createElement("dialog");
  dialog.className = "desk-dialog";
  dialog.setAttribute("aria-labelledby", "desk-dialog-title");
  const [first = "", ...more] = lines;
  const title = document.createElement("h2");
  title.id = "desk-dialog-title";
  title.textContent = first;
  const list = document.createElement("ul");
  for (const line of more) list.append(Object.assign(document.createElement("li"), { textContent: line }));
  const button = Object.assign(document.createElement("button"), { textContent: "Terug naar het formulier" });
  button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(title, list, button);
  document.body.append(dialog);
  dialog.showModal();
}

/** The desk as a backend of Decap: its proxy protocol, without a login page, with refusals that can be read. */
export function deskBackend(config: unknown, options: unknown): Backend {
  const backend = window.CMS.getBackend("proxy").init(config, options);
  const persist = backend.persistEntry.bind(backend);
  backend.authComponent = () =>
    window.createClass<{ onLogin: (user: unknown) => void }, Record<string, never>>({
      componentDidMount() {
        this.props.onLogin({});
      },
      render: () => null,
    });
  backend.persistEntry = async (entry, how) => {
    try {
      const saved = await persist(entry, how);
      void followBuild();
      return saved;
    } catch (error) {
      const lines = (error instanceof Error ? error.message : "").split("\n").filter((line) => line !== "");
      const reached = lines.length > 0 && !/failed to fetch|networkerror|load failed/i.test(lines.join(" "));
      tell(
        reached
          ? lines
          : [
              "Niet opgeslagen.",
              "Het programma is niet bereikbaar. Uw tekst staat nog in het formulier. Start `npm start` opnieuw en sla dan op.",
            ],
      );
      throw plainError("de melding zegt waarom. Uw tekst staat nog in het formulier.");
    }
  };
  return backend;
}

/** What the desk sends is YAML that is also JSON: read and written as JSON, no value changes kind on the way. */
export const exactFormat = {
  fromFile(text: string): Record<string, unknown> {
    const parts = /^---\n(.*)\n---\n([\s\S]*)$/.exec(text);
    const fields = JSON.parse(parts?.[1] ?? text) as Record<string, unknown>;
    const body = parts?.[2] ?? "";
    return body.trim() === "" ? fields : { ...fields, body };
  },
  toFile: ({ body = "", ...fields }: Record<string, unknown>): string =>
    `---\n${JSON.stringify(fields)}\n---\n${String(body)}`,
};

export const exactYaml = {
  fromFile: (text: string): unknown => JSON.parse(text),
  toFile: (fields: unknown): string => `${JSON.stringify(fields)}\n`,
};

/** Asks the desk for the next number of a register of cases. */
export async function withCaseNumber(entry: ImmutableMap, key: string): Promise<unknown> {
  const fields = entry.get("data") as ImmutableMap;
  const response = await fetch(`${api}/number`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ collection: entry.get("collection") }),
  }).catch(() => undefined);
  if (!response?.ok) {
    throw plainError("er kwam geen nummer. Uw tekst staat nog in het formulier; probeer het opnieuw.");
  }
  const { number } = (await response.json()) as { number: string };
  return fields.set(key, number);
}

interface State {
  readonly running: boolean;
  readonly ok: boolean | null;
  readonly failed: boolean;
  readonly errors: number;
}

let following = 0;

function show(words: string, address?: string, link?: string): void {
  const box = document.querySelector("#desk-state") ?? document.body.appendChild(document.createElement("output"));
  box.id = "desk-state";
  box.replaceChildren(words);
  if (address === undefined || link === undefined) return;
  const anchor = Object.assign(document.createElement("a"), { href: address, textContent: link, target: "_blank" });
  box.append(" ", anchor);
}

const news = (state: State) => {
  const mine = following;
  if (state.ok) setTimeout(() => mine === following && document.querySelector("#desk-state")?.remove(), 10_000);
  if (state.ok) return show("De site is bijgewerkt.", "/", "Bekijk de site");
  if (state.failed)
    return show("Opgeslagen, maar de site kon niet worden gemaakt.", "/beheer/bevindingen/", "Bekijk waarom");
  const errors = state.errors === 1 ? "1 fout houdt" : `${state.errors} fouten houden`;
  return show(
    `Opgeslagen. De site is nog niet bijgewerkt: ${errors} dat tegen.`,
    "/beheer/bevindingen/",
    "Bekijk wat er nog moet",
  );
};

/** Follows the build after a save and says what became of it. */
async function followBuild(): Promise<void> {
  following += 1;
  const mine = following;
  show("Opgeslagen. De site wordt bijgewerkt …");
  for (let turn = 0; turn < 120 && mine === following; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const response = await fetch("/beheer/state.json").catch(() => undefined);
    const state = response?.ok ? ((await response.json()) as State) : undefined;
    if (state !== undefined && !state.running && mine === following) return news(state);
  }
}
