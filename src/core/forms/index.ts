// The only list of forms and letters, in the order of the overview.

import { adviesDatalek } from "./advies-datalek.ts";
import { briefDatalekJongeren } from "./brief-datalek-jongeren.ts";
import { briefDatalekLeverancier } from "./brief-datalek-leverancier.ts";
import { briefDatalekMensen } from "./brief-datalek-mensen.ts";
import { briefDatalekOntvanger } from "./brief-datalek-ontvanger.ts";
import { briefDatalekOpdrachtgever } from "./brief-datalek-opdrachtgever.ts";
import { evaluatieDatalek } from "./evaluatie-datalek.ts";
import type { Form } from "./form.ts";
import { geheimhouding } from "./geheimhouding.ts";
import { intakeDatalek } from "./intake-datalek.ts";
import { klachtOntvangen } from "./klacht-ontvangen.ts";
import { klachtVerlenging } from "./klacht-verlenging.ts";
import { mededelingDatalek } from "./mededeling-datalek.ts";
import { meldingDatalek } from "./melding-datalek.ts";
import { ontvangstbevestiging } from "./ontvangstbevestiging.ts";
import { toestemmingBeeldNieuwsbrief } from "./toestemming-beeld-nieuwsbrief.ts";
import { toestemmingDelen } from "./toestemming-delen.ts";
import { uitoefeningRechten } from "./uitoefening-rechten.ts";
import { verlenging } from "./verlenging.ts";
import { verslagDatalek } from "./verslag-datalek.ts";
import { weigering } from "./weigering.ts";

export const forms: readonly Form[] = [
  meldingDatalek,
  intakeDatalek,
  adviesDatalek,
  briefDatalekMensen,
  briefDatalekJongeren,
  mededelingDatalek,
  briefDatalekOntvanger,
  briefDatalekLeverancier,
  briefDatalekOpdrachtgever,
  verslagDatalek,
  evaluatieDatalek,
  uitoefeningRechten,
  ontvangstbevestiging,
  verlenging,
  weigering,
  klachtOntvangen,
  klachtVerlenging,
  geheimhouding,
  toestemmingDelen,
  toestemmingBeeldNieuwsbrief,
];

/** Where forms stand on the site: /formulieren/ and /formulieren/<id>/. */
export const formsSlug = "formulieren";

/** The form with this id; undefined when there is none. */
export const formOf = (id: string): Form | undefined => forms.find((each) => each.id === id);
