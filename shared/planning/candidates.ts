import { isoWeekOf } from "../calendar/dates.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import { withWorkElsewhere } from "../checking/workElsewhere.ts";
import type { LocationDocument } from "../exchange/records.ts";
import type { Obstacle, Remark } from "./candidateReasons.ts";
import { remarksOf } from "./candidateRemarks.ts";
import { obstaclesOf } from "./obstacles.ts";
import type { PlaceSetting, PlaceToFill } from "./placeSetting.ts";

/** One member of staff for a place. The Dutch reasons are `candidateSentences`. */
export interface Candidate {
  readonly staffId: string;
  /** Whether nothing stands in the way; someone who said no is still possible. */
  readonly isPossible: boolean;
  /** Whether nothing but their own day off stands in the way, which can be asked for. */
  readonly isOffOnly: boolean;
  readonly obstacles: readonly Obstacle[];
  readonly remarks: readonly Remark[];
  /** Null where none is on record. */
  readonly phone: string | null;
  readonly answer: "asked" | "no" | null;
}

/**
 * Everyone for a place but the person of the shift itself, best first: who can, then who only has a day off, then who said
 * no, then who cannot, by how much stands in the way. Of those alike: who is a vast gezicht of the most children there, then
 * who works on the group, then who is rested, then who stays under the contract, then who has the most minutes of it left,
 * then the order of the staff.
 * @param recorded with the week of the place, and the weeks next to it as far as they are on record.
 */
export function candidatesFor(recorded: LocationDocument, place: PlaceToFill): readonly Candidate[] {
  const document = withWorkElsewhere(recorded);
  const roster = rosterOf(document, isoWeekOf(place.date));
  // A shift for which someone else is sought is no longer worked by its own person.
  const others = { ...roster, shifts: roster.shifts.filter(({ id }) => id !== place.id) };
  const weeks = document.weeks.map((week) => (week.week === roster.week ? others : week));
  const setting: PlaceSetting = { document: { ...document, weeks }, roster: others, place };
  const isHolder = (staffId: string) =>
    roster.shifts.some((shift) => shift.id === place.id && shift.staffId === staffId);
  return document.staff
    .filter(({ id }) => !isHolder(id))
    .map((person): Candidate => {
      const obstacles = obstaclesOf(person, setting);
      const isOffAtMost = obstacles.every(({ kind }) => kind === "outsideAvailability");
      const answer = place.asked?.findLast(({ staffId }) => staffId === person.id)?.answer ?? null;
      return {
        staffId: person.id,
        isPossible: obstacles.length === 0,
        isOffOnly: obstacles.length > 0 && isOffAtMost,
        obstacles,
        remarks: remarksOf(person, setting, isOffAtMost),
        phone: person.phone ?? null,
        answer,
      };
    })
    .sort(byMerit);
}

function byMerit(a: Candidate, b: Candidate): number {
  const merits: readonly ((candidate: Candidate) => number)[] = [
    chanceOf,
    ({ obstacles }) => obstacles.length,
    (candidate) => -(remark(candidate, "vastGezicht")?.children ?? 0),
    (candidate) => (remark(candidate, "homeGroup") ? 0 : 1),
    (candidate) => (remark(candidate, "restReduced") ? 1 : 0),
    (candidate) => (remark(candidate, "overContract") ? 1 : 0),
    (candidate) => -(remark(candidate, "underContract")?.minutesLeft ?? 0),
  ];
  for (const merit of merits) {
    const difference = merit(a) - merit(b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 0 for who can, 1 for who only has a day off, 2 for who said no, 3 for who cannot. */
function chanceOf({ isPossible, isOffOnly, answer }: Candidate): number {
  if (!isPossible && !isOffOnly) return 3;
  if (answer === "no") return 2;
  return isOffOnly ? 1 : 0;
}

function remark<K extends Remark["kind"]>({ remarks }: Candidate, kind: K): Extract<Remark, { kind: K }> | undefined {
  return remarks.find((one): one is Extract<Remark, { kind: K }> => one.kind === kind);
}
