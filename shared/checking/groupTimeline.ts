import type { Interval } from "../calendar/intervals.ts";
import type { ChildPresence } from "./childPresence.ts";
import { DaySegments } from "./daySegments.ts";
import type { Deployment } from "./deployment.ts";

/** Who is on a group for a stretch within which nothing changes there. */
export interface GroupPiece extends Interval {
  readonly children: readonly ChildPresence[];
  readonly staff: readonly Deployment[];
  /** Planned there, but away at this moment. */
  readonly away: readonly Deployment[];
}

/**
 * One group through a day.
 * @param presences of children in this group.
 * @param deployments on this group.
 * @param span from the first to the last event of the day, also while nobody is on the group.
 */
export function groupTimeline(
  presences: readonly ChildPresence[],
  deployments: readonly Deployment[],
  span: Interval,
): GroupPiece[] {
  const cut = new DaySegments([span, ...presences, ...deployments]);
  const children = cut.spread(presences);
  const staff = cut.spread(deployments.filter(({ absent }) => absent === null));
  const away = cut.spread(deployments.filter(({ absent }) => absent !== null));
  return cut.intervals.map(({ from, to }, index) => ({
    from,
    to,
    children: children[index] ?? [],
    staff: staff[index] ?? [],
    away: away[index] ?? [],
  }));
}
