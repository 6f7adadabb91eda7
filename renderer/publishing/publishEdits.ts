import { type LateCause, publishWeek } from "../../shared/editing/publishChanges.ts";
import type { Page } from "../store/page.tsx";

/** Publishes the open week as it stands, or again; nothing happens where it is published so already. */
export function publishOpenWeek({ roster, newId, today }: Page, lateCause: LateCause | null): boolean {
  const { board, dispatch } = roster.getState();
  if (board === null) return false;
  const change = publishWeek({ roster: board.roster, newId }, today(), lateCause);
  return change !== null && dispatch(change);
}
