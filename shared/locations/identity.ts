import type { Staff } from "../exchange/records.ts";

/** Who someone is, whichever location the record is of: that of the first record of the same person. */
export function identityOf(locationId: string, { id, samePersonAs }: Pick<Staff, "id" | "samePersonAs">): string {
  return JSON.stringify(
    samePersonAs === undefined ? [locationId, id] : [samePersonAs.locationId, samePersonAs.staffId],
  );
}
