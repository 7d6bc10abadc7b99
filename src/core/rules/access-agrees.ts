import { gdpr } from "../law/gdpr.ts";
import { accessRoles } from "../registers/access-roles.ts";
import { filePart } from "../vocabulary/access.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { recordRule } from "./rule.ts";

export const accessAgrees = recordRule({
  id: "access-agrees",
  severity: "error",
  title: "Een deel van het dossier staat bij 'ziet wel' of bij 'ziet niet', nooit bij allebei.",
  why: "Wie de rechten instelt, moet weten wat geldt.",
  source: [gdpr(25, 2), gdpr(32, 4)],
  example: {
    passes: `parts: [care-plan, reports]
notParts: [finance]`,
    fails: `parts: [care-plan, finance]
notParts: [finance]`,
  },
  register: accessRoles,
  check: ({ data }) =>
    (data.notParts ?? []).flatMap((part, index) =>
      data.parts?.includes(part)
        ? [
            {
              path: `notParts.${index}`,
              message: `Deze rol ziet "${labelOf(filePart, part)}" wel en niet.`,
              remedy: "Kijk in het systeem wat deze rol ziet, en houd over wat klopt.",
            },
          ]
        : [],
    ),
});
