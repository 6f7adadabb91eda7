import type { Group, Location } from "../exchange/records.ts";
import { type Missing, MissingList } from "./missing.ts";

/** What may be missing of a group. */
export type GroupField = "maxChildren" | "deviationWindows" | "veHours" | "vierogenMeasures";

/** What the rules miss of a group. Empty says only that nothing is missing, never that all is in order. */
export function missingOfGroup(group: Group, location: Location): Missing<GroupField>[] {
  const list = new MissingList<GroupField>();
  if (group.maxChildren === undefined) list.add("maxChildren", "bkr-groepsgrootte");
  if (isWithoutWindows(group) && location.deviationWindows === undefined) {
    list.add("deviationWindows", "drie-uursregeling-kaders");
  }
  if (group.ve === true && group.veHours === undefined) list.add("veHours", "ve-bezetting");
  if (isWithoutMeasures(group) && isBlank(location.vierogenMeasures)) list.add("vierogenMeasures", "vierogen");
  return list.toArray();
}

/** A group without windows of its own goes by those of the location. */
export function isWithoutWindows({ deviationWindows = [] }: Group): boolean {
  return deviationWindows.length === 0;
}

/** The vierogenprincipe holds in dagopvang; a group without measures of its own goes by those of the location. */
export function isWithoutMeasures({ care, vierogenMeasures }: Group): boolean {
  return care !== "bso" && isBlank(vierogenMeasures);
}

/** No measure, and none on record, are the same to the rule. */
export function isBlank(measures: string | null | undefined): boolean {
  return (measures ?? "").trim() === "";
}
