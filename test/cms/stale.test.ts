// Pages that are served while a newer version is held back: they say so without a script, and show no time left that has passed.
import { expect, it } from "vitest";
import type { BuildState } from "../../src/desk/build/builder.ts";
import { saidStale, whyStale } from "../../src/desk/server/stale.ts";

const state = (more: Partial<BuildState>): BuildState => ({
  running: false,
  last: { ok: true, findings: [] },
  others: new Map(),
  failure: undefined,
  count: 1,
  ...more,
});
const error = (message: string) => ({
  id: "x",
  severity: "error" as const,
  file: "x",
  line: 1,
  column: 1,
  path: "",
  message,
  remedy: "",
  source: [],
});

it("says why: held back, broken down, or not looked at yet; and nothing when all is well", () => {
  expect(whyStale(state({}))).toBeUndefined();
  const held = { ok: false, findings: [error("Geen bewaartermijn."), error("Nog iets.")] };
  expect(whyStale(state({ last: held }))).toBe(
    "De nieuwe versie wordt nog niet getoond, omdat de controle dat tegenhoudt. Geen bewaartermijn. En nog 1 andere fout.",
  );
  expect(whyStale(state({ last: undefined }))).toMatch(/wordt nu gecontroleerd/);
  const failure = { message: "De schijf is vol.", remedy: "" };
  expect(whyStale(state({ last: { ok: false, findings: [] }, failure }))).toContain("De schijf is vol.");
});

it("an edition has its own state, and hears nothing of what stands in the registers", () => {
  const held = { ok: false, findings: [error("Geheim.")] };
  expect(whyStale(state({ last: held }), "medewerkers")).toBeUndefined();
  const others = new Map([["medewerkers", { ...held, edition: "medewerkers" }]]);
  expect(whyStale(state({ others }), "medewerkers")).not.toContain("Geheim");
  expect(whyStale(state({ others }), "medewerkers")).toContain("nog niet getoond");
  expect(whyStale(state({ others }))).toBeUndefined();
});

// As the site writes it. 30 March 2026 11:00 summer time is 9:00 UTC.
const end = Date.parse("2026-03-30T09:00:00Z") - 1;
const html = (clock: string) =>
  `<!doctype html><html><body>\n<a class="skip" href="#inhoud">Naar de inhoud</a><p ${clock} data-over="termijn voorbij">Stand.</p><td><span class="tag open">loopt</span> <span data-end="${end}">nog 37 uur 0 minuten</span></td></body></html>`;
const answer = (body: string, type = "text/html; charset=utf-8") => ({
  status: 200,
  headers: { "content-type": type },
  body,
});
const at = (now: string, body = html('data-made="1"')) =>
  String(saidStale(answer(body), { why: "Daarom <nu>.", made: "2026-03-28T20:00+01:00", now }).body);

it("stands after the link that passes over it, as text", () => {
  const said = at("2026-03-29T12:00+02:00");
  expect(said).toContain("Naar de inhoud</a><aside");
  expect(said).toContain(
    "Zij is van zaterdag 28 maart 2026, 20.00 uur; wat daarna is veranderd of verlopen, staat er niet op. Daarom &lt;nu&gt;.",
  );
});

it("the time that is left is that of now, and a term that passed says so", () => {
  expect(at("2026-03-29T11:00+02:00")).toContain(">loopt</span> <span data-end");
  expect(at("2026-03-29T11:00+02:00")).toContain(">nog 24 uur 0 minuten</span>");
  const over = at("2026-03-30T11:00:01+02:00");
  expect(over).not.toContain("nog 37 uur");
  expect(over).toContain('<span class="tag overdue">termijn voorbij</span>');
  // The example's clock stands still.
  expect(at("2026-04-30T11:00+02:00", html('data-made="1" data-standing'))).toContain("nog 37 uur");
});

it("what is no page is sent as it is", () => {
  const sent = answer("a;b", "text/csv; charset=utf-8");
  expect(saidStale(sent, { why: "x", made: undefined, now: "2026-03-29T11:00+02:00" })).toBe(sent);
});
