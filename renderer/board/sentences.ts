import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { StripSegment, Verdict } from "../../shared/checking/weekCheck.ts";
import type { Group, Role, Shift, Staff } from "../../shared/exchange/records.ts";
import { pilotsLeanedOn, verdictUnderPilots } from "../../shared/pilots/doubleVerdict.ts";
import { clock } from "../../shared/reports/dutchDates.ts";
import { isFormatiefByDefault } from "../../shared/staffing/roles.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf, longDay } from "../store/announcements.ts";
import type { LaneDay } from "./boardModel.ts";
import type { Ground } from "./ground.ts";
import { blockWords } from "./shiftBlocks.ts";
import { spanOf } from "./timeAxis.ts";

/* What the parts of the board are called: the names a screen reader speaks and the words that stand in them. */

const board = texts.app.board;

/** Roles by the word on the work floor; the letters of the bar are in the catalogue of the field. */
export function roleName(role: Role): string {
  return role === "pm" ? "PM'er" : texts.domain.roles[role];
}

export function personName(person: Pick<Staff, "id" | "name">): string {
  return person.name ?? board.unnamedPerson(person.id);
}

export function groupName(group: Pick<Group, "id" | "name">): string {
  return group.name ?? board.unnamedGroup(group.id);
}

/** "Fatima B., PM'er, Zonnestralen, dinsdag 24 november, 7:30 tot 17:00, pauze 12:30 tot 13:00". */
export function shiftSentence(
  shift: Shift,
  person: Staff,
  groupById: ReadonlyMap<string, Group>,
  away: Ground | null,
): string {
  const { shift: words } = board;
  const group = groupById.get(shift.groupId ?? "");
  const groupNameOf = (id: string) => groupName(groupById.get(id) ?? { id });
  const parts = [personName(person), roleName(person.role)];
  if (group) parts.push(groupName(group));
  parts.push(longDay(shift.date), words.span(clockOf(shift.from), clockOf(shift.to)));
  if (shift.activity !== "groep") parts.push(texts.domain.activities[shift.activity]);
  if (shift.activity === "groep" && isBoventallig(shift, person)) parts.push(words.boventallig);
  for (const pause of shift.breaks) parts.push(words.pause(clockOf(pause.from), clockOf(pause.to)));
  for (const block of shift.blocks) parts.push(blockWords(block, shift, groupNameOf));
  if (away) parts.push(groundWord(away));
  return words.sentence(parts);
}

/** Whether a shift does not count: said on the shift, or else what the role means. */
export function isBoventallig(shift: Shift, person: Pick<Staff, "role">): boolean {
  return !(shift.formatief ?? isFormatiefByDefault(person.role));
}

export function groundWord(ground: Ground): string {
  if (ground.reason === "free") return board.free;
  if (ground.reason === "elsewhere") return texts.locations.elsewhere.ground(ground.at ?? "");
  if (ground.reason === "notEmployed") return board.notEmployed;
  if (ground.reason === "closed") return texts.boardViews.days.closed;
  return board.absences[ground.reason];
}

/** "Fatima B., woensdag 25 november: geen dienst, vrij". */
export function cellSentence(person: Staff, day: LaneDay): string {
  const content = [day.shifts.length === 0 ? board.noShift : board.shiftCount(day.shifts.length)];
  for (const ground of day.ground) {
    if (ground.kind !== "free" || day.shifts.length === 0) content.push(groundWord(ground));
  }
  return board.cell(personName(person), longDay(day.date), [...new Set(content)].join(", "));
}

const GRAVITY: readonly Verdict[] = ["empty", "inOrder", "notEvaluated", "deviation", "short"];

/** The gravest verdict of a stretch of segments. */
export function worstVerdict(segments: readonly StripSegment[]): Verdict {
  return segments.reduce<Verdict>(
    (worst, segment) => (GRAVITY.indexOf(segment.verdict) > GRAVITY.indexOf(worst) ? segment.verdict : worst),
    "empty",
  );
}

/**
 * How a moment stands: the regular verdict, and what it reads as under the scenario where that is something else.
 * @param scenario its name, null while it has no verdict of its own.
 */
export function verdictWords(segment: StripSegment, scenario: string | null): string {
  const { verdicts } = texts.app.strip;
  const { verdict, pilotVerdict, leansOn } = segment;
  if (leansOn.length > 0) return texts.scenarios.covered(leansOn);
  if (scenario === null || verdict === pilotVerdict) return verdicts[verdict];
  return texts.scenarios.otherwise(verdicts[verdict], scenario, verdicts[pilotVerdict]);
}

/** The second verdict of a moment by itself. */
export function pilotVerdictWords(segment: StripSegment): string {
  const verdict = verdictUnderPilots(segment);
  return verdict === "covered" ? texts.scenarios.covered(segment.leansOn) : texts.app.strip.verdicts[verdict];
}

export function momentSentence(segment: StripSegment, scenario: string | null): string {
  const { strip } = texts.app;
  const span = board.shift.span(clock(segment.from), clock(segment.to));
  const need = segment.required === null ? strip.unknown : String(segment.required);
  return strip.moment(
    span,
    strip.childrenCount(segment.unitChildren),
    need,
    String(segment.counted),
    verdictWords(segment, scenario),
  );
}

export function stripSentence(group: Group, date: LocalDate, segments: readonly StripSegment[]): string {
  return texts.app.strip.label(groupName(group), longDay(date), dayWords(segments));
}

/** The gravest regular verdict of a day, and how far pilots cover it. */
function dayWords(segments: readonly StripSegment[]): string {
  const pilots = pilotsLeanedOn(segments);
  if (pilots.length === 0) return texts.app.strip.verdicts[worstVerdict(segments)];
  const isOpen = segments.some(({ pilotVerdict }) => pilotVerdict === "short");
  return isOpen ? texts.scenarios.partlyCovered(pilots) : texts.scenarios.covered(pilots);
}

/** Planned hours as "28" or "28:30". */
export function shortHours(minutes: Minute): string {
  return minutes % 60 === 0 ? String(minutes / 60) : clock(minutes);
}

/** The times on a bar: minutes only where they are not zero, so that "7–13:30" fits a narrow bar. */
export function barTimes(shift: Pick<Shift, "from" | "to">): { readonly long: string; readonly brief: string } {
  const { from, to } = spanOf(shift);
  const brief = (minute: Minute) => (minute % 60 === 0 ? String(minute / 60) : clock(minute));
  return { long: `${clock(from)}–${clock(to)}`, brief: `${brief(from)}–${brief(to)}` };
}
