import { completedYears, type LocalDate } from "../calendar/dates.ts";
import type { CareKind } from "../exchange/records.ts";

/** How a child's age is read in a kind of care. */
export interface AgeReading {
  /** Index of the age class: four for dagopvang and combinatie, two for bso. */
  readonly ageClass: number;
  readonly years: number;
  /** The age does not belong in this care, and how it is read all the same. */
  readonly remark: "fourInDagopvang" | "underFourInBso" | null;
}

const OLDEST_DAGOPVANG_CLASS = 3;
const SCHOOL_AGE = 4;
const OLDER_BSO_AGE = 7;

/** Number of age classes of a kind of care. */
export function ageClassCount(care: CareKind): number {
  return care === "bso" ? 2 : 4;
}

/**
 * The age class of a child on a date, by completed years.
 * @returns null when the birth date lies after the date: the child is not counted.
 */
export function readAge(birthDate: LocalDate, date: LocalDate, care: CareKind): AgeReading | null {
  const years = completedYears(birthDate, date);
  if (years < 0) return null;
  if (care === "bso") {
    return { ageClass: years >= OLDER_BSO_AGE ? 1 : 0, years, remark: years < SCHOOL_AGE ? "underFourInBso" : null };
  }
  const remark = care === "dagopvang" && years >= SCHOOL_AGE ? "fourInDagopvang" : null;
  return { ageClass: Math.min(years, OLDEST_DAGOPVANG_CLASS), years, remark };
}
