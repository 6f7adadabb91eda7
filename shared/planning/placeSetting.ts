import type { LocationDocument, OpenPlace, Shift, WeekRoster } from "../exchange/records.ts";

/**
 * A place to fill: an open place, or a shift for which someone else is sought. The person of it is whose shift it was; a
 * shift of the same id on the roster does not stand in the way.
 */
export type PlaceToFill = Pick<
  OpenPlace,
  "date" | "from" | "to" | "activity" | "groupId" | "formatief" | "breaks" | "blocks"
> &
  Partial<Pick<OpenPlace, "id" | "staffId" | "asked">>;

/** A place with the week it stands in, without the shift that it is about. */
export interface PlaceSetting {
  readonly document: LocationDocument;
  readonly roster: WeekRoster;
  readonly place: PlaceToFill;
}

/** The shift that someone who takes the place would have. */
export function shiftOfPlace({ asked: _asked, ...work }: PlaceToFill, staffId: string): Shift {
  return { ...work, id: work.id ?? "", staffId };
}
