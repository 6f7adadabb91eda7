import { remembered } from "../../shared/checking/remembered.ts";
import { changesSincePublication } from "../../shared/editing/publishChanges.ts";
import type { RosterDifference } from "../../shared/editing/rosterComparison.ts";
import type { Merge, WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { mergeKey } from "../board/boardModel.ts";

/* What of a published week is not as it was made known, worked out once for each roster. */

const NONE: readonly RosterDifference[] = [];

/** What changed since the last publication; none in a concept, or where no version was kept. */
export const publishedChanges = remembered((roster: WeekRoster): readonly RosterDifference[] =>
  roster.status === "published" ? (changesSincePublication(roster) ?? NONE) : NONE,
);

const changedDuties = remembered(
  (roster: WeekRoster): ReadonlyMap<string, "added" | "changed"> =>
    new Map(
      publishedChanges(roster).flatMap((difference) =>
        difference.what === "duty" && difference.kind !== "removed" && difference.after !== null
          ? [[difference.after.record.id, difference.kind]]
          : [],
      ),
    ),
);

/** Whether a shift or open place is new or other than it was published; null when it is as published. */
export function changeOfDuty(roster: WeekRoster, id: string): "added" | "changed" | null {
  return changedDuties(roster).get(id) ?? null;
}

const changedMerges = remembered(
  (roster: WeekRoster): ReadonlyMap<string, "added" | "changed"> =>
    new Map(
      publishedChanges(roster).flatMap((difference) =>
        difference.what === "merge" && difference.kind !== "removed" && difference.after !== null
          ? [[mergeKey(difference.after), difference.kind]]
          : [],
      ),
    ),
);

/** The same of a merge. */
export function changeOfMerge(roster: WeekRoster, merge: Merge): "added" | "changed" | null {
  return changedMerges(roster).get(mergeKey(merge)) ?? null;
}

/** The sentence of a shift, open place or merge, with that it is not as it was published. */
export function withChange(sentence: string, change: "added" | "changed" | null): string {
  return change === null ? sentence : `${sentence}, ${texts.publishing.changed.mark[change]}`;
}
