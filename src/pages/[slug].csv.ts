import type { APIContext } from "astro";
import { registerCsv } from "../core/derive/exports.ts";
import { hasPages } from "../core/dossier/audience.ts";
import type { Register } from "../core/model/register.ts";
import { registers } from "../core/registers/index.ts";
import { handover } from "../site/handover.ts";

export function getStaticPaths() {
  const { edition } = handover();
  return registers
    .filter((register) => hasPages(edition.audience, register))
    .map((register) => ({ params: { slug: register.slug }, props: { register } }));
}

export function GET({ props }: APIContext<{ register: Register }>) {
  const { dossier, edition } = handover();
  return new Response(registerCsv(props.register, dossier, edition.audience));
}
