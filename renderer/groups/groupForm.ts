import type { CareKind, Group } from "../../shared/exchange/records.ts";
import { dateText } from "../controls/dateEntry.ts";
import { daysText, type FormErrors, FormReader, numberText, withoutNothing } from "../masterData/formReading.ts";
import { type Measures, measuresOf, readMeasures } from "../masterData/measures.ts";

/* The form of a group: its fields as typed, what is wrong with them, and the record they make. */

export interface GroupFields {
  readonly name: string;
  readonly care: CareKind;
  readonly maxChildren: string;
  readonly from: string;
  readonly to: string;
  readonly isVe: boolean;
  readonly isVeRecorded: boolean;
  /** The times of each weekday; 0 is Monday. */
  readonly veDays: readonly string[];
  /** The group has windows of its own, not those of the location. */
  readonly hasWindows: boolean;
  readonly windowDays: readonly string[];
  readonly measures: Measures;
}

/** What each part of the form is drawn from. */
export interface GroupFieldsProps {
  readonly fields: GroupFields;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<GroupFields>) => void;
}

/** More places no group has; the schema says the same. */
export const MOST_PLACES = 1000;

/** The fields of a group's record; of null those of a form that is still empty. */
export function fieldsOfGroup(group: Group | null): GroupFields {
  const { veHours, deviationWindows = [] } = group ?? {};
  return {
    name: group?.name ?? "",
    care: group?.care ?? "dagopvang",
    maxChildren: numberText(group?.maxChildren),
    from: dateText(group?.from),
    to: dateText(group?.to),
    isVe: group?.ve === true,
    isVeRecorded: veHours !== undefined,
    veDays: daysText(veHours ?? []),
    hasWindows: deviationWindows.length > 0,
    windowDays: daysText(deviationWindows),
    measures: measuresOf(group?.vierogenMeasures),
  };
}

export type GroupResult =
  | { readonly ok: true; readonly group: Group }
  | { readonly ok: false; readonly errors: FormErrors };

/**
 * The record that the fields make of `base` (of a new group, one with only an id), or what is wrong with them. What is left
 * empty is taken off the record, so that a rule sees that it is not there.
 */
export function readGroup(fields: GroupFields, base: Pick<Group, "id"> & Partial<Group>): GroupResult {
  const reader = new FormReader();
  const [from, to] = reader.period(["from", "to"], fields.from, fields.to);
  const group: Group = {
    ...base,
    name: reader.name("name", fields.name),
    care: fields.care,
    maxChildren: reader.whole("maxChildren", fields.maxChildren, MOST_PLACES),
    from: from ?? undefined,
    to: to ?? undefined,
    ...veOf(reader, fields, base),
    deviationWindows: fields.hasWindows
      ? reader.days("windowDays", fields.windowDays, base.deviationWindows ?? [])
      : undefined,
    vierogenMeasures: readMeasures(reader, "measures", fields.measures),
  };
  return reader.isSound ? { ok: true, group: withoutNothing(group) } : { ok: false, errors: reader.errors };
}

/** Hours of a group that gives no VE any more stay, for when it does again; a group without either gets no field for it. */
function veOf(reader: FormReader, fields: GroupFields, base: Partial<Group>): Pick<Group, "ve" | "veHours"> {
  const ve = fields.isVe || base.ve !== undefined ? fields.isVe : undefined;
  if (!fields.isVe) return { ve, veHours: base.veHours };
  return { ve, veHours: fields.isVeRecorded ? reader.days("veDays", fields.veDays, base.veHours ?? []) : undefined };
}
