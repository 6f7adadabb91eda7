import { useMemo } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Change } from "../../shared/editing/change.ts";
import { endLocation, resumeLocation } from "../../shared/editing/endLocation.ts";
import type { LocationEditContext } from "../../shared/editing/locationChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";

interface LocationEdits {
  readonly end: (lastDay: LocalDate) => void;
  readonly resume: () => void;
}

/** Gives the open location up, or takes it up again, as an edit that can be undone. */
export function useLocationEdits(): LocationEdits {
  const { roster, newId } = usePage();
  return useMemo(() => {
    const perform = (make: (context: LocationEditContext) => Change | null) => {
      const { board, dispatch } = roster.getState();
      if (board === null) throw new Error("an edit of the location without an open week");
      const { location } = board.location;
      const subject = location.name ?? texts.locations.menu.unnamed(location.id);
      const change = make({ location, week: board.roster.week, subject, newId });
      if (change !== null) dispatch(change);
    };
    return {
      end: (lastDay) => perform((context) => endLocation(context, lastDay)),
      resume: () => perform(resumeLocation),
    };
  }, [roster, newId]);
}
