import type { CareKind } from "../../shared/exchange/records.ts";
import type { NewLocation, OpeningOfCare } from "../../shared/locations/newLocation.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type FormErrors, FormReader } from "../masterData/formReading.ts";

/* The two steps in which a new location is described, as they are typed. */

const { errors: sentences } = texts.locations.guide;

export type OfferedCare = OpeningOfCare["care"];

export const OFFERED_CARES: readonly OfferedCare[] = ["dagopvang", "bso"];

export interface OpeningFields {
  readonly from: string;
  readonly to: string;
  /** 1 is Monday, as a text since it is the key of a checkbox. */
  readonly weekdays: readonly string[];
}

export interface GroupFields {
  readonly name: string;
  readonly care: CareKind;
  readonly maxChildren: string;
}

export interface NewLocationFields {
  readonly name: string;
  readonly municipality: string;
  readonly cares: readonly OfferedCare[];
  readonly openings: Readonly<Record<OfferedCare, OpeningFields>>;
  readonly groups: readonly GroupFields[];
}

const WORKDAYS = ["1", "2", "3", "4", "5"];

export const EMPTY_FIELDS: NewLocationFields = {
  name: "",
  municipality: "",
  cares: ["dagopvang"],
  openings: {
    dagopvang: { from: "7:30", to: "18:30", weekdays: WORKDAYS },
    bso: { from: "14:00", to: "18:30", weekdays: WORKDAYS },
  },
  groups: [],
};

/** The kinds that a group can be of, by what the location offers. */
export function caresOfGroups({ cares }: Pick<NewLocationFields, "cares">): readonly CareKind[] {
  return cares.length > 1 ? [...OFFERED_CARES, "combinatie"] : cares;
}

/** The line for a next group. */
export function newGroup(fields: NewLocationFields): GroupFields {
  return { name: "", care: fields.groups.at(-1)?.care ?? fields.cares[0] ?? "dagopvang", maxChildren: "" };
}

/**
 * The fields as the second step begins: with a line to fill in, and no group of a kind that is offered no more.
 */
export function withGroups(fields: NewLocationFields): NewLocationFields {
  const offered = caresOfGroups(fields);
  const [first = "dagopvang"] = offered;
  const groups = fields.groups.map((group) => (offered.includes(group.care) ? group : { ...group, care: first }));
  return { ...fields, groups: groups.length === 0 ? [newGroup(fields)] : groups };
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: FormErrors };

/** Reads the first step. */
export function readLocationStep(fields: NewLocationFields): Read<Omit<NewLocation, "groups">> {
  const reader = new FormReader();
  const name = reader.name("name", fields.name);
  if (fields.cares.length === 0) reader.refuse("cares", sentences.care);
  const offered = OFFERED_CARES.filter((care) => fields.cares.includes(care));
  const openings = offered.map((care) => readOpening(reader, care, fields.openings[care]));
  return result(reader, { name, municipality: fields.municipality.trim(), openings });
}

/** Reads the second step; lines that are left empty are none. */
export function readGroupsStep({ groups }: Pick<NewLocationFields, "groups">): Read<NewLocation["groups"]> {
  const reader = new FormReader();
  const isEmpty = ({ name, maxChildren }: GroupFields) => name.trim() === "" && maxChildren.trim() === "";
  if (groups.every(isEmpty)) reader.refuse("groups.0.name", sentences.groups);
  const names = groups.map(({ name }) => name.trim().toLowerCase());
  const read = groups.flatMap((group, index) => {
    if (isEmpty(group)) return [];
    if (names.indexOf(names[index] ?? "") !== index) reader.refuse(`groups.${index}.name`, sentences.sameName);
    const name = reader.name(`groups.${index}.name`, group.name);
    return [{ name, care: group.care, maxChildren: readMaximum(reader, `groups.${index}.maxChildren`, group) }];
  });
  return result(reader, read);
}

function readOpening(reader: FormReader, care: OfferedCare, { from, to, weekdays }: OpeningFields): OpeningOfCare {
  const path = `openings.${care}`;
  if (weekdays.length === 0) reader.refuse(`${path}.weekdays`, sentences.days);
  const times = reader.times([`${path}.from`, `${path}.to`], from, to);
  return { care, weekdays: weekdays.map(Number).sort((a, b) => a - b), ...times };
}

const MOST_CHILDREN = 1000;

function readMaximum(reader: FormReader, path: string, { maxChildren }: GroupFields): number | null {
  const text = maxChildren.trim();
  if (text === "") return null;
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > MOST_CHILDREN) reader.refuse(path, sentences.maxChildren);
  return value;
}

function result<T>(reader: FormReader, value: T): Read<T> {
  return reader.isSound ? { ok: true, value } : { ok: false, errors: reader.errors };
}
