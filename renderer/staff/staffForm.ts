import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Role, Staff } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";
import {
  daysText,
  type FormErrors,
  FormReader,
  hoursText,
  numberText,
  withoutNothing,
} from "../masterData/formReading.ts";

/* The form of a member of staff: its fields as typed, what is wrong with them, and the record they make. */

type Certificate = NonNullable<Staff["certificates"]>[number];

/** A line of the certificates; `stored` is what it began as, so that fields we do not know stay. */
export interface CertificateLine {
  readonly stored: Certificate | null;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly isAbsent: boolean;
}

/** Of what may be on record or not: whether it is. */
export type Answer = "unknown" | "yes" | "no";

export interface StaffFields {
  readonly name: string;
  readonly role: Role;
  readonly employmentFrom: string;
  readonly employmentTo: string;
  readonly contract: string;
  readonly guidance: string;
  readonly hourlyCost: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly isGroupsRecorded: boolean;
  readonly groupIds: readonly string[];
  readonly isAvailabilityRecorded: boolean;
  /** The times of each weekday; 0 is Monday. */
  readonly days: readonly string[];
  readonly isCertificatesRecorded: boolean;
  readonly certificates: readonly CertificateLine[];
  readonly formatiefPercent: string;
  readonly firstYear: Answer;
  readonly guidancePlan: Answer;
  readonly coachedOn: string;
}

/** What each part of the form is drawn from. */
export interface StaffFieldsProps {
  readonly fields: StaffFields;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<StaffFields>) => void;
}

const { errors: sentences } = texts.masterData.form;

/** The fields of someone's record; of null those of a form that is still empty. */
export function fieldsOfPerson(person: Staff | null): StaffFields {
  const { availability, certificates, homeGroupIds, employment, bio } = person ?? {};
  return {
    name: person?.name ?? "",
    role: person?.role ?? "pm",
    employmentFrom: dateText(employment?.from),
    employmentTo: dateText(employment?.to),
    contract: hoursText(person?.contractMinutesPerWeek),
    guidance: hoursText(person?.guidanceMinutesPerWeek),
    hourlyCost: numberText(person?.hourlyCost),
    birthDate: dateText(person?.birthDate),
    phone: person?.phone ?? "",
    isGroupsRecorded: homeGroupIds !== undefined,
    groupIds: homeGroupIds ?? [],
    isAvailabilityRecorded: availability !== undefined,
    days: daysText(availability ?? []),
    isCertificatesRecorded: certificates !== undefined,
    certificates: (certificates ?? []).map(lineOfCertificate),
    formatiefPercent: numberText(bio?.formatiefPercent),
    firstYear: answerOf(bio?.firstYearCompleted),
    guidancePlan: answerOf(bio?.begeleidingsplanAgreed),
    coachedOn: (person?.coachedOn ?? []).map(dateText).join(", "),
  };
}

export function emptyCertificate(): CertificateLine {
  return { stored: null, kind: "vog", from: "", to: "", isAbsent: false };
}

/** The line of a certificate that is on record. */
export function lineOfCertificate(stored: Certificate): CertificateLine {
  const { kind, from, to, absent } = stored;
  return { stored, kind, from: dateText(from), to: dateText(to), isAbsent: absent === true };
}

function answerOf(value: boolean | undefined): Answer {
  if (value === undefined) return "unknown";
  return value ? "yes" : "no";
}

export type StaffResult =
  | { readonly ok: true; readonly person: Staff }
  | { readonly ok: false; readonly errors: FormErrors };

/**
 * The record that the fields make of `base` (of someone new, one with only an id), or what is wrong with them. What is left
 * empty is taken off the record, so that a rule sees that it is not there.
 */
export function readPerson(
  fields: StaffFields,
  base: Pick<Staff, "id"> & Partial<Staff>,
  today: LocalDate,
): StaffResult {
  const reader = new FormReader();
  const person: Staff = {
    ...base,
    unavailable: base.unavailable ?? [],
    name: reader.name("name", fields.name),
    role: fields.role,
    employment: employmentOf(reader, fields, base.employment),
    contractMinutesPerWeek: reader.hours("contract", fields.contract),
    guidanceMinutesPerWeek: reader.hours("guidance", fields.guidance),
    hourlyCost: reader.number("hourlyCost", fields.hourlyCost, { most: 9_999, sentence: sentences.money }),
    birthDate: birthDateOf(reader, fields.birthDate, today),
    phone: fields.phone.trim() || undefined,
    homeGroupIds: fields.isGroupsRecorded ? [...fields.groupIds] : undefined,
    availability: fields.isAvailabilityRecorded ? reader.days("days", fields.days, base.availability ?? []) : undefined,
    certificates: fields.isCertificatesRecorded ? certificatesOf(reader, fields) : undefined,
    bio: bioOf(reader, fields, base.bio),
    coachedOn: coachedOnOf(reader, fields.coachedOn),
  };
  return reader.isSound ? { ok: true, person: withoutNothing(person) } : { ok: false, errors: reader.errors };
}

function employmentOf(reader: FormReader, fields: StaffFields, before: Staff["employment"]): Staff["employment"] {
  const paths = ["employmentFrom", "employmentTo"] as const;
  const [from, to] = reader.period(paths, fields.employmentFrom, fields.employmentTo);
  return before === undefined && from === null && to === null ? undefined : { ...before, from, to };
}

function birthDateOf(reader: FormReader, text: string, today: LocalDate): LocalDate | undefined {
  const date = reader.openDate("birthDate", text);
  if (date !== null && date > today) reader.refuse("birthDate", sentences.future);
  return date ?? undefined;
}

function certificatesOf(reader: FormReader, { certificates }: StaffFields): Certificate[] {
  return certificates.map(({ stored, kind, from, to, isAbsent }, index) => {
    const paths = [`certificates.${index}.from`, `certificates.${index}.to`] as const;
    const [first, last] = reader.period(paths, from, to);
    const { absent: _before, ...rest } = stored ?? {};
    return { ...rest, kind, from: first, to: last, ...(isAbsent ? { absent: true } : {}) };
  });
}

function bioOf(reader: FormReader, fields: StaffFields, before: Staff["bio"]): Staff["bio"] {
  const { formatiefPercent: _p, firstYearCompleted: _f, begeleidingsplanAgreed: _b, ...rest } = before ?? {};
  const percent = reader.number("formatiefPercent", fields.formatiefPercent, {
    most: 100,
    sentence: sentences.percent,
  });
  const after = {
    ...rest,
    ...(percent === undefined ? {} : { formatiefPercent: percent }),
    ...(fields.firstYear === "unknown" ? {} : { firstYearCompleted: fields.firstYear === "yes" }),
    ...(fields.guidancePlan === "unknown" ? {} : { begeleidingsplanAgreed: fields.guidancePlan === "yes" }),
  };
  return before === undefined && Object.keys(after).length === 0 ? undefined : after;
}

function coachedOnOf(reader: FormReader, text: string): LocalDate[] | undefined {
  const dates = reader.dates("coachedOn", text);
  return text.trim() === "" ? undefined : dates;
}
