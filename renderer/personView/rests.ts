import type { PlannedRest } from "../../shared/planning/restsOfPerson.ts";
import type { WorkBalance } from "../../shared/planning/workBalance.ts";

/** A rest that the law does not allow: too short, or short once too often. */
export function isShort({ standing }: Pick<PlannedRest, "standing">): boolean {
  return standing === "tooShort" || standing === "reducedAgain";
}

/** The shortest rest that ends in the week, one that is too short before others; null where there is none. */
export function shortestRestOf(balance: Pick<WorkBalance, "rests"> | null): PlannedRest | null {
  const inOrder = [...(balance?.rests ?? [])].sort(
    (a, b) => Number(isShort(b)) - Number(isShort(a)) || a.minutes - b.minutes,
  );
  return inOrder[0] ?? null;
}
