import type { APIContext } from "astro";
import { hasPages } from "../core/audience.ts";
import { registerCsv } from "../core/derive/exports.ts";
import type { Register } from "../core/register.ts";
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
