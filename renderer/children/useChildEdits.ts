import { useMemo } from "react";
import type { Change } from "../../shared/editing/change.ts";
import type { ChildEditContext } from "../../shared/editing/childChanges.ts";
import { usePage } from "../store/page.tsx";

/** How records of children are changed: what a change starts from, read when it is made, and the way of every edit. */
export interface ChildEdits {
  /**
   * Makes a change and sends it on its way.
   * @param subject whom it is about, in words, for its name.
   * @returns whether all is as asked; also when nothing had to change.
   */
  readonly perform: (subject: string, make: (context: ChildEditContext) => Change | null) => boolean;
}

export function useChildEdits(): ChildEdits {
  const { roster, newId } = usePage();
  return useMemo(
    () => ({
      perform: (subject, make) => {
        const { board, dispatch } = roster.getState();
        if (board === null) throw new Error("an edit of children without an open week");
        const change = make({ children: board.location.children, week: board.roster.week, subject, newId });
        return change === null || dispatch(change);
      },
    }),
    [roster, newId],
  );
}
