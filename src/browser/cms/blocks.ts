// The building blocks in the text of a page: shown as on the site, chosen and changed in a window, never typed as code.

import type { Attribute, Attributes } from "../../core/blocks/block-attributes.ts";
import { alonePattern, attributesOf, changedSource, inlinePattern, sourceOf } from "../../core/blocks/block-source.ts";
import { components } from "../../core/blocks/components.ts";
import { withGone } from "../../core/dossier/choices.ts";
import { pageExists } from "../../core/edition/addresses.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { behindNewBlock, besideBlock, insertBlock, removeBlock } from "./decap/caret.ts";
import type { Cms, Component, Element, ImmutableMap, WidgetProps } from "./decap/decap.ts";
import { currentText, focusText } from "./decap/slate.ts";
import { choose, part } from "./dialog.ts";
import { dossierNow, type Known } from "./dossier.ts";

/** What the editor keeps of a block: the text that stands in the file. */
interface Kept {
  readonly source?: string;
}

const nothingThere = "wijst naar niets (meer)";

/** A block as the site shows it; links are words here, a click opens the block. */
function htmlOf(name: string, attributes: Attributes, { dossier }: Known): string {
  const href = (path: string) => (pageExists(path, dossier, "registers") ? path : undefined);
  const html = components[name]?.render(attributes, { dossier, edition: "registers", href });
  const label = escapeHtml(components[name]?.label ?? name);
  return html === undefined ? `<mark>${label}: ${nothingThere}</mark>` : html.replace(/<a [^>]*>|<\/a>/g, "");
}

const listed = (value: string) =>
  value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");

let count = 0;

/** A choice, several choices, or a line of text. A value that is not on the list (any more) stays, and says so. */
function box(
  { label, optional, several, choices }: Attribute,
  given: Attributes,
  key: string,
  known: Known,
  changed: (value: string) => void,
): HTMLElement {
  count += 1;
  const id = `desk-block-${count}`;
  const value = given[key] ?? "";
  if (choices === undefined) {
    const line = Object.assign(part("input", { id, type: "text" }), { value });
    line.addEventListener("input", () => changed(line.value));
    return part("p", {}, part("label", { for: id }, label), line);
  }
  const fitting = choices(known.dossier, given);
  const all = withGone(fitting, several ? listed(value) : [value]);
  // What there is to choose from follows from what was chosen before.
  if (all.length === 0) return part("p", { hidden: "" });
  if (several) {
    const boxes = all.map((each) => {
      const tick = Object.assign(part("input", { type: "checkbox" }), { checked: listed(value).includes(each.value) });
      tick.addEventListener("change", () => {
        const others = listed(given[key] ?? "").filter((one) => one !== each.value);
        changed((tick.checked ? [...others, each.value] : others).join(", "));
      });
      return part("label", {}, tick, ` ${each.label}`);
    });
    return part("fieldset", {}, part("legend", {}, label), ...boxes);
  }
  const select = part("select", { id });
  if (optional || value === "") select.append(part("option", { value: "" }, optional ? "" : "Kies …"));
  for (const each of all) select.append(part("option", { value: each.value }, each.label));
  select.value = value;
  select.addEventListener("change", () => changed(select.value));
  return part("p", {}, part("label", { for: id }, label), select);
}

/** Asks what a block should show. Undefined when it stays as it is. */
async function askBlock(name: string, source?: string): Promise<Kept | undefined> {
  const [component, known] = [components[name], await dossierNow()];
  if (component === undefined || known === undefined) return undefined;
  const given: Record<string, string> = source === undefined ? {} : { ...attributesOf(source) };
  const [form, shown] = [part("div", { class: "desk-block-form" }), part("output", { class: "desk-block-shown" })];
  const missing = () =>
    Object.entries(component.attributes).find(
      ([key, { optional, several }]) => !optional && !several && (given[key] ?? "").trim() === "",
    )?.[1].label;
  const show = () => {
    const lacks = missing();
    shown.innerHTML = lacks === undefined ? htmlOf(name, given, known) : escapeHtml(`Kies eerst: ${lacks}.`);
  };
  const draw = () => {
    const boxes = Object.entries(component.attributes).map(([key, attribute]) =>
      box(attribute, given, key, known, (value) => {
        given[key] = value;
        // Another register has other fields and records to choose from.
        if (attribute.choices !== undefined && !attribute.several) draw();
        show();
      }),
    );
    form.replaceChildren(...boxes);
  };
  draw();
  show();
  const check = () => {
    const lacks = missing();
    return lacks === undefined ? undefined : `Nog niet gekozen: ${lacks}.`;
  };
  const agreed = await choose(
    component.label,
    [
      part("p", {}, "Zo staat het op de pagina; verandert het register, dan verandert de pagina mee."),
      form,
      part("div", { class: "desk-block-preview" }, shown),
    ],
    [
      { label: source === undefined ? "Invoegen" : "Overnemen", value: true, main: true, check },
      { label: "Terug", value: false },
    ],
  );
  if (!agreed) return undefined;
  return { source: source === undefined ? sourceOf(name, given) : changedSource(name, source, given) };
}

