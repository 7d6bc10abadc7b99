// The widgets that Decap does not have: a moment in Dutch time, days and periods as Dutch people write them, and a heading
// above a group of fields.
import { z } from "zod";
import { remedyForFuture, whyNotYet } from "../../core/check/acts.ts";
import { rowName } from "../../core/cms/row-name.ts";
import { registerOf } from "../../core/registers/index.ts";
import { dayInWords, dayOf, momentInWords, monthDayInWords, periodInWords } from "../../core/time/written.ts";
import { isMap } from "./choice.ts";
import type { Component, ControlClass, ImmutableMap, WidgetProps } from "./decap/decap.ts";
import { clockNow, dossierSeen } from "./dossier.ts";
import { follow } from "./form.ts";
import {
  type Read,
  readTyped,
  readTypedDay,
  readTypedMonthDay,
  readTypedPeriod,
  type Typed,
  typed,
  typedDay,
  typedMonthDay,
  typedPeriod,
} from "./moment.ts";
import { numberInWords, readTypedNumber, typedNumber } from "./number.ts";

// Words that a group explains, as the configuration gives them.
const explained = z.array(z.object({ term: z.string(), plain: z.string() }));

// The only kind of error of which Decap says, away from the field too, that nothing was saved.
const missing = "PRESENCE";

const isHidden = (id: string) => document.getElementById(id)?.closest("[hidden]") != null;

/** What was typed, where it says that something happened that would still have to. */
function asAct(field: ImmutableMap, read: Read): Read {
  const ahead = read.state === "right" && field.get("act") === true ? whyNotYet(read.value, clockNow()) : undefined;
  if (ahead === undefined) return read;
  return { state: "wrong", message: `Dit zegt wat al is gebeurd, maar ${ahead} ${remedyForFuture}` };
}

type Moment = Component<WidgetProps, Typed & { opened?: unknown }> & {
  type(change: Partial<Typed>): void;
  isValid(): unknown;
};

const isWrong = ({ state }: Read) => state === "wrong" || state === "doubled";

function answerOf(read: Read): string {
  if (read.state === "right") return momentInWords(read.value);
  return read.state === "empty" ? "" : read.message;
}

/** Two text boxes, because the browser's own box follows the zone and habits of the computer. */
export const momentWidget = () =>
  window.createClass<WidgetProps, Typed>({
    getInitialState(this: Moment) {
      return { ...typed(this.props.value), opened: this.props.value };
    },
    // What is typed halfway is kept on screen and not in the record; saving is refused until it is right or empty.
    type(this: Moment, change: Partial<Typed>) {
      const next = { ...this.state, ...change };
      const read = readTyped(next);
      this.setState(next);
      this.props.onChange(read.state === "right" ? read.value : "");
    },
    isValid(this: Moment) {
      const typedNow = readTyped(this.state);
      // What was wrong before refuses no other change.
      if (typedNow.state === "right" && typedNow.value === this.state.opened) return true;
      const read = asAct(this.props.field, typedNow);
      if (read.state === "right" || read.state === "empty") return true;
      // What was typed halfway in a field that does not apply (any more) is no answer.
      if (isHidden(this.props.forID)) return true;
      return { error: { type: missing, message: `${String(this.props.field.get("label"))}: ${read.message}` } };
    },
    render(this: Moment) {
      const { h } = window;
      const { forID, setActiveStyle, setInactiveStyle, field } = this.props;
      const label = String(field.get("label"));
      const typedNow = readTyped(this.state);
      const doubled = typedNow.state === "doubled" || (typedNow.state === "right" && this.state.hour !== undefined);
      const read = asAct(field, typedNow);
      const focus = {
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        autoComplete: "off",
        type: "text",
        "aria-invalid": isWrong(read) || undefined,
        "aria-describedby": `${forID}-said`,
      };
      const onType = (key: "day" | "time") => (event: { target: { value: string } }) =>
        this.type({ [key]: event.target.value, hour: undefined });
      const choice = (hour: "first" | "second", words: string) =>
        h(
          "label",
          { key: hour },
          h("input", {
            type: "radio",
            name: `${forID}-hour`,
            checked: this.state.hour === hour,
            onChange: () => this.type({ hour }),
          }),
          ` ${words}`,
        );
      return h(
        "div",
        { className: "desk-moment", role: "group", "aria-label": label },
        h("input", {
          ...focus,
          id: forID,
          value: this.state.day,
          placeholder: "dd-mm-jjjj",
          "aria-label": `${label}: datum, dd-mm-jjjj`,
          onChange: onType("day"),
        }),
        h("input", {
          ...focus,
          id: `${forID}-time`,
          value: this.state.time,
          placeholder: "uu:mm",
          "aria-label": `${label}: tijd, uu:mm`,
          onChange: onType("time"),
        }),
        h("button", { type: "button", onClick: () => this.type({ hour: undefined, ...typed(clockNow().now) }) }, "Nu"),
        h("button", { type: "button", onClick: () => this.type({ day: "", time: "", hour: undefined }) }, "Wissen"),
        doubled &&
          h(
            "fieldset",
            null,
            h("legend", null, "Welk van de twee uren?"),
            choice("first", "de eerste keer (zomertijd)"),
            choice("second", "de tweede keer (wintertijd)"),
          ),
        h("p", { className: read.state, role: "status", id: `${forID}-said` }, answerOf(read)),
      );
    },
  });

