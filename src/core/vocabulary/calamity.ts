// Calamities and violence in care: which act asks to report them, where and how soon.
import { toConfirm } from "../law/citation.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { vocabulary } from "./vocabulary.ts";

export const calamityLaw = vocabulary("calamity-law", [
  {
    value: "jeugdwet",
    label: "jeugdhulp",
    definition: "Onverwijld bij de Inspectie Gezondheidszorg en Jeugd.",
    source: [jeugdwet("4.1.8")],
  },
  {
    value: "wmo2015",
    label: "Wmo",
    definition: "Onverwijld bij de toezichthouder Wmo van de gemeente.",
    source: [wmo2015("3.4")],
  },
  {
    value: "wkkgz",
    label: "Wlz, of zorg uit de zorgverzekering",
    definition: "Onverwijld bij de Inspectie Gezondheidszorg en Jeugd, en uiterlijk binnen drie werkdagen.",
    source: [toConfirm(wkkgz(11))],
  },
]);
