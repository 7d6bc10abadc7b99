import { handover } from "../site/handover.ts";
import { logo } from "../site/look.ts";

export function getStaticPaths() {
  return logo() === undefined ? [] : [{ params: { slug: "logo" } }];
}

export function GET() {
  return new Response(handover().dossier.logo);
}
