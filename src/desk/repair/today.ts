// The day on the clock of this computer: what git and a disk wrote down is compared with it, never a term of the law.
import { Temporal } from "temporal-polyfill";
import { dayOf, writeMoment } from "../../core/time/written.ts";

/** The moment it is now. */
export const moment = (): string => writeMoment(Temporal.Now.instant());
/** The day it is now. */
export const today = (): string => dayOf(moment());
