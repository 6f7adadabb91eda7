import { type Interval, overlaps } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, type Minute } from "../calendar/time.ts";
import { deploymentsOf } from "../checking/deployment.ts";
import { workOf } from "../checking/personWork.ts";
import { spanOf, timesOf } from "../editing/shiftTimes.ts";
import type { LocationDocument, Shift, Staff, WeekRoster } from "../exchange/records.ts";
import { type BreakDuty, breakDuty, youthWork } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { missingBreakOf } from "../rules/breaks.ts";
import { isMinor } from "../rules/jeugd.ts";
import { type BreakCosts, type BreakTrial, createBreakTrial, NO_COSTS } from "./breakCosts.ts";
import { type BreakPlace, type BreakSite, placesIn } from "./breakPlaces.ts";

/*
 * Breaks for a shift: as many minutes as the working-time rule still asks for, where the group can do without the person.
 */

/** A break, and what it costs. */
export interface ProposedBreak extends Interval, BreakCosts {
  /** Minutes that a colleague of the group has a break as well, each colleague by itself. */
  readonly togetherMinutes: Minute;
}

export interface BreakProposal {
  readonly shiftId: string;
  /** In order of time; empty where none is due, or none fits. */
  readonly breaks: readonly ProposedBreak[];
  /** Minutes that are due and for which no place was found. */
  readonly missingMinutes: Minute;
}

/** A due break longer than this is taken in parts, of which the last is never too short to be a break. */
const LONGEST_PART: Minute = 30;

/**
 * Proposes breaks for one shift, each where it breaks no rule if there is such a place; then so that no work is longer
 * without a break than asks for one; then with the fewest minutes below the need, also where those are allowed, and at the
 * times that the beleidsplan names for them; then apart from the breaks of colleagues; then nearest to the middle.
 * @param roster of the week of the shift; when the shift is on it (by its id) this version takes its place.
 * @param minutes one break of this length; absent is what the rule asks for beside the breaks that are there.
 */
export function proposeBreaks(
  document: LocationDocument,
  roster: WeekRoster,
  shift: Shift,
  minutes?: Minute,
): BreakProposal {
  const person = document.staff.find(({ id }) => id === shift.staffId);
  if (person === undefined) return { shiftId: shift.id, breaks: [], missingMinutes: 0 };
  const planned = withShift(roster, shift);
  const lengths = minutes === undefined ? dueLengths(person, planned, shift) : [minutes];
  if (lengths.length === 0) return { shiftId: shift.id, breaks: [], missingMinutes: 0 };
  const others = planned.shifts.filter((other) => isBeside(other, shift)).flatMap(({ breaks }) => breaks.map(spanOf));
  const breaks: ProposedBreak[] = [];
  let missingMinutes = 0;
  for (const length of lengths) {
    const paused = { ...shift, breaks: [...shift.breaks, ...breaks.map(timesOf)] };
    const trial = createBreakTrial(document, withShift(planned, paused), paused);
    const found = placeBreak(siteOf(paused, length, person), trial, others);
    if (found === null) missingMinutes += length;
    else breaks.push(found);
  }
  return { shiftId: shift.id, breaks: breaks.sort((a, b) => a.from - b.from), missingMinutes };
}

/**
 * Proposes breaks for several shifts one after another, so that those of one group do not take them at the same time.
 * @returns those for which there is something to propose, in the order of the roster; made for `addBreaks`.
 */
export function proposeBreaksOf(
  document: LocationDocument,
  roster: WeekRoster,
  shiftIds: readonly string[],
): readonly BreakProposal[] {
  return [...proposeBreaksInTurn(document, roster, shiftIds)].filter(proposesSomething);
}

/**
 * The same with a step for each shift, also for one to which nothing is proposed: a whole week takes long, and who asks
 * can do something else between two steps.
 */
export function* proposeBreaksInTurn(
  document: LocationDocument,
  roster: WeekRoster,
  shiftIds: readonly string[],
): Generator<BreakProposal> {
  let planned = roster;
  for (const shift of roster.shifts.filter(({ id }) => shiftIds.includes(id))) {
    const proposal = proposeBreaks(document, planned, shift);
    yield proposal;
    if (proposal.breaks.length === 0) continue;
    planned = withShift(planned, { ...shift, breaks: [...shift.breaks, ...proposal.breaks.map(timesOf)] });
  }
}

/** Whether a break is due at all. */
export function proposesSomething({ breaks, missingMinutes }: BreakProposal): boolean {
  return breaks.length > 0 || missingMinutes > 0;
}

/** Whether a break costs the group something, or one found no place; one that colleagues take as well costs nothing. */
export function costsSomething({ breaks, missingMinutes }: BreakProposal): boolean {
  const isCostly = ({ from: _from, to: _to, togetherMinutes: _shared, ...costs }: ProposedBreak) => !isNothing(costs);
  return missingMinutes > 0 || breaks.some(isCostly);
}