type Shown = Component<
  { readonly name: string; readonly source: string; readonly alone: boolean },
  { readonly html: string }
> & {
  show(): void;
};

/** A block in the text. The content may have changed by the time it is drawn: it looks again. */
const blockView = () =>
  window.createClass<Shown["props"], Shown["state"]>({
    getInitialState: () => ({ html: "" }),
    componentDidMount(this: Shown) {
      this.show();
    },
    componentDidUpdate(this: Shown, before: Shown["props"]) {
      if (before.source !== this.props.source) this.show();
    },
    show(this: Shown) {
      const { name, source } = this.props;
      void dossierNow().then((known) => {
        if (known !== undefined) this.setState({ html: htmlOf(name, attributesOf(source), known) });
      });
    },
    render(this: Shown) {
      const { name, alone } = this.props;
      const label = components[name]?.label ?? name;
      const inside = { dangerouslySetInnerHTML: { __html: this.state.html || escapeHtml(label) } };
      if (alone) return window.h("div", { className: "desk-block", ...inside });
      const onKeyDown = (event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        (event.currentTarget as HTMLElement).click();
      };
      const title = `${label}: wijzigen`;
      return window.h("span", { className: "desk-block", role: "button", tabIndex: 0, title, onKeyDown, ...inside });
    },
  });

type Control = Component<WidgetProps, Record<string, never>> & {
  place?: HTMLElement | null;
  edit(): Promise<void>;
};

/** A block that stands alone, with buttons to change it, to write beside it, and to take it away. */
const blockWidget = (view: unknown) =>
  window.createClass<Control["props"], Record<string, never>>({
    async edit(this: Control) {
      const { field, value, onChange } = this.props;
      const changed = await askBlock(String(field.get("block")), keptIn(value).source);
      if (changed !== undefined) onChange((value as ImmutableMap).set("source", changed.source));
    },
    render(this: Control) {
      const { h } = window;
      const name = String(this.props.field.get("block"));
      const { source = "" } = keptIn(this.props.value);
      const label = components[name]?.label ?? name;
      const button = (words: string, act: () => void) =>
        h("button", { type: "button", onClick: act, "aria-label": `${label}: ${words.toLowerCase()}` }, words);
      const at = (act: (place: HTMLElement) => void) => () => {
        if (this.place) act(this.place);
      };
      return h(
        "div",
        {
          className: "desk-block-alone",
          ref: (place: HTMLElement | null) => {
            this.place = place;
          },
        },
        h(view, { name, source, alone: true }),
        h(
          "div",
          // The editor would take a click for one on the block, and select it.
          { className: "desk-block-buttons", onClick: (event: Event) => event.stopPropagation() },
          Object.keys(components[name]?.attributes ?? {}).length > 0 && button("Wijzigen", () => void this.edit()),
          button(
            "Tekst erboven",
            at((place) => besideBlock(place, "before")),
          ),
          button(
            "Tekst eronder",
            at((place) => besideBlock(place, "after")),
          ),
          button("Weghalen", at(removeBlock)),
        ),
      );
    },
  });

// Occurs nowhere.
const never = /(?!)/;

const keptIn = (value: unknown): Kept => (value as ImmutableMap | undefined)?.toJS() ?? {};
const text = ({ source = "" }: Kept) => source;

/** Teaches the editor every building block there is: in a sentence, or standing alone between paragraphs. */
export function teachBlocks(cms: Cms): void {
  const view = blockView();
  cms.registerWidget("block", blockWidget(view));
  for (const [name, { label, alone = false }] of Object.entries(components)) {
    const found = ([source]: RegExpExecArray): Kept => ({ source });
    // The editor takes a line that is only a block for something else than a sentence with one: it learns both.
    const onItsOwn = `${name}-alone`;
    cms.registerEditorComponent({
      id: onItsOwn,
      label,
      block: name,
      widget: "block",
      pattern: alonePattern(name),
      fromBlock: found,
      toBlock: text,
    });
    cms.registerEditorComponent({
      id: name,
      label,
      type: "inline",
      pattern: alone ? never : inlinePattern(name),
      fromInline: found,
      toInline: text,
      toPreview: ({ source = "" }: Kept): Element => window.h(view, { name, source, alone: false }),
      // Nothing stands in the text before it was chosen; what stands alone is put in by us, what stands in a sentence by Decap.
      onInsert: async () => {
        const goOn = alone ? undefined : behindNewBlock();
        const chosen = await askBlock(name);
        const place = currentText();
        if (chosen?.source !== undefined && goOn !== undefined) void goOn();
        else if (place !== undefined) {
          if (chosen?.source !== undefined) insertBlock(place.editor, onItsOwn, chosen.source);
          focusText(place.box);
        }
        return alone ? undefined : chosen;
      },
      onEdit: ({ data }: { readonly data: Kept }) => askBlock(name, data.source),
    });
  }
}
