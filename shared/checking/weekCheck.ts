import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import type { Pilot } from "../exchange/records.ts";
import type { UnmetTerm } from "../pilots/agreements.ts";
import type { Scenario } from "../pilots/scenario.ts";
import type { Finding, NotEvaluated, Unit } from "./finding.ts";

/**
 * How one stretch stands. `deviation`: below the need but within the drie-uursregeling;
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
  /** Under the regular rules, which always lead. */
  readonly verdict: Verdict;
  /** Under the pilots of the scenario that is shown; the same where none runs. */
  readonly pilotVerdict: Verdict;
  /** The pilots without which it would be an overtreding. */
  readonly leansOn: readonly Pilot[];
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
  /** Unit-minutes that are an overtreding under the regular rules and within the need through a pilot. */
  readonly pilotMinutes: PilotMinutes;
  /** What the regular rules say, whatever the scenario. */
  readonly regular: { readonly overtredingen: number; readonly shortMinutes: number };
}

/** Minutes that lean on each pilot; `any` counts a minute that leans on two of them once. */
export interface PilotMinutes {
  readonly I: number;
  readonly II: number;
  readonly III: number;
  readonly any: number;
}

/** What a scenario asks of a pilot that is not met: terms, and the children present without consent. */
export interface UnmetConditions {
  readonly pilot: Pilot;
  readonly terms: readonly UnmetTerm[];
  readonly childIds: readonly string[];
}

/** Everything a check of one week says. */
export interface WeekCheck {
  readonly week: IsoWeek;
  /** What the week was read under. */
  readonly scenario: Scenario;
  /** Overtredingen first, and of equal severity who is with the children first; then by date and time. */
  readonly findings: readonly Finding[];
  readonly notEvaluated: readonly NotEvaluated[];
  readonly strips: readonly Strip[];
  readonly summary: WeekSummary;
  /** Of each pilot of the scenario that lacks something. */
  readonly unmetConditions: readonly UnmetConditions[];
}
