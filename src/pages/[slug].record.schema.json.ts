import type { APIContext } from "astro";
import { registerJsonSchema } from "../core/derive/json-schema.ts";
import type { Register } from "../core/model/register.ts";
import { collections } from "../core/registers/index.ts";
import { handover } from "../site/handover.ts";

export const getStaticPaths = () =>
  handover().edition.audience === "registers"
    ? collections.map((register) => ({ params: { slug: register.slug }, props: { register } }))
    : [];

export const GET = ({ props }: APIContext<{ register: Register }>) =>
  new Response(`${JSON.stringify(registerJsonSchema(props.register), null, 2)}\n`);
