// The two widgets that Decap does not have: a moment in Dutch time, and a heading above a group of fields.
import { momentInWords } from "../core/time/written.ts";
import type { Component, WidgetProps } from "./decap.ts";
import { follow } from "./form.ts";
import { presentMoment, type Read, readTyped, type Typed, typed } from "./moment.ts";

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
      if (document.getElementById(this.props.forID)?.closest("[hidden]")) return true;
      return { error: { message: `${String(this.props.field.get("label"))}: ${read.message}` } };
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

/** A heading; it holds no value and nothing of it is saved. */
export const sectionWidget = () =>
  window.createClass<WidgetProps, Record<string, never>>({
    // Every form has a heading: through it the form is followed.
    componentDidMount(this: Component<WidgetProps, Record<string, never>>) {
      follow(this.props.getEntry);
    },
    render(this: Component<WidgetProps, Record<string, never>>) {
      return window.h("h2", { className: "desk-section", id: this.props.forID }, String(this.props.field.get("label")));
    },
  });
