// Law that is watched, as a list to choose from when somebody reads it again.
import { lawWatch } from "../law/watch.ts";
import { vocabulary } from "./vocabulary.ts";

export const watchedLaw = vocabulary(
  "watched-law",
  lawWatch.map(({ id, name }) => ({ value: id, label: name })),
);

export const watchOutcome = vocabulary("watch-outcome", [
  { value: "no-change", label: "niets veranderd" },
  { value: "changed-not-for-us", label: "veranderd, maar niet voor ons" },
  { value: "changed-adapt", label: "veranderd, wij passen iets aan" },
  { value: "not-found", label: "niet gevonden hoe het nu staat" },
]);
