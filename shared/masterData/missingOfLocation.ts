import type { CareKind, Group, LocationDocument } from "../exchange/records.ts";
import { type Missing, MissingList } from "./missing.ts";
import { isBlank, isWithoutMeasures, isWithoutWindows } from "./missingOfGroup.ts";

/** What may be missing of the location as a whole. */
export type LocationField =
  | "openingHours"
  | "hoursOfCare"
  | "deviationWindows"
  | "achterwacht"
  | "vierogenMeasures"
  | "schoolHolidays"
  | "coaching";

type Records = Pick<LocationDocument, "location" | "groups" | "schools">;

/** What the rules miss of the location. Empty says only that nothing is missing, never that all is in order. */
export function missingOfLocation({ location, groups, schools = [] }: Records): Missing<LocationField>[] {
  const list = new MissingList<LocationField>();
  if (location.openingHours === undefined) {
    list.add("openingHours", "drie-uursregeling", "drie-uursregeling-kaders", "alleen-afwijking");
  } else if (caresWithoutHours(location.openingHours, groups).length > 0) {
    list.add("hoursOfCare", "drie-uursregeling", "alleen-afwijking");
  }
  if (location.deviationWindows === undefined && groups.some(isWithoutWindows)) {
    list.add("deviationWindows", "drie-uursregeling-kaders");
  }
  if (location.achterwacht === undefined) list.add("achterwacht", "achterwacht");
  if (isBlank(location.vierogenMeasures) && groups.some(isWithoutMeasures)) list.add("vierogenMeasures", "vierogen");
  const isBso = groups.some(({ care }) => care === "bso");
  if (isBso && location.schoolHolidays.length === 0 && schools.length === 0) {
    list.add("schoolHolidays", "bkr", "drie-uursregeling");
  }
  if (location.coaching === undefined) list.add("coaching", "coachuren");
  return list.toArray();
}

/** The kinds of care that are given here, but that no opening hours are for. A combinatiegroep goes by the dagopvang. */
export function caresWithoutHours(
  hours: readonly { readonly care?: CareKind | undefined }[],
  groups: readonly Group[],
): CareKind[] {
  if (hours.some(({ care }) => care === undefined)) return [];
  const isOpen = (care: CareKind) => hours.some((one) => one.care === care);
  return [...new Set(groups.map(({ care }) => care))].filter(
    (care) => !isOpen(care) && !(care === "combinatie" && isOpen("dagopvang")),
  );
}
