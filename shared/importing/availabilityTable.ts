import type { Staff } from "../exchange/records.ts";
import { weeklyTimes } from "./attendanceTable.ts";
import type { Fields, TableBase, ValuesOf } from "./field.ts";
import { referenceToStaff, staffReference } from "./staffTable.ts";

/** The table of availability: a row each stretch of the week. Who is always available has none. */
export const availabilityFields = { ...staffReference, ...weeklyTimes } satisfies Fields;

export type AvailabilityValues = ValuesOf<typeof availabilityFields>;

type Stretch = NonNullable<Staff["availability"]>[number];

export function availabilityRows({ staff }: TableBase): AvailabilityValues[] {
  return staff.flatMap((person) =>
    (person.availability ?? []).map((stretch) => ({ ...referenceToStaff(person), ...stretchValues(stretch) })),
  );
}

/** What the table holds of a stretch. */
export function stretchValues({ weekday, from, to }: Stretch): AvailabilityValues {
  return { days: [weekday], from, to };
}
