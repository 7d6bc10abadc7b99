import type { APIContext } from "astro";
import { exportJsonSchema } from "../core/derive/json-schema.ts";
import type { Register } from "../core/model/register.ts";
import { handover } from "../site/handover.ts";

export { getStaticPaths } from "./[slug].csv.ts";

export const GET = ({ props }: APIContext<{ register: Register }>) =>
  new Response(`${JSON.stringify(exportJsonSchema(props.register, handover().edition.audience), null, 2)}\n`);
