import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { checkWeek } from "../../shared/checking/checkWeek.ts";
import { applyChange } from "../../shared/editing/applyChange.ts";
import type { Change } from "../../shared/editing/change.ts";
import {
  type DifferenceKind,
  type RosterDifference,
  versionDifferences,
} from "../../shared/editing/rosterComparison.ts";
import type { LocationDocument, WeekRoster } from "../../shared/exchange/records.ts";

/* What filling weeks would do to them, before anything is stored. */

/** A week with what would be done to it; `change` is null where nothing would. */
export interface PlannedWeek {
  readonly roster: WeekRoster;
  readonly change: Change | null;
  /** What there is to know of this week beside what changes. */
  readonly notes: readonly string[];
}

export interface PlanProposal {
  /** The location with all weeks that rules read, as they are. */
  readonly document: LocationDocument;
  readonly weeks: readonly PlannedWeek[];
}

export interface WeekPreview {
  readonly week: IsoWeek;
  readonly notes: readonly string[];
  readonly differences: readonly RosterDifference[];
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  /** Shifts and open places that stay as they are. */
  readonly kept: number;
  readonly openPlaces: number;
  /** Overtredingen of the regular rules. */
  readonly overtredingen: { readonly before: number; readonly after: number };
}

/** The weeks that something would be done to. */
export function changedWeeks({ weeks }: PlanProposal): readonly PlannedWeek[] {
  return weeks.filter(({ change }) => change !== null);
}

/** Works out the preview of one week after the other; a week is checked with all others as they would be. */
export function* previewsOf({ document, weeks }: PlanProposal): Generator<WeekPreview> {
  const filled = new Map(weeks.map(({ roster, change }) => [roster.week, rosterAfter(roster, change)]));
  const others = document.weeks.filter(({ week }) => !filled.has(week));
  const before = { ...document, weeks: [...others, ...weeks.map(({ roster }) => roster)] };
  const after = { ...document, weeks: [...others, ...filled.values()] };
  for (const { roster, notes } of weeks) {
    const { week } = roster;
    const plan = filled.get(week) ?? roster;
    const differences = versionDifferences(roster, plan);
    const counts = countsOf(differences);
    const duties = roster.shifts.length + (roster.openPlaces?.length ?? 0);
    const gone = differences.filter(({ what, kind }) => what === "duty" && kind !== "added").length;
    yield {
      week,
      notes,
      differences,
      counts,
      kept: duties - gone,
      openPlaces: plan.openPlaces?.length ?? 0,
      overtredingen: { before: overtredingenOf(before, week), after: overtredingenOf(after, week) },
    };
  }
}

function rosterAfter(roster: WeekRoster, change: Change | null): WeekRoster {
  return change === null ? roster : applyChange(roster, change);
}

function countsOf(differences: readonly RosterDifference[]): Record<DifferenceKind, number> {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const { kind } of differences) counts[kind] += 1;
  return counts;
}

function overtredingenOf(document: LocationDocument, week: IsoWeek): number {
  return checkWeek(document, week, "none").summary.overtredingen;
}
