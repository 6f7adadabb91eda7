import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import type { Finding, NotEvaluated, Unit } from "./finding.ts";

/**
 * How one stretch stands under the regular rules. `deviation`: below the need but within the drie-uursregeling;
 * `empty`: no children; `notEvaluated`: cannot be decided and so is never shown as in order.
 */
export type Verdict = "empty" | "inOrder" | "deviation" | "short" | "notEvaluated";

/** One stretch of the bezettingsstrip of a group. */
export interface StripSegment extends Interval {
  /** Where the need holds: the group, the merge that contains it, or the kindercentrum for bso. */
  readonly unit: Unit;
  /** Children of this group that are present, wherever they are merged to. */
  readonly children: number;
  /** Children, need and counted staff of the unit. */
  readonly unitChildren: number;
  /** Null where the need is not known. */
  readonly required: number | null;
  /** The need is an estimate since the group may not exist in this form. */
  readonly estimated: boolean;
  readonly counted: number;
  readonly countedStaffIds: readonly string[];
  readonly verdict: Verdict;
}

/** The bezettingsstrip of one group on one day; segments are in order and cover the day's first to last event. */
export interface Strip {
  readonly groupId: string;
  readonly date: LocalDate;
  readonly segments: readonly StripSegment[];
}

/** Totals of a week; minutes are integers. */
export interface WeekSummary {
  readonly overtredingen: number;
  readonly aandachtspunten: number;
  readonly info: number;
  /** What could not be decided; never to be read as in order. */
  readonly notEvaluated: number;
  /** ∫ need dt while children are there. */
  readonly requiredMinutes: number;
  /** Counted person-minutes while children are there. */
  readonly countedMinutes: number;
  /** Person-minutes below the need in overtredingen of bkr and drie-uursregeling, each room-minute once. */
  readonly shortMinutes: number;
}

/** Everything a check of one week says. */
export interface WeekCheck {
  readonly week: IsoWeek;
  /** Overtredingen first, and of equal severity who is with the children first; then by date and time. */
  readonly findings: readonly Finding[];
  readonly notEvaluated: readonly NotEvaluated[];
  readonly strips: readonly Strip[];
  readonly summary: WeekSummary;
}
