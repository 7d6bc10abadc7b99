// Who decides about notifying the authority, and who may look along: as the organisation settled it.
import { hasRole, type Organisation } from "./dossier.ts";

/** The roles that decide, and who stands in for them; undefined while a role that the organisation names does not exist. */
export function decidersOf(
  organisation: Organisation,
): { readonly own: readonly string[]; readonly deputies: readonly string[] } | undefined {
  const own = organisation.authorityDeciders ?? [organisation.controllerRole];
  if (!own.every((each) => hasRole(organisation, each))) return undefined;
  const deputies = organisation.roles.flatMap(({ id, deputy }) => (own.includes(id) ? (deputy ?? []) : []));
  return { own, deputies };
}

/** Who may notify provisionally, without deciding. */
export const provisionalDecidersOf = ({ responseTeam, onCallRole }: Organisation): readonly string[] => [
  ...responseTeam,
  onCallRole,
];
