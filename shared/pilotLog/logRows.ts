import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import type { Unit } from "../checking/finding.ts";
import type { PilotMinutes, Verdict } from "../checking/weekCheck.ts";
import type { Pilot, Task } from "../exchange/records.ts";

/** Whether a figure comes from the plan, or from the actual times of a day that was closed. */
export type Basis = "gepland" | "gerealiseerd";

/** Those who help on a group without its qualification. */
export type HelperRole = "groepshulp" | "zij-instromer";

/** Minutes that a zij-instromer counted for under pilot II. */
export interface BridgeRow extends Interval {
  readonly staffId: string;
  readonly unit: Unit;
}

/** A helper on a group, for as long as the same people are with them. */
export interface HelperRow extends Interval {
  readonly staffId: string;
  readonly role: HelperRole;
  readonly unit: Unit;
  /** This groepshulp is in the place of a PM'er under pilot I, for the own group or with pilot III for another one. */
  readonly isReplacing: boolean;
  /** The qualified people in the same room, on whom the helper leans; in order of id. */
  readonly qualifiedIds: readonly string[];
}

/** What a helper did on a day; `task` is null where no task is recorded. */
export interface TaskRow {
  readonly staffId: string;
  readonly role: HelperRole;
  readonly task: Task | null;
  readonly minutes: Minute;
}

/** The drie-uursregeling of one account on a day: unit-minutes by the regular rules, and what the pilots leave of them. */
export interface DeviationRow {
  readonly unit: Unit;
  readonly regularMinutes: Minute;
  readonly agreedMinutes: Minute;
  readonly limitMinutes: Minute;
}

/** A stretch that is an overtreding under the regular rules, and what the agreements make of it. */
export interface ShortageRow extends Interval {
  readonly unit: Unit;
  /** Person-minutes below the regular need. */
  readonly personMinutes: Minute;
  /** Those that stay an overtreding under the agreements: pilot I may make the need of a shortage smaller. */
  readonly leftMinutes: Minute;
  /** The pilots that cover it. */
  readonly leansOn: readonly Pilot[];
  /** `deviation` where no pilot covers it, but those elsewhere on the day leave room in the drie-uursregeling. */
  readonly verdict: Verdict;
}

/** How much one unit leans on pilots on a day, in unit-minutes. */
export interface UnitPilotMinutes {
  readonly unit: Unit;
  readonly minutes: PilotMinutes;
  /** Unit-minutes with children, of which they are a part. */
  readonly openMinutes: Minute;
}

/** Everything that is logged of one day; rows with times are in their order. */
export interface LoggedDay {
  readonly date: LocalDate;
  readonly week: IsoWeek;
  readonly basis: Basis;
  readonly bridges: readonly BridgeRow[];
  readonly helpers: readonly HelperRow[];
  readonly tasks: readonly TaskRow[];
  readonly deviations: readonly DeviationRow[];
  readonly shortages: readonly ShortageRow[];
  readonly pilotMinutes: readonly UnitPilotMinutes[];
}
