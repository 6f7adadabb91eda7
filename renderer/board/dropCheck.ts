import type { Strip, WeekCheck } from "../../shared/checking/weekCheck.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import type { MergeEffect } from "../merges/mergeEffect.ts";
import { type PlaceKey, stripPlace } from "./focusMap.ts";

/** What the check would say if what is dragged were dropped where it is. */
export interface DropCheck {
  /** The strips that would be others, by `stripPlace`. */
  readonly strips: ReadonlyMap<PlaceKey, Strip>;
  /** Overtredingen of the regular rules more (or, below zero, fewer) than now. */
  readonly overtredingen: number;
  /** What the merge would do that is dragged; null for everything else. */
  readonly merge: MergeEffect | null;
}

/** What would be another strip, and how many overtredingen it would make. */
export function compareChecks(now: WeekCheck, then: WeekCheck, merge: MergeEffect | null = null): DropCheck {
  const before = new Map(now.strips.map((strip) => [stripPlace(strip.groupId, strip.date), strip]));
  const strips = then.strips.flatMap((strip) => {
    const place = stripPlace(strip.groupId, strip.date);
    const old = before.get(place);
    return old !== undefined && isDrawnAlike(old, strip) ? [] : [[place, strip] as const];
  });
  return {
    strips: new Map(strips),
    overtredingen: then.summary.regular.overtredingen - now.summary.regular.overtredingen,
    merge,
  };
}

/** A strip of which only who is counted changes, or which lasts longer after the last child, looks the same. */
function isDrawnAlike(a: Strip, b: Strip): boolean {
  return a === b || isSameRecord(drawnOf(a), drawnOf(b));
}

function drawnOf({ segments }: Strip) {
  return segments
    .filter(({ verdict }) => verdict !== "empty")
    .map(({ from, to, children, required, counted, verdict, pilotVerdict, leansOn }) => {
      return { from, to, children, required, counted, verdict, pilotVerdict, leansOn };
    });
}
