import { type Interval, joinIntervals, overlaps } from "../../shared/calendar/intervals.ts";
import type { Names } from "../../shared/checking/names.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import type { LocationDocument, OpenPlace, Staff } from "../../shared/exchange/records.ts";
import { candidateSentences } from "../../shared/planning/candidateSentences.ts";
import { type Candidate, candidatesFor } from "../../shared/planning/candidates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { personName, roleName } from "../board/sentences.ts";
import { spanOf } from "../board/timeAxis.ts";

/* Who can take an open place, in words. */

export interface CandidateRow {
  readonly staffId: string;
  readonly name: string;
  readonly role: Staff["role"];
  readonly phone: string | null;
  readonly answer: Candidate["answer"];
  /** Why they can, or cannot, in the order in which it matters. */
  readonly reasons: readonly string[];
  /** All of it as one sentence. */
  readonly sentence: string;
}

export interface CandidateRows {
  /** Best first. */
  readonly possible: readonly CandidateRow[];
  /** Who has a day off and could give it up, best first. */
  readonly off: readonly CandidateRow[];
  /** Who cannot, with why; people who are not employed then are left out. */
  readonly impossible: readonly CandidateRow[];
}

export function candidateRows(
  document: LocationDocument,
  place: OpenPlace,
  names: Pick<Names, "groupName">,
): CandidateRows {
  const people = new Map(document.staff.map((person) => [person.id, person]));
  const rowOf = (candidate: Candidate): CandidateRow[] => {
    const person = people.get(candidate.staffId);
    return person === undefined ? [] : [candidateRow(candidate, person, names)];
  };
  const candidates = candidatesFor(document, place).filter(
    ({ obstacles }) => !obstacles.some(({ kind }) => kind === "notEmployed"),
  );
  return {
    possible: candidates.filter(({ isPossible }) => isPossible).flatMap(rowOf),
    off: candidates.filter(({ isOffOnly }) => isOffOnly).flatMap(rowOf),
    impossible: candidates.filter(({ isPossible, isOffOnly }) => !isPossible && !isOffOnly).flatMap(rowOf),
  };
}

function candidateRow(candidate: Candidate, person: Staff, names: Pick<Names, "groupName">): CandidateRow {
  const { obstacles, remarks } = candidateSentences(candidate, names);
  const reasons = candidate.isPossible || candidate.isOffOnly ? [...obstacles, ...remarks] : obstacles;
  const phone = candidate.phone ?? texts.absence.places.fill.noPhone;
  const parts = [`${personName(person)}, ${roleName(person.role)}`, reasons.join(", "), phone];
  return {
    staffId: person.id,
    name: personName(person),
    role: person.role,
    phone: candidate.phone,
    answer: candidate.answer,
    reasons,
    sentence: texts.absence.places.fill.sentence(parts),
  };
}

/** When the group of a place is short of staff while it is open. */
export function shortageOf({ date, groupId, ...place }: OpenPlace, { strips }: Pick<WeekCheck, "strips">): Interval[] {
  const span = spanOf(place);
  const segments = strips
    .filter((strip) => strip.date === date && strip.groupId === groupId)
    .flatMap((strip) => strip.segments);
  return joinIntervals(segments.filter((segment) => segment.verdict === "short" && overlaps(segment, span))).map(
    ({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }),
  );
}
