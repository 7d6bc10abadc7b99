// The pane beside the form: fills itself a moment after the last key, and jumps to the field of what it says.
import { liveHtml, liveInWords } from "../../core/cms/live-html.ts";
import { live } from "../../core/edit/live.ts";
import { casePath, type Register } from "../../core/model/register.ts";
import { paneStands } from "./asked-field.ts";
import type { Component, ImmutableMap } from "./decap/decap.ts";
import { goTo } from "./decap/places.ts";
import { typedIn } from "./decap/typed.ts";
import { dossierNow } from "./dossier.ts";

interface PaneProps {
  readonly entry: ImmutableMap;
  readonly onFieldClick: (path: string) => void;
}
interface PaneState {
  readonly summary: string;
  readonly html: string;
  /** Address of the case as its procedure, where it has one. */
  readonly steps?: string | undefined;
}
type Pane = Component<PaneProps, PaneState> & { timer?: number; show(): Promise<void> };

const wait = 350;

export const paneOf = (register: Register) =>
  window.createClass<PaneProps, PaneState>({
    getInitialState: () => ({ summary: "Even kijken …", html: "" }),
    componentDidMount(this: Pane) {
      void this.show();
      paneStands(this.props.onFieldClick);
    },
    componentDidUpdate(this: Pane, before: PaneProps) {
      if (before.entry === this.props.entry) return;
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.show(), wait);
    },
    componentWillUnmount(this: Pane) {
      window.clearTimeout(this.timer);
    },
    async show(this: Pane) {
      const { entry } = this.props;
      const known = await dossierNow();
      if (known === undefined) {
        this.setState({ summary: "Het programma is niet bereikbaar; de controle staat stil.", html: "" });
        return;
      }
      // While the content was fetched something may have been typed: then a newer look follows.
      if (entry !== this.props.entry) return;
      const typed = typedIn(register, entry);
      const clock = known.clock();
      const shown = live(known.dossier, known.textOf(register, typed.id), typed, clock);
      const steps = register.steps === undefined || typed.id === undefined ? undefined : casePath(register, typed.id);
      this.setState({ summary: liveInWords(shown), html: liveHtml(shown, register, clock.now), steps });
    },
    render(this: Pane) {
      const { h } = window;
      const onClick = ({ target }: { target: HTMLElement }) => {
        const path = target.closest<HTMLElement>("[data-path]")?.dataset.path;
        if (path !== undefined) goTo(path, this.props.onFieldClick);
      };
      return h(
        "main",
        { lang: "nl", onClick },
        h("p", { role: "status", className: "lead" }, this.state.summary),
        // Out of the frame that the pane is.
        this.state.steps !== undefined &&
          h("p", {}, h("a", { href: this.state.steps, target: "_top" }, "Deze zaak stap voor stap")),
        h("div", { dangerouslySetInnerHTML: { __html: this.state.html } }),
      );
    },
  });
