// Every act whose articles this program can link to.
import type { Act } from "./act.ts";
import { aiActAct } from "./ai-act.ts";
import { atwAct } from "./atw.ts";
import { awrAct } from "./awr.ts";
import { bwAct } from "./bw.ts";
import { gdprAct } from "./gdpr.ts";
import { jeugdwetAct } from "./jeugdwet.ts";
import { regulation1182Act } from "./regulation-1182-71.ts";
import { uavgAct } from "./uavg.ts";
import { wabvpzAct } from "./wabvpz.ts";
import { wkkgzAct } from "./wkkgz.ts";
import { wmo2015Act } from "./wmo2015.ts";
import { wzdAct } from "./wzd.ts";

export const acts: readonly Act[] = [
  gdprAct,
  uavgAct,
  wmo2015Act,
  jeugdwetAct,
  bwAct,
  wabvpzAct,
  wkkgzAct,
  wzdAct,
  awrAct,
  atwAct,
  regulation1182Act,
  aiActAct,
];
