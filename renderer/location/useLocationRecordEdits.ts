import { useMemo } from "react";
import type { Change } from "../../shared/editing/change.ts";
import type { LocationEditContext } from "../../shared/editing/locationChanges.ts";
import type { SchoolEditContext } from "../../shared/editing/schoolChanges.ts";
import { usePage } from "../store/page.tsx";

/** What a change of the location or of its schools starts from. */
export type LocationRecordEdit = LocationEditContext & SchoolEditContext;

/** How the record of the location is changed: what a change starts from, read when it is made, and the way of every edit. */
export interface LocationRecordEdits {
  /**
   * Makes a change and sends it on its way.
   * @param subject what it is about, in words, for its name.
   * @returns whether all is as asked; also when nothing had to change.
   */
  readonly perform: (subject: string, make: (context: LocationRecordEdit) => Change | null) => boolean;
}

export function useLocationRecordEdits(): LocationRecordEdits {
  const { roster, newId } = usePage();
  return useMemo(
    () => ({
      perform: (subject, make) => {
        const { board, dispatch } = roster.getState();
        if (board === null) throw new Error("an edit of the location without an open week");
        const { location, schools } = board.location;
        const change = make({ location, schools, week: board.roster.week, subject, newId });
        return change === null || dispatch(change);
      },
    }),
    [roster, newId],
  );
}
