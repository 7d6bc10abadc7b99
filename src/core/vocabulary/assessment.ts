// When a DPIA is asked: the AP's list (Stcrt. 2019, 64418) and the nine criteria of WP248.
import { ap } from "../law/guidance.ts";
import { vocabulary } from "./vocabulary.ts";

const list = [ap("lijst van verwerkingen waarvoor een DPIA verplicht is (2019)")];

export const dpiaOutcome = vocabulary("dpia-outcome", [
  { value: "done", label: "DPIA gedaan" },
  { value: "to-do", label: "DPIA nog te doen" },
  { value: "not-needed", label: "geen DPIA nodig, met reden" },
  { value: "unknown", label: "nog niet beoordeeld" },
]);

export const dpiaTrigger = vocabulary("dpia-trigger", [
  { value: "covert-investigation", label: "heimelijk onderzoek", source: list },
  { value: "blacklists", label: "zwarte lijsten", source: list },
  { value: "fraud", label: "fraudebestrijding", source: list },
  { value: "credit-scores", label: "kredietscores", source: list },
  { value: "financial-situation", label: "financiële situatie", source: list },
  { value: "genetic-data", label: "genetische gegevens", source: list },
  { value: "health-data", label: "gezondheidsgegevens op grote schaal", source: list },
  { value: "partnerships", label: "samenwerkingsverbanden", source: list },
  { value: "camera", label: "cameratoezicht", source: list },
  { value: "flexible-camera", label: "flexibel cameratoezicht", source: list },
  { value: "employee-monitoring", label: "controle van werknemers", source: list },
  { value: "location-data", label: "locatiegegevens", source: list },
  { value: "communication-data", label: "communicatiegegevens", source: list },
  { value: "internet-of-things", label: "sensoren en apparaten op internet", source: list },
  { value: "profiling", label: "profilering", source: list },
  { value: "observation", label: "observatie en beïnvloeding van gedrag", source: list },
  { value: "biometric-data", label: "biometrische gegevens", source: list },
  { value: "vulnerable-people", label: "kwetsbare mensen" },
  { value: "new-technology", label: "nieuwe techniek" },
]);

export const residualRisk = vocabulary("residual-risk", [
  { value: "acceptable", label: "aanvaardbaar" },
  { value: "acceptable-with-measures", label: "aanvaardbaar na maatregelen" },
  { value: "high", label: "hoog: eerst de AP raadplegen" },
  { value: "unknown", label: "nog niet bekend" },
]);