interface Writing {
  /** What was typed, as files hold it. */
  readonly read: (text: string) => Read;
  /** What a file holds, as it is typed. */
  readonly write: (value: unknown) => string;
  /** What was understood, below the box. */
  readonly inWords: (value: string) => string;
  readonly example: string;
  readonly howToType: string;
  /** What the form gets of it, where that is no text. */
  readonly toValue?: (value: string) => unknown;
  /** A button that fills the box. */
  readonly filled?: { readonly label: string; readonly text: () => string };
}
interface InBox {
  readonly text: string;
  /** What stood there when the form opened. */
  readonly opened: string;
}
type Box = Component<WidgetProps, InBox> & { type(text: string): void };

/** One text box for what people write otherwise than files hold it. */
const boxWidget = ({ read: readText, write, inWords, example, howToType, toValue = String, filled }: Writing) =>
  window.createClass<WidgetProps, InBox>({
    getInitialState(this: Box) {
      const text = write(this.props.value);
      return { text, opened: text };
    },
    type(this: Box, text: string) {
      const read = readText(text);
      this.setState({ text });
      this.props.onChange(read.state === "right" ? toValue(read.value) : text === this.state.opened ? text : "");
    },
    isValid(this: Box) {
      const { text, opened } = this.state;
      const read = asAct(this.props.field, readText(text));
      // What was wrong before refuses no other change.
      if (read.state !== "wrong" || text === opened || isHidden(this.props.forID)) return true;
      return { error: { type: missing, message: `${String(this.props.field.get("label"))}: ${read.message}` } };
    },
    render(this: Box) {
      const { h } = window;
      const { forID, setActiveStyle, setInactiveStyle, field } = this.props;
      const label = String(field.get("label"));
      const { text } = this.state;
      const read = asAct(field, readText(text));
      const understood = read.state === "right" ? inWords(read.value) : answerOf(read);
      return h(
        "div",
        { className: "desk-moment", role: "group", "aria-label": label },
        h("input", {
          type: "text",
          id: forID,
          autoComplete: "off",
          placeholder: example,
          "aria-label": `${label}: ${howToType}`,
          "aria-invalid": isWrong(read) || undefined,
          "aria-describedby": `${forID}-said`,
          value: text,
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
          onChange: (event: { target: { value: string } }) => this.type(event.target.value),
        }),
        filled && h("button", { type: "button", onClick: () => this.type(filled.text()) }, filled.label),
        h("button", { type: "button", onClick: () => this.type("") }, "Wissen"),
        h("p", { className: read.state, role: "status", id: `${forID}-said` }, understood === text ? "" : understood),
      );
    },
  });

