// The widgets that Decap has for choices let go of what is no longer among them, and speak English to a screen reader. These
// are the lists and boxes of the browser itself: what was chosen stays, says so when it is gone, and can be taken away.

import { rolesTarget } from "../../core/cms/cms-fields.ts";
import { type Choice, recordChoices, roleChoices, withChosen, withGone } from "../../core/dossier/choices.ts";
import type { Component, ImmutableMap, WidgetProps } from "./decap/decap.ts";
import { dossierNow } from "./dossier.ts";

interface State {
  /** Undefined until the content was read. */
  readonly choices: readonly Choice[] | undefined;
  readonly opened: readonly string[];
  readonly sought: string;
}

type Choosing = Component<WidgetProps, State> & {
  gone?: boolean;
  refresh(): Promise<void>;
  put(list: readonly string[]): void;
};

/** True for what Decap keeps as a map or a list of its own. */
export const isMap = (value: unknown): value is ImmutableMap =>
  typeof (value as ImmutableMap | null)?.toJS === "function";

function chosenIn(value: unknown): readonly string[] {
  const plain: unknown = isMap(value) ? value.toJS() : value;
  const list: readonly unknown[] = Array.isArray(plain) ? plain : [plain];
  return list.filter((each) => each !== undefined && each !== null && each !== "").map(String);
}

const optionsOf = (field: ImmutableMap) =>
  isMap(field.get("options")) ? ((field.get("options") as { toJS(): unknown }).toJS() as Choice[]) : undefined;

const noneFound = (words: string) =>
  words === ""
    ? "Er valt nog niets te kiezen."
    : "Geen keuze met dit woord. Zoek op een ander woord, of maak het vak leeg.";

// More than this many are not read one by one: then they can be looked for, and only so many are shown.
const [many, shownAtOnce] = [12, 60];

/** One choice or more, from a closed list, the roles or the records of a register. */
export const choiceWidget = () =>
  window.createClass<WidgetProps, State>({
    getInitialState(this: Choosing): State {
      const { field, value } = this.props;
      return { choices: optionsOf(field), opened: chosenIn(value), sought: "" };
    },
    componentDidMount(this: Choosing) {
      void this.refresh();
    },
    componentWillUnmount(this: Choosing) {
      this.gone = true;
    },
    // Also when the field is entered: what was saved since the form opened can be chosen at once.
    async refresh(this: Choosing) {
      const target = this.props.field.get("target");
      if (target === undefined) return;
      const known = await dossierNow();
      if (known === undefined || this.gone) return;
      const { dossier } = known;
      const choices = target === rolesTarget ? roleChoices(dossier) : recordChoices(dossier, String(target));
      if (JSON.stringify(choices) !== JSON.stringify(this.state.choices)) this.setState({ choices });
    },
    put(this: Choosing, list: readonly string[]) {
      // A list of Decap's own kind: only so does it see that nothing changed.
      this.props.onChange(this.props.field.toList().clear().concat(list));
    },
    render(this: Choosing) {
      const { h } = window;
      const { field, forID, value, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const { choices, opened, sought } = this.state;
      const label = String(field.get("label"));
      const several = field.get("multiple") === true;
      const chosen = chosenIn(value);
      const onFocus = () => {
        setActiveStyle();
        void this.refresh();
      };
      const focus = { onFocus, onBlur: setInactiveStyle };
      // Roles that cannot be read are typed: a first report does not wait for the organisation to be mended.
      if (field.get("target") === rolesTarget && choices?.length === 0) {
        const typed = (text: string) =>
          several
            ? this.put(
                text
                  .split(",")
                  .map((each) => each.trim())
                  .filter((each) => each !== ""),
              )
            : onChange(text);
        return h("input", {
          ...focus,
          id: forID,
          type: "text",
          className: "desk-choice",
          defaultValue: chosen.join(", "),
          onChange: ({ target }: { target: { value: string } }) => typed(target.value),
        });
      }
      // What was chosen when the form opened can be chosen again.
      const held = [...opened, ...chosen];
      const all = choices ? withGone(choices, held) : [...new Set(held)].map((each) => ({ value: each, label: each }));
      if (!several) {
        const [only = ""] = chosen;
        const empty = field.get("required") !== true || only === "";
        return h(
          "select",
          {
            ...focus,
            id: forID,
            className: "desk-choice",
            value: only,
            onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
          },
          empty && h("option", { value: "" }, "Kies …"),
          all.map((each) => h("option", { key: each.value, value: each.value }, each.label)),
        );
      }
      const words = sought.trim().toLocaleLowerCase("nl");
      const fits = ({ label: name }: Choice) => name.toLocaleLowerCase("nl").includes(words);
      const found = all.filter((each) => chosen.includes(each.value) || fits(each));
      const shown = found.filter((each, place) => place < shownAtOnce || chosen.includes(each.value));
      const tick = ({ value: id, label: name }: Choice) =>
        h(
          "label",
          { key: id },
          h("input", {
            ...focus,
            type: "checkbox",
            checked: chosen.includes(id),
            onChange: () =>
              this.put(chosen.includes(id) ? chosen.filter((each) => each !== id) : withChosen(chosen, id, opened)),
          }),
          ` ${name}`,
        );
      return h(
        "div",
        { className: "desk-choices", id: forID, role: "group", "aria-label": label },
        all.length > many &&
          h("input", {
            type: "search",
            placeholder: "Zoek een keuze",
            "aria-label": `${label}: zoek een keuze`,
            autoComplete: "off",
            value: sought,
            onChange: ({ target }: { target: { value: string } }) => this.setState({ sought: target.value }),
          }),
        h("div", null, shown.map(tick)),
        shown.length < found.length && h("p", null, `Nog ${found.length - shown.length} keuzes: zoek op een woord.`),
        found.length === 0 && h("p", null, choices === undefined ? "Keuzes laden …" : noneFound(words)),
      );
    },
  });
