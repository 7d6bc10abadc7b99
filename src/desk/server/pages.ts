// The pages that the desk itself shows: the CMS, what the check found, and what to do while there is no site.

import { createHash } from "node:crypto";
import { remedyOnForm } from "../../core/derive/form-words.ts";
import type { Edition } from "../../core/dossier/audience.ts";
import { citationText } from "../../core/law/citation.ts";
import type { Finding, Severity } from "../../core/model/finding.ts";
import { extensionOf, formPath } from "../../core/model/register.ts";
import { registerAt } from "../../core/registers/index.ts";
import { rules } from "../../core/rules/index.ts";
import { escapeHtml } from "../../core/text/html.ts";
import type { BuildState } from "../build/builder.ts";

/** Decap styles itself ('unsafe-inline'); only its own page may. */
export const cmsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Pages of the desk without scripts. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The desk's own pages with a form: it goes to the desk alone. */
export const formPolicy = pagePolicy.replace("form-action 'none'", "form-action 'self'");

// Before the door nothing of the desk is served, styles neither: these stand in the page.
const closedStyle =
  "body{font:1.1rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:40rem;margin:0 auto;padding:2rem 1rem}a{color:#0b4f8a}code{background:#eee;padding:0 .2em}h1{line-height:1.2}";

/** The page before the door: its own styles, and nothing else. */
export const closedPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(closedStyle).digest("base64")}'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** Says how to get in. `again` is the address that was asked; `wrong` when its token opens nothing. */
export const closedPage = (again: string, wrong: boolean): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Alleen met het adres van npm start – Privacyhandboek</title>
<link rel="icon" href="data:,">
<style>${closedStyle}</style>
</head>
<body>
<main>
<h1>Hier komt u binnen met het adres van <code>npm start</code></h1>
${wrong ? "<p><strong>De sleutel in dit adres opent niets.</strong> Bij elke start komt er een nieuwe.</p>\n" : ""}<p>Dit privacyhandboek toont registers. Daarom gaat het alleen open voor wie het heeft gestart, en niet voor anderen die deze computer gebruiken.</p>
<ol>
<li>Ga naar het venster waarin u <code>npm start</code> typte. Is dat dicht, start dan opnieuw.</li>
<li>Kopieer daar het hele adres achter <strong>Site</strong> of <strong>Beheer</strong>, met <code>sleutel=</code> erin.</li>
<li>Plak het in de adresbalk van deze browser.</li>
</ol>
<p>Daarna blijft deze browser binnen, ook na opnieuw starten.</p>
<p>Was deze browser al binnen, en kwam u hier via een andere site? <a href="${escapeHtml(again)}">Open deze pagina opnieuw</a>.</p>
</main>
</body>
</html>
`;

const page = (title: string, body: string, head = "") => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/beheer/desk.css">
${head}</head>
<body>
${body}
</body>
</html>
`;

/** The page of the CMS. */
export const cmsPage = page(
  "Beheer – Privacyhandboek",
  `<noscript><main><h1>Beheer</h1><p>De formulieren werken alleen met JavaScript. Zet JavaScript aan voor dit adres en herlaad de pagina. <a href="/beheer/vandaag/">Naar Vandaag</a> kan zonder.</p></main></noscript>`,
  `<script type="module" src="/beheer/cms.js"></script>\n`,
);

/** Address in the CMS of the field that a finding points to; undefined for what the CMS cannot open. */
export function editAddress({ file, path }: Pick<Finding, "file" | "path">): string | undefined {
  const register = registerAt(file);
  const name = file.split("/").at(-1) ?? "";
  return register && formPath(register.id, name.slice(0, -extensionOf(register).length), path);
}

const headings: Record<Severity, string> = {
  error: "Fouten: dit houdt publiceren tegen",
  open: "Openstaand: hier moet nog iets gebeuren",
  warning: "Let op",
};

/** How the record of a finding is called; undefined for what could not be read: there only its file and line tell where it is. */
export type Called = (finding: Finding) => string | undefined;

