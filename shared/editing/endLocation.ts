import type { LocalDate } from "../calendar/dates.ts";
import type { Location } from "../exchange/records.ts";
import type { Change, ChangeName } from "./change.ts";
import type { LocationEditContext } from "./locationChanges.ts";

/* A location that is given up: its records and its weeks stay, and it can be taken up again. */

/** Records the last day of a location; null when that is recorded already. */
export function endLocation(context: LocationEditContext, lastDay: LocalDate): Change | null {
  if (context.location.endsOn === lastDay) return null;
  return changeOf(context, "locationEnded", { ...context.location, endsOn: lastDay });
}

/** Takes a location up again; null for one that was not given up. */
export function resumeLocation(context: LocationEditContext): Change | null {
  const { endsOn, ...after } = context.location;
  return endsOn == null ? null : changeOf(context, "locationResumed", after);
}

function changeOf(
  { location, week, subject, newId }: LocationEditContext,
  name: ChangeName,
  after: Omit<Location, "endsOn">,
): Change {
  // What is left is a whole location, which the rest of an object with unknown fields does not show.
  const records: Change["records"] = [{ kind: "location", before: location, after: after as Location }];
  return { id: newId(), name, subject, week, records };
}
