// An address may name the field at which a form opens: the desk's tasks and the site lead there.
import { askedFieldName } from "../../core/model/register.ts";
import { goTo, placesOnForm } from "./decap/places.ts";

let asked = new URLSearchParams(window.location.search).get(askedFieldName) ?? undefined;

/** Goes to the field that the address asked, once; `open` opens what it stands in. */
function go(open: (path: string) => void): void {
  const path = asked;
  if (path === undefined) return;
  asked = undefined;
  // Asked once: a form that is opened after this one begins at its beginning.
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.hash);
  goTo(path, open);
}

/** The pane beside the form is there: it knows how to open a group. */
export const paneStands = (open: (path: string) => void): void => go(open);

const pause = 250;
const patience = 20_000;
// So long the pane may take after the form; a narrow screen has none.
const paneTime = 1500;

/** Waits for the form, also where it has no pane beside it. */
export function openAskedField(): void {
  const since = Date.now();
  const look = () => {
    if (asked === undefined || Date.now() - since > patience) return;
    if (placesOnForm().size === 0) window.setTimeout(look, pause);
    else window.setTimeout(() => go(() => {}), paneTime);
  };
  if (asked !== undefined) look();
}
