import { type CareKind, FORMAT, type LocationDocument } from "../exchange/records.ts";

/* What a first start or a new location begins with: who it is, when it is open, and its groups. */

export interface OpeningOfCare {
  readonly care: Exclude<CareKind, "combinatie">;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface NewGroup {
  readonly name: string;
  readonly care: CareKind;
  /** Null when it is not known yet. */
  readonly maxChildren: number | null;
}

export interface NewLocation {
  readonly name: string;
  /** Empty when it is not known yet. */
  readonly municipality: string;
  readonly openings: readonly OpeningOfCare[];
  readonly groups: readonly NewGroup[];
}

/**
 * A location without people or weeks. What was not asked stays absent, so that every rule which needs it says so in the
 * place of taking it for none.
 * @param newId a fresh id, never used before.
 */
export function newLocationDocument(
  { name, municipality, openings, groups }: NewLocation,
  newId: () => string,
): LocationDocument {
  return {
    format: FORMAT,
    location: {
      id: newId(),
      name,
      ...(municipality === "" ? {} : { municipality }),
      openingHours: openings.flatMap(({ care, weekdays, from, to }) =>
        weekdays.map((weekday) => ({ weekday, from, to, ...(openings.length > 1 ? { care } : {}) })),
      ),
      schoolHolidays: [],
      closures: [],
    },
    groups: groups.map(({ maxChildren, ...group }) => ({
      id: newId(),
      ...group,
      ...(maxChildren === null ? {} : { maxChildren }),
    })),
    staff: [],
    children: [],
    pilots: [],
    weeks: [],
  };
}
