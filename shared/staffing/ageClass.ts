import type { CareKind } from "../exchange/records.ts";

const OLDEST_DAGOPVANG_CLASS = 3;
const SCHOOL_AGE = 4;
const OLDER_BSO_AGE = 7;

/** Number of age classes of a kind of care. */
export function ageClassCount(care: CareKind): number {
  return care === "bso" ? 2 : 4;
}

/**
 * The age class of a child in a kind of care: an index of the four classes of dagopvang and combinatie, or the two of bso.
 * @param years completed years; a child that is not born yet has no class and is not counted.
 */
export function ageClassOf(years: number, care: CareKind): number {
  if (care === "bso") return years >= OLDER_BSO_AGE ? 1 : 0;
  return Math.min(years, OLDEST_DAGOPVANG_CLASS);
}

/** An age that does not belong in this kind of care; null where it does. */
export function ageRemark(years: number, care: CareKind): "fourInDagopvang" | "underFourInBso" | "bornLater" | null {
  if (years < 0) return "bornLater";
  if (care === "bso") return years < SCHOOL_AGE ? "underFourInBso" : null;
  return care === "dagopvang" && years >= SCHOOL_AGE ? "fourInDagopvang" : null;
}
