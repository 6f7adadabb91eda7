import type { Names } from "../checking/names.ts";
import { texts } from "../texts/nl.ts";
import type { Obstacle, Remark } from "./candidateReasons.ts";
import type { Candidate } from "./candidates.ts";

/** Why someone can take a place, or cannot, in words. */
export interface CandidateSentences {
  readonly obstacles: readonly string[];
  readonly remarks: readonly string[];
}

/** The reasons of a candidate, each a few words that can stand in a row with commas. */
export function candidateSentences(
  { obstacles, remarks }: Pick<Candidate, "obstacles" | "remarks">,
  names: Pick<Names, "groupName">,
): CandidateSentences {
  return { obstacles: obstacles.map((obstacle) => obstacleWords(obstacle, names)), remarks: remarks.map(remarkWords) };
}

function obstacleWords(obstacle: Obstacle, { groupName }: Pick<Names, "groupName">): string {
  const groupId = obstacle.kind === "otherShift" ? obstacle.groupId : null;
  // The kind picks the words of its own values, which the type system cannot follow through the union.
  const say = texts.planning.candidates.obstacles[obstacle.kind] as (
    one: Obstacle,
    group: { readonly groupName: string | null },
  ) => string;
  return say(obstacle, { groupName: groupId === null ? null : groupName(groupId) });
}

function remarkWords(remark: Remark): string {
  const say = texts.planning.candidates.remarks[remark.kind] as (one: Remark) => string;
  return say(remark);
}
