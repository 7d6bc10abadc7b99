// Answers that may stay open: "weet ik nog niet" is a value, "nee" is never a silent default.
import { vocabulary } from "./vocabulary.ts";

export const yesNoUnknown = vocabulary("yes-no-unknown", [
  { value: "yes", label: "ja", edpb: "a" },
  { value: "no", label: "nee", edpb: "b" },
  { value: "unknown", label: "weet ik nog niet", edpb: "c" },
]);

export const yesNo = vocabulary("yes-no", [
  { value: "yes", label: "ja", edpb: "a" },
  { value: "no", label: "nee", edpb: "b" },
]);

export const followed = vocabulary("followed", [
  { value: "yes", label: "helemaal gevolgd" },
  { value: "partly", label: "deels gevolgd" },
  { value: "no", label: "niet gevolgd" },
  { value: "unknown", label: "nog niet bekend" },
]);