/** A day, as Dutch people write it. */
export const dayWidget = () =>
  boxWidget({
    read: readTypedDay,
    write: typedDay,
    inWords: dayInWords,
    example: "dd-mm-jjjj",
    howToType: "datum, dd-mm-jjjj",
    filled: { label: "Vandaag", text: () => typedDay(dayOf(clockNow().now)) },
  });

/** A day of every year: 1 april. */
export const monthDayWidget = () =>
  boxWidget({
    read: readTypedMonthDay,
    write: typedMonthDay,
    inWords: monthDayInWords,
    example: "1 april",
    howToType: "dag en maand, bijvoorbeeld 1 april",
  });

/** A period in words: 15 jaar. */
export const periodWidget = () =>
  boxWidget({
    read: readTypedPeriod,
    write: typedPeriod,
    inWords: periodInWords,
    example: "15 jaar",
    howToType: "bijvoorbeeld 15 jaar of 3 maanden",
  });

/** A whole number, with or without Dutch thousands. Decap's own box makes 1200 of 12.500 and 25 of 2,5. */
export const numberWidget = () =>
  boxWidget({
    read: readTypedNumber,
    write: typedNumber,
    inWords: numberInWords,
    example: "12500",
    howToType: "een heel getal",
    toValue: Number,
  });

/**
 * Decap's text box puts the caret back where the last key left it, whenever it is drawn again: a whole text that was
 * selected is then added to instead of replaced. Only another value may move the caret.
 */
export function keepSelection({ prototype }: ControlClass): void {
  const moveCaret = prototype.componentDidUpdate;
  prototype.componentDidUpdate = function (this: Component<WidgetProps, unknown>, before: WidgetProps) {
    if (before.value !== this.props.value) moveCaret.call(this, before);
  };
}

/** Decap's list calls a folded row what stands in its file: a key, a moment with its zone. Here it is called by words. */
export function nameRows({ prototype }: ControlClass): void {
  const theirs = prototype.objectLabel;
  prototype.objectLabel = function (this: Component<WidgetProps, unknown>, row: unknown) {
    const [, id = "", path = ""] = /^([\w-]+)\.(.+)$/.exec(String(this.props.field.get("rows_of") ?? "")) ?? [];
    const register = registerOf(id);
    const plain = typeof row === "object" && row !== null && "toJS" in row ? (row as ImmutableMap).toJS() : undefined;
    return register === undefined || plain === undefined
      ? theirs?.call(this, row)
      : rowName(register, path, plain, dossierSeen());
  };
}

/** A heading; it holds no value and nothing of it is saved. */
export const sectionWidget = () =>
  window.createClass<WidgetProps, Record<string, never>>({
    // Every form has a heading: through it the form is followed.
    componentDidMount(this: Component<WidgetProps, Record<string, never>>) {
      follow(this.props.getEntry, () => this.props.onChange(Date.now()));
    },
    render(this: Component<WidgetProps, Record<string, never>>) {
      const { field, forID } = this.props;
      const heading = window.h(
        "h2",
        { key: "heading", className: "desk-section", id: forID },
        String(field.get("label")),
      );
      const said = (key: string) => String(field.get(key) ?? "");
      if (said("help_law") === "") return heading;
      const line = (words: string, key: string) =>
        window.h("p", { key }, window.h("strong", {}, words), ` ${said(key)}`);
      const lines = [line("De wet:", "help_law"), line("Zo helpt het:", "help_good"), line("Zo niet:", "help_bad")];
      const summary = window.h("summary", {}, "Wat vraagt de wet, met een voorbeeld");
      const given = field.get("help_words");
      const words = isMap(given) ? explained.parse(given.toJS()) : [];
      for (const { term, plain } of words)
        lines.push(window.h("p", { key: term }, window.h("strong", {}, `${term}:`), ` ${plain}`));
      return [heading, window.h("details", { key: "help", className: "desk-help" }, summary, ...lines)];
    },
  });
