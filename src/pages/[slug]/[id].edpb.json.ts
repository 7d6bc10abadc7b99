import type { APIContext } from "astro";
import { edpbNotification } from "../../core/authority-report/edpb.ts";
import type { Breach } from "../../core/authority-report/edpb-parties.ts";
import { entriesOf } from "../../core/dossier/dossier.ts";
import { personalDataBreaches } from "../../core/registers/index.ts";
import { handover } from "../../site/handover.ts";

export function getStaticPaths() {
  const { dossier, edition } = handover();
  if (edition.audience !== "registers") return [];
  return entriesOf(dossier, personalDataBreaches).map((entry) => ({
    params: { slug: personalDataBreaches.slug, id: entry.id },
    props: { entry },
  }));
}

export const GET = ({ props }: APIContext<{ entry: Breach }>) =>
  new Response(`${JSON.stringify(edpbNotification(props.entry, handover().dossier), null, 2)}\n`);
