// The only list of deadlines.
import type { Deadline } from "../deadline.ts";
import { answerRequest } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";
import { notifyAuthority } from "./notify-authority.ts";

export const deadlines: readonly Deadline[] = [notifyAuthority, answerRequest, answerRequestExtended];

/** The deadline with this id; undefined when there is none. */
export const deadlineOf = (id: string): Deadline | undefined => deadlines.find((each) => each.id === id);
