// A breach that is a calamity or violence in care as well: reported to another authority, by another act, in a term of its own.
import { toConfirm } from "../law/citation.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { choice, choices, day, group, reference, text } from "../model/field.ts";
import { yesNoUnknown } from "../vocabulary/answers.ts";
import { calamityLaw } from "../vocabulary/calamity.ts";

const isOne = { field: "calamity.known", is: ["yes"] };

/** The fields, in this group of the register. */
export const calamityReport = (id: string) =>
  group(
    {
      known: choice(yesNoUnknown, {
        act: true,
        label: "Was dit ook een calamiteit of geweld in de zorg",
        ask: "needed",
        required: true,
        hint: "Bijvoorbeeld: een filmpje van geweld ging rond, of door een storing liep iemand ernstige schade op.",
      }),
      laws: choices(calamityLaw, {
        label: "Om welke zorg ging het",
        ask: "needed",
        from: "always",
        when: isOne,
        hint: "Daarvan hangt af bij wie en hoe snel wij het melden.",
      }),
      certainOn: day({ act: true, label: "Wanneer wisten wij dat zeker", ask: "needed", from: "always", when: isOne }),
      reportedOn: day({ act: true, label: "Gemeld bij de toezichthouder op de zorg", ask: "offered", when: isOne }),
      recipient: reference("recipients", { label: "Bij welke toezichthouder", when: isOne }),
      reference: text({ label: "Kenmerk", when: isOne }),
      notReportedReason: text({ label: "Waarom nog niet of niet gemeld", when: isOne }),
    },
    {
      label: "Calamiteit of geweld",
      group: id,
      hint: "Dat melden is iets anders dan melden bij de AP, met een eigen termijn.",
      source: [jeugdwet("4.1.8"), wmo2015("3.4"), toConfirm(wkkgz(11))],
    },
  );
