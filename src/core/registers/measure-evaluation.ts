// Art. 32(1)(d): whether a measure works, and who looked. The same for a measure of a breach, of a DPIA and of proof.
import { day, role, text } from "../model/field.ts";

export const measureEvaluation = {
  evaluatedOn: day({ act: true, label: "Werkt het? Bekeken op" }),
  evaluatedBy: role({ act: true, label: "Bekeken door", hint: "Liefst een ander dan wie de maatregel uitvoerde." }),
  evaluation: text({ act: true, label: "Wat bleek" }),
};

/** Why a planned measure is not carried out any more: the plan stays, and the decision beside it. */
export const notDoneReason = text({
  act: true,
  label: "Waarom het niet meer gebeurt",
  hint: "Alleen als u besloot het niet te doen. Wordt het later, kies dan een nieuwe dag.",
});
