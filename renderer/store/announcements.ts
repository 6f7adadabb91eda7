import { datesOfWeek, type IsoWeek, type LocalDate, weekdayOf, weekNumber } from "../../shared/calendar/dates.ts";
import { parseTime } from "../../shared/calendar/time.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import type { CommitMode } from "../../shared/contract/bridge.ts";
import type { Change, ChangeName } from "../../shared/editing/change.ts";
import { mergesMade } from "../../shared/editing/mergeChanges.ts";
import type { Merge, OpenPlace, Shift } from "../../shared/exchange/records.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { clock, dateRange } from "../../shared/reports/dutchDates.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";

/** "dinsdag 24 november". */
export function longDay(date: LocalDate): string {
  const { weekdays, months } = texts.domain;
  return `${weekdays[weekdayOf(date)]} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7))]}`;
}

/** "Week 48, 23–29 november 2026". */
export function titleOfWeek(week: IsoWeek): string {
  const dates = datesOfWeek(week);
  return `${texts.app.top.week(weekNumber(week))}, ${dateRange(dates[0] ?? week, dates[4] ?? week)}`;
}

/** "7:30" of a time of the exchange document. */
export function clockOf(time: string): string {
  return clock(parseTime(time));
}

/** "Dienst van Fatima B. verplaatst". */
export function nameOfChange(change: Change): string {
  return texts.app.changes[change.name](change.subject);
}

/** What a screen reader hears after a change: what was done, where it stands now, and what the check says. */
export function announceChange(change: Change, mode: CommitMode, check: WeekCheck): string {
  return `${sentenceOf(change, mode)} ${standingOf(check)}`;
}

/**
 * What a screen reader hears when another scenario is shown: "Scenario: Pilot I + III. 10 overtredingen. Pilot I + III: 7,
 * leunt 16 u 15 op een pilot."
 */
export function announceScenario(check: WeekCheck): string {
  return `${texts.scenarios.shown(describeScenario(check.scenario))} ${standingOf(check)}`;
}

/** The same when the copy of a scenario of one's own is shown: by its own pilots, and only to look at. */
export function announceVariant(name: string, check: WeekCheck): string {
  return `${texts.whatIf.variant.shown(name)} ${standingOf(check)}`;
}

/** What a screen reader hears when closed days are read on another basis. */
export function announceBasis(basis: keyof typeof texts.closeDay.basis.shown, check: WeekCheck): string {
  return `${texts.closeDay.basis.shown[basis]} ${standingOf(check)}`;
}

/** The regular rules lead; a scenario is heard where it makes a difference. */
function standingOf({ scenario, summary }: WeekCheck): string {
  const regular = texts.app.announce.findings(summary.regular.overtredingen);
  const { any: leaning } = summary.pilotMinutes;
  if (leaning === 0) return regular;
  const { standing } = texts.scenarios;
  return `${regular} ${standing(describeScenario(scenario), summary.overtredingen, hoursWords(leaning))}`;
}

function sentenceOf(change: Change, mode: CommitMode): string {
  const name = nameOfChange(change);
  if (mode === "undo") return texts.app.announce.undone(name);
  if (mode === "redo") return texts.app.announce.redone(name);
  const what = whatStands(change);
  if (what === null) return texts.app.announce.removed(name);
  const day = longDay(what.date);
  if (NAMED_BY_TIMES.has(change.name)) return texts.app.announce.done(name, day);
  const span = texts.app.board.shift.span(clockOf(what.from), clockOf(what.to));
  return texts.app.announce.done(name, `${day}, ${span}`);
}

/** An open place has no name, so that of its change says its times. */
const NAMED_BY_TIMES: ReadonlySet<ChangeName> = new Set(["placeAdded", "placeEdited"]);

/**
 * The one thing that a change leaves, to be told when it is: a shift, an open place or a merge. Of several each stands
 * elsewhere; their name says how many and whose.
 */
function whatStands({ records }: Change): Shift | OpenPlace | Merge | null {
  const left = records.flatMap((record): (Shift | OpenPlace | Merge)[] => {
    if (record.kind === "shift" || record.kind === "openPlace") return record.after === null ? [] : [record.after];
    return record.kind === "merges" ? mergesMade(record) : [];
  });
  const [only = null] = left;
  const isAboutPerson = records.some(({ kind }) => kind === "staff");
  return left.length === 1 && !isAboutPerson ? only : null;
}
