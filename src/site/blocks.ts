// The handbook's building blocks as Astro components: one for each pure function in core, no second list.
import { createComponent, renderSlotToString, unescapeHTML } from "astro/runtime/server/index.js";
import { components } from "../core/text/components.ts";
import { escapeHtml } from "../core/text/html.ts";
import { context } from "./site.ts";

// A link on a page, under the base path; to a page that this edition does not have only its words remain.
const a = createComponent((async (result: never, { href = "" }: Record<string, string>, slots: { default: never }) => {
  const words = await renderSlotToString(result, slots.default);
  const address = href.startsWith("/") ? context.href(href) : href;
  return unescapeHTML(address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`);
}) as never);

/** Components for `<Content components={blocks} />`. A block that points to nothing was refused by the check. */
export const blocks = {
  a,
  ...Object.fromEntries(
    Object.entries(components).map(([name, component]) => [
      name,
      createComponent((_result: unknown, attributes: Record<string, string>) => {
        const html = component.render(attributes, context);
        if (html === undefined) throw new Error(`<${name}> points to nothing: ${JSON.stringify(attributes)}`);
        return unescapeHTML(html) as never;
      }),
    ]),
  ),
};
