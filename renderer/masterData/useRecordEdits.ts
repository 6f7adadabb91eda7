import { useMemo } from "react";
import type { Change } from "../../shared/editing/change.ts";
import type { ChildEditContext } from "../../shared/editing/childChanges.ts";
import type { GroupEditContext } from "../../shared/editing/groupChanges.ts";
import type { LocationEditContext } from "../../shared/editing/locationChanges.ts";
import type { SchoolEditContext } from "../../shared/editing/schoolChanges.ts";
import type { StaffEditContext } from "../../shared/editing/staffChanges.ts";
import { usePage } from "../store/page.tsx";

/** What a change of a child, someone of the staff, a group, the location or its schools starts from. */
export type RecordEditContext = ChildEditContext &
  StaffEditContext &
  GroupEditContext &
  LocationEditContext &
  SchoolEditContext;

/** How records are changed: what a change starts from, read when it is made, and the way of every edit. */
export interface RecordEdits {
  /**
   * Makes a change and sends it on its way.
   * @param subject whom or what it is about, in words, for its name.
   * @returns whether all is as asked; also when nothing had to change.
   */
  readonly perform: (subject: string, make: (context: RecordEditContext) => Change | null) => boolean;
}

export function useRecordEdits(): RecordEdits {
  const { roster, newId } = usePage();
  return useMemo(
    () => ({
      perform: (subject, make) => {
        const { board, dispatch } = roster.getState();
        if (board === null) throw new Error("an edit of records without an open week");
        const { location, schools, children, staff, groups } = board.location;
        const change = make({ location, schools, children, staff, groups, week: board.roster.week, subject, newId });
        return change === null || dispatch(change);
      },
    }),
    [roster, newId],
  );
}
