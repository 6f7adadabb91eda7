import { useMemo } from "react";
import type { Change } from "../../shared/editing/change.ts";
import type { PulseEditContext } from "../../shared/editing/pulseChanges.ts";
import { usePage } from "../store/page.tsx";

/** How the pulse is changed: what a change starts from, read when it is made, and the way that every edit goes. */
export interface PulseEdits {
  /** @param subject what it is about, in words. */
  readonly context: (subject: string) => PulseEditContext;
  /** Whether it was done; false where there is nothing to do. */
  readonly dispatchWith: (change: Change | null) => boolean;
}

export function usePulseEdits(): PulseEdits {
  const { roster, newId } = usePage();
  return useMemo(
    () => ({
      context: (subject) => {
        const { board } = roster.getState();
        if (board === null) throw new Error("an edit of the pulse without an open week");
        const { location, workloadPulses } = board.location;
        return { location, pulses: workloadPulses, week: board.roster.week, subject, newId };
      },
      dispatchWith: (change) => change !== null && roster.getState().dispatch(change),
    }),
    [roster, newId],
  );
}