function findingItem(each: Finding, called: Called): string {
  const [address, name] = [editAddress(each), called(each)];
  const source = [each.source.map(citationText).join(", "), each.id].filter((part) => part !== "").join(" · ");
  const place =
    name === undefined || address === undefined
      ? `<code>${escapeHtml(each.file)}</code>, regel ${each.line}${address === undefined ? "" : ` · <a href="${escapeHtml(address)}">openen in het beheer</a>`}`
      : `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
  return `<li>
<p><strong>${escapeHtml(each.message)}</strong><br>${escapeHtml(remedyOnForm(each))}</p>
<p class="place">${place}<br>${escapeHtml(source)}</p>
</li>`;
}

function findingList(findings: readonly Finding[], severity: Severity, called: Called): string {
  const some = findings.filter((each) => each.severity === severity);
  if (some.length === 0) return "";
  return `<section><h2>${headings[severity]} (${some.length})</h2><ul>${some.map((each) => findingItem(each, called)).join("")}</ul></section>`;
}

const refresh = `<meta http-equiv="refresh" content="3">\n`;

function leadOf({ running, last, failure }: BuildState): string {
  if (failure !== undefined) return `<p>${escapeHtml(failure.message)} ${escapeHtml(failure.remedy)}</p>`;
  if (last === undefined)
    return "<p>De inhoud wordt gecontroleerd en de site wordt gemaakt. Deze pagina ververst vanzelf.</p>";
  const doing = running ? "<p>Er wordt nu opnieuw gecontroleerd; deze pagina ververst vanzelf.</p>" : "";
  if (last.ok) return `${doing}<p>De site is bijgewerkt.</p>`;
  return `${doing}<p>De inhoud heeft fouten. Daarom is de site niet bijgewerkt: wat er stond, staat er nog. Herstel de fouten hieronder; daarna wordt de site vanzelf gemaakt.</p>`;
}

/** What the check found, with the way to mend it. Shown in place of the home page while errors hold it back. */
export function findingsPage(state: BuildState, hasSite: boolean, called: Called): string {
  const findings = state.last?.findings ?? [];
  const title =
    state.last === undefined ? "De site wordt gemaakt" : state.last.ok ? "Bevindingen" : "De site is niet bijgewerkt";
  const links = [
    `<a href="/beheer/vandaag/">Naar het beheer</a>`,
    ...(hasSite ? [`<a href="/?site">${state.last?.ok ? "Naar de site" : "Naar de laatste goede site"}</a>`] : []),
  ];
  const older = findings.some(({ id }) => id === "older-format")
    ? `<section><h2>Deze inhoud is van een oudere versie van het programma</h2><p>Bijwerken zet haar over. U ziet eerst wat er verandert.</p><p><a href="/beheer/bijwerken/">Naar Bijwerken</a></p></section>`
    : "";
  const lists = (["error", "open", "warning"] as const)
    .map((severity) => findingList(findings, severity, called))
    .join("");
  return page(
    `${title} – Privacyhandboek`,
    `<main><h1>${title}</h1>${leadOf(state)}<p>${links.join(" · ")}</p>${older}${lists}</main>`,
    state.running || state.last === undefined ? refresh : "",
  );
}

// What is open and still holds an edition back, by its rule.
const holdsBack = new Map(rules.map(({ id, holdsBack: audience }) => [id, audience]));

/** Why an edition was never made: what is missing, with the way to it. */
export function heldBackPage({ title, audience }: Edition, findings: readonly Finding[]): string {
  const missing = findings.filter(({ id }) => holdsBack.get(id) === audience);
  const items = missing.map(
    ({ message, remedy }) => `<li><p><strong>${escapeHtml(message)}</strong><br>${escapeHtml(remedy)}</p></li>`,
  );
  const why =
    items.length === 0
      ? "<p>Fouten in de inhoud houden haar tegen.</p>"
      : `<section><ul>${items.join("")}</ul></section><p><a href="/beheer/vaststellen/">Naar Vaststellen</a></p>`;
  return page(
    `De uitgave ${title.toLowerCase()} is er nog niet – Privacyhandboek`,
    `<main><h1>De uitgave ${escapeHtml(title.toLowerCase())} is er nog niet</h1>${why}<p><a href="/beheer/bevindingen/">Alle bevindingen</a> · <a href="/">Naar het begin</a></p></main>`,
  );
}

/** A short page with what is wrong and what to do. */
export const messagePage = (title: string, text: string): string =>
  page(
    `${title} – Privacyhandboek`,
    `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="/">Naar het begin</a> · <a href="/beheer/vandaag/">Naar het beheer</a></p></main>`,
  );
