// Style that comes with a script, so that a page does not wait for what it only gains later.

/** Adds rules to the page; the policy of the site lets a script of its own do that. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
