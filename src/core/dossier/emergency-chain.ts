// Who is called when something has gone wrong, in order. One list for the card, the pages and the rule, so that they agree.
import type { Organisation } from "./dossier.ts";

export interface ChainStep {
  readonly role: string;
  readonly name: string;
  readonly phone: string | undefined;
  /** When the number is answered; without a number, what to do instead. */
  readonly reachable: string | undefined;
}

/** The number for day and night first, then the response team in its order, and who decides last. */
export function emergencyChain({
  contact,
  onCallRole,
  responseTeam,
  controllerRole,
  roles,
}: Organisation): readonly ChainStep[] {
  const called = [...new Set([onCallRole, ...responseTeam, controllerRole])];
  return called.map((id) => {
    const role = roles.find((each) => each.id === id);
    return {
      role: id,
      name: role?.name ?? id,
      phone: id === onCallRole ? contact.onCallPhone : role?.phone,
      reachable: role?.reachable,
    };
  });
}

/** A step at which who calls does not know how to go on. */
export const isMissing = ({ phone, reachable }: ChainStep): boolean => phone === undefined && reachable === undefined;
