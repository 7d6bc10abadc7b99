// Artificial intelligence in a processing activity: what goes in, and how much the AI Act asks.
import { aiAct } from "../law/ai-act.ts";
import { toConfirm } from "../law/citation.ts";
import { vocabulary } from "./vocabulary.ts";

export const aiInput = vocabulary("ai-input", [
  { value: "none", label: "geen persoonsgegevens" },
  { value: "ordinary", label: "gewone persoonsgegevens" },
  { value: "special", label: "ook bijzondere gegevens, zoals gezondheid" },
  { value: "unknown", label: "nog niet bekend" },
]);

export const aiRisk = vocabulary("ai-risk", [
  { value: "low", label: "laag", definition: "Zoals een tekst korter maken of een spelfout vinden." },
  {
    value: "transparency",
    label: "beperkt: mensen moeten het weten",
    definition: "Iemand praat met AI, of ziet beeld of tekst van AI.",
    source: [aiAct(50)],
  },
  {
    value: "high",
    label: "hoog",
    definition: "Zoals AI die sollicitanten kiest, bepaalt wie hulp krijgt, of deel is van een medisch hulpmiddel.",
    source: [toConfirm(aiAct(6)), toConfirm(aiAct(26))],
  },
  { value: "unknown", label: "nog niet beoordeeld" },
]);
