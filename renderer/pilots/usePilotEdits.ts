import { useMemo } from "react";
import type { Change } from "../../shared/editing/change.ts";
import type { PilotEditContext } from "../../shared/editing/pilotChanges.ts";
import { usePage } from "../store/page.tsx";

/** How agreements and consents are changed: what a change starts from, read when it is made, and the way of every edit. */
export interface PilotEdits {
  /**
   * Makes a change and sends it on its way.
   * @param subject what it is about, in words, for its name.
   * @returns whether it was done; false where nothing would change.
   */
  readonly perform: (subject: string, make: (context: PilotEditContext) => Change | null) => boolean;
}

export function usePilotEdits(): PilotEdits {
  const { roster, newId } = usePage();
  return useMemo(
    () => ({
      perform: (subject, make) => {
        const { board, dispatch } = roster.getState();
        if (board === null) throw new Error("an edit of pilots without an open week");
        const { pilots, children } = board.location;
        const change = make({ pilots, children, week: board.roster.week, subject, newId });
        return change !== null && dispatch(change);
      },
    }),
    [roster, newId],
  );
}