/** Without law of the date nothing is known to be too long. */
function siteOf(shift: Shift, length: Minute, person: Staff): BreakSite {
  const longestWork = dutyOf(person, shift)?.steps[0]?.overMinutes ?? MINUTES_PER_DAY;
  return { shift: spanOf(shift), taken: shift.breaks.map(spanOf), length, longestWork };
}

function withShift(roster: WeekRoster, shift: Shift): WeekRoster {
  const others = roster.shifts.filter(({ id }) => id !== shift.id);
  return { ...roster, shifts: [...others, shift] };
}

function isBeside(other: Shift, { staffId, date, groupId }: Shift): boolean {
  return other.staffId !== staffId && other.date === date && groupId != null && other.groupId === groupId;
}

/** The lengths of the breaks that the work around a shift still lacks, longest first. */
function dueLengths(person: Staff, roster: WeekRoster, shift: Shift): Minute[] {
  const duty = dutyOf(person, shift);
  if (duty === null) return [];
  const shifts = roster.shifts.filter(({ staffId, date }) => staffId === person.id && date === shift.date);
  const day = { staff: person, date: shift.date, shifts, deployments: deploymentsOf(person, shifts, shift.date) };
  const stretch = workOf(day).find((work) => overlaps(work, spanOf(shift)));
  const missing = stretch === undefined ? null : missingBreakOf(stretch, duty);
  return missing === null ? [] : partsOf(missing.requiredMinutes - missing.breakMinutes, duty.shortestBreakMinutes);
}

/** Null where the law of the date is not known to us. */
function dutyOf(person: Staff, { date }: Shift): BreakDuty | null {
  const youth = isMinor(person, date) ? resolveParameter(youthWork, date) : null;
  if (youth?.status === "inForce") return youth.version.value.break;
  const law = resolveParameter(breakDuty, date);
  return law.status === "inForce" ? law.version.value : null;
}

function partsOf(minutes: Minute, shortest: Minute): Minute[] {
  const rest = minutes - LONGEST_PART;
  if (rest <= 0) return [Math.max(minutes, shortest)];
  return rest < shortest ? [minutes] : [LONGEST_PART, ...partsOf(rest, shortest)];
}

/** The best place in a shift: see `proposeBreaks`. A trial takes as long as a check of the day, so few are made. */
function placeBreak(site: BreakSite, trial: BreakTrial, breaksOfOthers: readonly Interval[]): ProposedBreak | null {
  const places = placesIn(site).map((place) => ({ ...place, togetherMinutes: sharedMinutes(place, breaksOfOthers) }));
  const [balanced, others] = [true, false].map((is) => places.filter(({ isBalanced }) => isBalanced === is));
  const free = (balanced ?? []).filter(trial.isFree).sort(byPlace);
  // Mostly the first one costs nothing.
  const best = free.find((place) => isNothing(trial.costsOf(place)));
  if (best !== undefined) return proposed({ place: best, costs: NO_COSTS });
  const first = bestOf(balanced ?? [], trial);
  if (first !== null && !isBreach(first.costs)) return proposed(first);
  // Only a place that breaks fewer rules makes up for work that is too long without a break.
  const second = bestOf(others ?? [], trial);
  const isSecond = second !== null && (first === null || byBreach(second.costs, first.costs) < 0);
  const found = isSecond ? second : first;
  return found === null ? null : proposed(found);
}

interface TriedPlace {
  readonly place: RankedPlace;
  readonly costs: BreakCosts;
}

function bestOf(places: readonly RankedPlace[], trial: BreakTrial): TriedPlace | null {
  const tried = places.map((place) => ({ place, costs: trial.costsOf(place) }));
  return (
    tried.sort((a, b) => byBreach(a.costs, b.costs) || byNeed(a.costs, b.costs) || byPlace(a.place, b.place))[0] ?? null
  );
}

type RankedPlace = BreakPlace & { readonly togetherMinutes: Minute };

function proposed({ place: { from, to, togetherMinutes }, costs }: TriedPlace): ProposedBreak {
  return { from, to, ...costs, togetherMinutes };
}

function isNothing(costs: BreakCosts): boolean {
  return Object.values(costs).every((cost) => cost === 0);
}

function byBreach(a: BreakCosts, b: BreakCosts): number {
  return a.shortMinutes - b.shortMinutes || a.otherBreaches - b.otherBreaches;
}

function isBreach({ shortMinutes, otherBreaches }: BreakCosts): boolean {
  return shortMinutes > 0 || otherBreaches > 0;
}

function byNeed(a: BreakCosts, b: BreakCosts): number {
  return (
    a.unknownMinutes - b.unknownMinutes ||
    a.outsideWindowMinutes - b.outsideWindowMinutes ||
    a.deviationMinutes - b.deviationMinutes
  );
}

function byPlace(a: RankedPlace, b: RankedPlace): number {
  return a.togetherMinutes - b.togetherMinutes || a.distance - b.distance || a.from - b.from;
}

function sharedMinutes(span: Interval, others: readonly Interval[]): Minute {
  return others.reduce(
    (total, { from, to }) => total + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
    0,
  );
}
