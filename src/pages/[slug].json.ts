import type { APIContext } from "astro";
import { registerJson } from "../core/derive/exports.ts";
import type { Register } from "../core/model/register.ts";
import { handover } from "../site/handover.ts";

export { getStaticPaths } from "./[slug].csv.ts";

export function GET({ props }: APIContext<{ register: Register }>) {
  const { dossier, now } = handover();
  return new Response(registerJson(props.register, dossier, now));
}
