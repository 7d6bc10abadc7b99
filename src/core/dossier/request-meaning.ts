// What a request means before it is answered: per right that is asked, who may ask it and who must agree.
import type { ValueOf } from "../model/field.ts";
import type { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { rightOf, type Verdict, whoMay } from "../vocabulary/representation.ts";
import { requestKind } from "../vocabulary/request.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";

type Request = ValueOf<(typeof dataSubjectRequests)["fields"]>;

export interface Meaning extends Verdict {
  /** What is asked, in the words of the register; kinds with the same answer together. */
  readonly kinds: readonly string[];
}

const same = (one: Verdict, other: Verdict) =>
  one.says === other.says && one.hear === other.hear && one.proof === other.proof;

/** The answers of the matrix to what a request asks; none while nobody wrote down who asks and what. */
export function meaningsOf(request: Partial<Request>): readonly Meaning[] {
  const { requester, kinds = [], subjectAge: age, ableToJudge: able, authority, fileLaw: law } = request;
  if (requester === undefined) return [];
  const found: { kinds: string[]; verdict: Verdict }[] = [];
  for (const kind of kinds) {
    const right = rightOf(kind);
    if (right === undefined) continue;
    const verdict = whoMay({ right, requester, age, able, authority, law });
    const label = labelOf(requestKind, kind);
    const known = found.find((each) => same(each.verdict, verdict));
    if (known === undefined) found.push({ kinds: [label], verdict });
    else {
      known.kinds.push(label);
      const source = [...known.verdict.source, ...verdict.source];
      known.verdict = {
        ...verdict,
        source: source.filter(({ text }, index) => source.findIndex((each) => each.text === text) === index),
      };
    }
  }
  return found.map(({ kinds: labels, verdict }) => ({ ...verdict, kinds: labels }));
}
