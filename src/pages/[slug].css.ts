import { lookCss } from "../core/text/look.ts";
import { handover } from "../site/handover.ts";
import { lookSheet } from "../site/look.ts";

export function getStaticPaths() {
  return lookSheet() === undefined ? [] : [{ params: { slug: "uiterlijk" } }];
}

export function GET() {
  return new Response(lookCss(handover().dossier.organisation?.look));
}
