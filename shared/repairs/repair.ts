import type { LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import type { Activity } from "../exchange/records.ts";

/*
 * What would mend a finding, as data. A roster repair is one edit of the roster that was tried on the check before it was
 * offered. Other repairs name whom to ask or what to record, since no edit of the roster can do it.
 */

/** Someone on a shift, for a stretch of one day. Minutes since midnight. */
interface ShiftStretch {
  readonly staffId: string;
  readonly shiftId: string;
  readonly date: LocalDate;
  readonly from: Minute;
  readonly to: Minute;
}

/** Someone who is not missed on her own group goes to the group that is short. */
export interface MoveFromOtherGroup extends ShiftStretch {
  readonly kind: "moveFromOtherGroup";
  readonly fromGroupId: string;
  readonly toGroupId: string;
}

/** Someone who is in the building for other work comes to the group. */
export interface BringFromOffGroup extends ShiftStretch {
  readonly kind: "bringFromOffGroup";
  readonly activity: Activity;
  readonly toGroupId: string;
}

/** A break goes to a time at which it makes nobody short, or only as far as the drie-uursregeling allows. */
export interface ShiftBreakRepair extends ShiftStretch {
  readonly kind: "shiftBreak";
  readonly newFrom: Minute;
  readonly newTo: Minute;
  readonly usesDeviation: boolean;
}

/** A break that is due, at a time at which it makes nobody short. */
export interface AddBreak extends ShiftStretch {
  readonly kind: "addBreak";
}

/** Another begin or end of a shift: `from` and `to` are the new ones. */
export interface ResizeShift extends ShiftStretch {
  readonly kind: "extendShift" | "shortenShift";
  readonly oldFrom: Minute;
  readonly oldTo: Minute;
}

/** Whether a shift counts for the bkr. */
export interface MarkShift {
  readonly kind: "markBoventallig" | "markFormatief";
  readonly staffId: string;
  readonly shiftId: string;
  readonly date: LocalDate;
}

/** Someone who has no shift that day and is available then. */
export interface PlanAvailable {
  readonly kind: "planAvailable";
  readonly staffId: string;
  readonly date: LocalDate;
  readonly groupId: string;
  readonly from: Minute;
  readonly to: Minute;
}

/** An edit of the roster. */
export type RosterRepair =
  | MoveFromOtherGroup
  | BringFromOffGroup
  | ShiftBreakRepair
  | AddBreak
  | ResizeShift
  | MarkShift
  | PlanAvailable;

/** A day that lacks a vast gezicht of a child, and who could be that. */
export interface AskFace {
  readonly kind: "askFace";
  readonly childId: string;
  readonly staffIds: readonly string[];
  readonly date: LocalDate;
}

/** Written consent of the parents for another room. */
export interface AskConsent {
  readonly kind: "askConsent";
  readonly childIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly date: LocalDate;
}

/** People who may be the mentor of a child. */
export interface AppointMentor {
  readonly kind: "appointMentor";
  readonly childId: string;
  readonly staffIds: readonly string[];
}

export type Repair = RosterRepair | AskFace | AskConsent | AppointMentor;

/** All kinds, from the least that is asked of people to the most: the order of repairs that help as much. */
export const REPAIR_KINDS: readonly Repair["kind"][] = [
  "markBoventallig",
  "markFormatief",
  "shiftBreak",
  "addBreak",
  "moveFromOtherGroup",
  "bringFromOffGroup",
  "shortenShift",
  "extendShift",
  "planAvailable",
  "askFace",
  "askConsent",
  "appointMentor",
];
