// When law that is on its way was last read: by us, or as the program came.
import { lawWatch, type Watched } from "../law/watch.ts";
import type { Dossier, Organisation } from "./dossier.ts";

type Read = NonNullable<Organisation["lawRead"]>[number];

export interface LawRead {
  readonly law: Watched;
  /** The later of the two days. */
  readonly readOn: string;
  /** What we ourselves wrote down last; undefined while only the program says something. */
  readonly ours: Read | undefined;
}

/** Every law that is watched, with the last time it was read. */
export const lawsRead = ({ organisation }: Pick<Dossier, "organisation">): readonly LawRead[] =>
  lawWatch.map((law) => {
    const ours = (organisation?.lawRead ?? [])
      .filter((each) => each.law === law.id)
      .toSorted((one, other) => (one.readOn < other.readOn ? -1 : 1))
      .at(-1);
    return { law, readOn: ours === undefined || ours.readOn < law.readOn ? law.readOn : ours.readOn, ours };
  });
