// The widgets that Decap does not have: a moment in Dutch time, a day as Dutch people write it, and a heading above a group of fields.
import { dayInWords, momentInWords } from "../core/time/written.ts";
import type { Component, ControlClass, WidgetProps } from "./decap.ts";
import { follow } from "./form.ts";
import { presentMoment, type Read, readTyped, readTypedDay, type Typed, today, typed, typedDay } from "./moment.ts";

// The only kind of error of which Decap says, away from the field too, that nothing was saved.
const missing = "PRESENCE";

const isHidden = (id: string) => document.getElementById(id)?.closest("[hidden]") != null;

type Moment = Component<WidgetProps, Typed> & { type(change: Partial<Typed>): void; isValid(): unknown };

function answerOf(read: Read): string {
  if (read.state === "right") return momentInWords(read.moment);
  return read.state === "empty" ? "" : read.message;
}

/** Two text boxes, because the browser's own box follows the zone and habits of the computer. */
export const momentWidget = () =>
  window.createClass<WidgetProps, Typed>({
    getInitialState(this: Moment) {
      return typed(this.props.value);
    },
    // What is typed halfway is kept on screen and not in the record; saving is refused until it is right or empty.
    type(this: Moment, change: Partial<Typed>) {
      const next = { ...this.state, ...change };
      const read = readTyped(next);
      this.setState(next);
      this.props.onChange(read.state === "right" ? read.moment : "");
    },
    isValid(this: Moment) {
      const read = readTyped(this.state);
      if (read.state === "right" || read.state === "empty") return true;
      // What was typed halfway in a field that does not apply (any more) is no answer.
      if (isHidden(this.props.forID)) return true;
      return { error: { type: missing, message: `${String(this.props.field.get("label"))}: ${read.message}` } };
    },
    render(this: Moment) {
      const { h } = window;
      const { forID, setActiveStyle, setInactiveStyle, field } = this.props;
      const label = String(field.get("label"));
      const read = readTyped(this.state);
      const doubled = read.state === "doubled" || (read.state === "right" && this.state.hour !== undefined);
      const focus = { onFocus: setActiveStyle, onBlur: setInactiveStyle, autoComplete: "off", type: "text" };
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
        h("button", { type: "button", onClick: () => this.type({ hour: undefined, ...typed(presentMoment()) }) }, "Nu"),
        h("button", { type: "button", onClick: () => this.type({ day: "", time: "", hour: undefined }) }, "Wissen"),
        doubled &&
          h(
            "fieldset",
            null,
            h("legend", null, "Welk van de twee uren?"),
            choice("first", "de eerste keer (zomertijd)"),
            choice("second", "de tweede keer (wintertijd)"),
          ),
        h("p", { className: read.state, role: "status" }, answerOf(read)),
      );
    },
  });

type Day = Component<WidgetProps, { readonly text: string }> & { type(text: string): void };

/** One text box for a day, as Dutch people write it. */
export const dayWidget = () =>
  window.createClass<WidgetProps, { readonly text: string }>({
    getInitialState(this: Day) {
      return { text: typedDay(this.props.value) };
    },
    type(this: Day, text: string) {
      const read = readTypedDay(text);
      this.setState({ text });
      this.props.onChange(read.state === "right" ? read.moment : "");
    },
    isValid(this: Day) {
      const read = readTypedDay(this.state.text);
      if (read.state !== "wrong" || isHidden(this.props.forID)) return true;
      return { error: { type: missing, message: `${String(this.props.field.get("label"))}: ${read.message}` } };
    },
    render(this: Day) {
      const { h } = window;
      const { forID, setActiveStyle, setInactiveStyle, field } = this.props;
      const read = readTypedDay(this.state.text);
      return h(
        "div",
        { className: "desk-moment", role: "group", "aria-label": String(field.get("label")) },
        h("input", {
          type: "text",
          id: forID,
          autoComplete: "off",
          placeholder: "dd-mm-jjjj",
          "aria-label": `${String(field.get("label"))}: datum, dd-mm-jjjj`,
          value: this.state.text,
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
          onChange: (event: { target: { value: string } }) => this.type(event.target.value),
        }),
        h("button", { type: "button", onClick: () => this.type(typedDay(today())) }, "Vandaag"),
        h("button", { type: "button", onClick: () => this.type("") }, "Wissen"),
        h(
          "p",
          { className: read.state, role: "status" },
          read.state === "right" ? dayInWords(read.moment) : answerOf(read),
        ),
      );
    },
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

/** A heading; it holds no value and nothing of it is saved. */
export const sectionWidget = () =>
  window.createClass<WidgetProps, Record<string, never>>({
    // Every form has a heading: through it the form is followed.
    componentDidMount(this: Component<WidgetProps, Record<string, never>>) {
      follow(this.props.getEntry, () => this.props.onChange(Date.now()));
    },
    render(this: Component<WidgetProps, Record<string, never>>) {
      return window.h("h2", { className: "desk-section", id: this.props.forID }, String(this.props.field.get("label")));
    },
  });
