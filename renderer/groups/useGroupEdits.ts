import { useMemo } from "react";
import type { Change } from "../../shared/editing/change.ts";
import type { GroupEditContext } from "../../shared/editing/groupChanges.ts";
import { usePage } from "../store/page.tsx";

/** How records of groups are changed: what a change starts from, read when it is made, and the way of every edit. */
export interface GroupEdits {
  /**
   * Makes a change and sends it on its way.
   * @param subject which group it is about, in words, for its name.
   * @returns whether all is as asked; also when nothing had to change.
   */
  readonly perform: (subject: string, make: (context: GroupEditContext) => Change | null) => boolean;
}

export function useGroupEdits(): GroupEdits {
  const { roster, newId } = usePage();
  return useMemo(
    () => ({
      perform: (subject, make) => {
        const { board, dispatch } = roster.getState();
        if (board === null) throw new Error("an edit of groups without an open week");
        const change = make({ groups: board.location.groups, week: board.roster.week, subject, newId });
        return change === null || dispatch(change);
      },
    }),
    [roster, newId],
  );
}
