// The handbook's building blocks as Astro components: one for each pure function in core, no second list.
import { createComponent, unescapeHTML } from "astro/runtime/server/index.js";
import { components } from "../core/text/components.ts";
import { context } from "./site.ts";

/** Components for `<Content components={blocks} />`. A block that points to nothing was refused by the check. */
export const blocks = Object.fromEntries(
  Object.entries(components).map(([name, component]) => [
    name,
    createComponent((_result: unknown, attributes: Record<string, string>) => {
      const html = component.render(attributes, context);
      if (html === undefined) throw new Error(`<${name}> points to nothing: ${JSON.stringify(attributes)}`);
      return unescapeHTML(html) as never;
    }),
  ]),
);
