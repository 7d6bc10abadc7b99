import { calendarFeed } from "../core/derive/calendar.ts";
import { handover } from "../site/handover.ts";

export function getStaticPaths() {
  return handover().edition.audience === "registers" ? [{ params: { slug: "termijnen" } }] : [];
}

export function GET() {
  const { due, now, site } = handover();
  return new Response(calendarFeed(due, now, site));
}
