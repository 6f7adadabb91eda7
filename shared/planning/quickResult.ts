import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import type { Group, Shift, Staff } from "../exchange/records.ts";

/* What the quick field reads from, and what it answers. */

/** What names and days in the text may mean. */
export interface QuickSource {
  readonly week: IsoWeek;
  readonly staff: readonly Staff[];
  readonly groups: readonly Group[];
  /** Where the focus of the board stands; it fills in what the text leaves out. */
  readonly place: QuickPlace;
}

export interface QuickPlace {
  readonly date: LocalDate | null;
  readonly staffId: string | null;
  readonly groupId: string | null;
}

/** A stretch of the text, from the character at `from` up to the one at `to`; empty where something is missing. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** The shift that the text asks for, not yet on the roster. */
export interface QuickDraft {
  /** Its id stands in for the one that `addShift` gives. */
  readonly shift: Shift;
  /** Length of a break that is asked for without a time, for `proposeBreaks` to place; null when none is. */
  readonly breakMinutes: Minute | null;
}

export type QuickProblemCode =
  | "unknownWord"
  | "severalPeople"
  | "severalGroups"
  | "personOrGroup"
  | "saidTwice"
  | "personMissing"
  | "dayMissing"
  | "timesMissing"
  | "groupMissing"
  | "timesIncomplete"
  | "timesOrder"
  | "notATime"
  | "notADate"
  | "dateOutsideWeek"
  | "breakIncomplete"
  | "breakUnclear"
  | "breakOutside";

/** Why there is no draft yet, where in the text, and what was expected there: see `describeQuickProblem`. */
export interface QuickProblem {
  readonly code: QuickProblemCode;
  readonly at: TextSpan;
  /** The words it is about, as they were typed. */
  readonly typed: string;
  /** Names between which the text does not choose. */
  readonly candidates: readonly string[];
}

/** One way to go on: the text with `at` replaced by `text`. */
export interface QuickCompletion {
  readonly kind: "person" | "group" | "day" | "word";
  /** The id of the person or group, the date of the day, or the word itself. */
  readonly key: string;
  readonly label: string;
  /** What tells it from another with the same label, such as the role of a person; may be empty. */
  readonly hint: string;
  readonly at: TextSpan;
  readonly text: string;
}

/** Exactly one of draft and problem is there. */
export interface QuickEntry {
  readonly draft: QuickDraft | null;
  readonly problem: QuickProblem | null;
  /** People first, then groups, then days, then words; empty where nothing is being typed that could be one. */
  readonly completions: readonly QuickCompletion[];
}
