// A country: a box to type in that offers the list of countries. Other words may be typed too: an organisation is no country.
import { countryNames } from "../../core/vocabulary/countries.ts";
import type { Component, WidgetProps } from "./decap/decap.ts";
import { part } from "./dialog.ts";

const listId = "desk-countries";

// One list for all boxes: a form has many rows.
function offerCountries(): void {
  if (document.getElementById(listId) !== null) return;
  const options = countryNames.map((value) => part("option", { value }));
  document.body.append(part("datalist", { id: listId }, ...options));
}

/** A text box with the countries to choose from. */
export const countryWidget = () =>
  window.createClass<WidgetProps, Record<string, never>>({
    componentDidMount: offerCountries,
    render(this: Component<WidgetProps, Record<string, never>>) {
      const { forID, value, onChange, setActiveStyle, setInactiveStyle } = this.props;
      return window.h("input", {
        id: forID,
        type: "text",
        className: "desk-choice",
        list: listId,
        autoComplete: "off",
        placeholder: "Kies een land",
        value: typeof value === "string" ? value : "",
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
      });
    },
  });
