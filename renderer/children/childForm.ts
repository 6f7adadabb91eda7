import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Child } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { dateText } from "../controls/dateEntry.ts";
import { type FormErrors, FormReader, timeText } from "../masterData/formReading.ts";

/* The form of a child: its fields as typed, what is wrong with them, and the record they make. */

type Attendance = Child["attendance"][number];
type Exception = Child["exceptions"][number];
type Replacement = Child["vasteGezichtReplacements"][number];

/** In each line `stored` is what it began as, so that fields we do not know stay. */
export interface AttendanceLine {
  readonly stored: Attendance | null;
  readonly weekday: string;
  readonly from: string;
  readonly to: string;
  readonly weeks: "all" | "even" | "odd";
  /** Empty counts even and odd weeks by their number. */
  readonly anchor: string;
  readonly when: "always" | "school" | "holiday";
  readonly validFrom: string;
  readonly validTo: string;
}

export interface ExceptionLine {
  readonly stored: Exception | null;
  readonly date: string;
  readonly kind: Exception["kind"];
  readonly from: string;
  readonly to: string;
  /** Empty is the own group. */
  readonly groupId: string;
}

export interface ReplacementLine {
  readonly stored: Replacement | null;
  readonly staffId: string;
  readonly replacementId: string;
  readonly from: string;
  readonly to: string;
}

export interface ChildFields {
  readonly name: string;
  readonly birthDate: string;
  readonly groupId: string;
  readonly mentorId: string;
  readonly schoolId: string;
  readonly isVariable: boolean;
  readonly attendance: readonly AttendanceLine[];
  readonly exceptions: readonly ExceptionLine[];
  readonly isFacesRecorded: boolean;
  readonly faces: readonly string[];
  readonly replacements: readonly ReplacementLine[];
  readonly second: "unknown" | "none" | "given";
  readonly secondGroupId: string;
  readonly consentOn: string;
  readonly secondFrom: string;
  readonly secondTo: string;
}

/** What each part of the form is drawn from. */
export interface ChildFieldsProps {
  readonly fields: ChildFields;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<ChildFields>) => void;
}

const { errors: sentences } = texts.masterData.form;

/** @param groupId the group of a new child. */
export function fieldsOfChild(child: Child | null, groupId: string): ChildFields {
  const { secondGroup } = child ?? {};
  return {
    name: child?.name ?? "",
    birthDate: dateText(child?.birthDate),
    groupId: child?.groupId ?? groupId,
    mentorId: child?.mentorId ?? "",
    schoolId: child?.schoolId ?? "",
    isVariable: child?.variableDays === true,
    attendance: (child?.attendance ?? []).map(attendanceLine),
    exceptions: (child?.exceptions ?? []).map(exceptionLine),
    isFacesRecorded: child?.vasteGezichten !== undefined,
    faces: child?.vasteGezichten ?? [],
    replacements: (child?.vasteGezichtReplacements ?? []).map(replacementLine),
    second: secondGroup === undefined ? "unknown" : secondGroup === null ? "none" : "given",
    secondGroupId: secondGroup?.groupId ?? "",
    consentOn: dateText(secondGroup?.consentOn),
    secondFrom: dateText(secondGroup?.from),
    secondTo: dateText(secondGroup?.to),
  };
}

export function emptyAttendance(): AttendanceLine {
  const times = { weekday: "1", from: "", to: "" };
  return { stored: null, ...times, weeks: "all", anchor: "", when: "always", validFrom: "", validTo: "" };
}

export function emptyException(): ExceptionLine {
  return { stored: null, date: "", kind: "absent", from: "", to: "", groupId: "" };
}

/** @param staffId the vast gezicht that is proposed. */
export function emptyReplacement(staffId: string): ReplacementLine {
  return { stored: null, staffId, replacementId: "", from: "", to: "" };
}

function attendanceLine(stored: Attendance): AttendanceLine {
  return {
    stored,
    weekday: String(stored.weekday),
    from: timeText(stored.from),
    to: timeText(stored.to),
    weeks: stored.weeks ?? "all",
    anchor: dateText(stored.anchor),
    when: stored.when ?? "always",
    validFrom: dateText(stored.validFrom),
    validTo: dateText(stored.validTo),
  };
}

function exceptionLine(stored: Exception): ExceptionLine {
  const { date, kind, from, to, groupId = "" } = stored;
  return { stored, date: dateText(date), kind, from: timeText(from), to: timeText(to), groupId };
}

function replacementLine(stored: Replacement): ReplacementLine {
  const { staffId, replacementId, from, to } = stored;
  return { stored, staffId, replacementId, from: dateText(from), to: dateText(to) };
}

export type ChildResult =
  | { readonly ok: true; readonly child: Child }
  | { readonly ok: false; readonly errors: FormErrors };

/** The record that the fields make of `base` (of a new child, one with only an id), or what is wrong with them. */
export function readChild(
  fields: ChildFields,
  base: Pick<Child, "id"> & Partial<Child>,
  today: LocalDate,
): ChildResult {
  const reader = new FormReader();
  const { schoolId: _s, mentorId: _m, vasteGezichten: _v, secondGroup, variableDays, ...rest } = base;
  const child: Child = {
    ...rest,
    name: reader.name("name", fields.name),
    birthDate: birthDateOf(reader, fields.birthDate, today),
    groupId: fields.groupId,
    attendance: fields.attendance.map((line, index) => attendanceOf(reader, line, `attendance.${index}`)),
    exceptions: fields.exceptions.map((line, index) => exceptionOf(reader, line, `exceptions.${index}`)),
    vasteGezichtReplacements: fields.replacements.map((line, index) =>
      replacementOf(reader, line, `replacements.${index}`),
    ),
    ...pointers(fields, base),
    ...(fields.isFacesRecorded ? { vasteGezichten: [...fields.faces] } : {}),
    ...(fields.isVariable || variableDays !== undefined ? { variableDays: fields.isVariable } : {}),
    ...secondGroupOf(reader, fields, secondGroup),
  };
  if (fields.groupId === "") reader.refuse("groupId", sentences.choose);
  return reader.isSound ? { ok: true, child } : { ok: false, errors: reader.errors };
}

/** Nothing stays as absent as it was. */
function pointers(
  { mentorId, schoolId }: ChildFields,
  base: Partial<Child>,
): Partial<Pick<Child, "mentorId" | "schoolId">> {
  return {
    ...(mentorId !== "" || base.mentorId !== undefined ? { mentorId: mentorId || null } : {}),
    ...(schoolId !== "" || base.schoolId !== undefined ? { schoolId: schoolId || null } : {}),
  };
}

function birthDateOf(reader: FormReader, text: string, today: LocalDate): LocalDate {
  const date = reader.date("birthDate", text);
  if (isFarAhead(date, today)) reader.refuse("birthDate", sentences.future);
  return date;
}

/** A child may be entered before it is born, but not years before. */
export function isFarAhead(birthDate: LocalDate, today: LocalDate): boolean {
  return Number(birthDate.slice(0, 4)) > Number(today.slice(0, 4)) + 1;
}

/** What was not said and stays as it is without being said is not written down. */
function said<K extends keyof Attendance>(
  key: K,
  value: Attendance[K],
  standard: Attendance[K],
  stored: Attendance | null,
): Partial<Pick<Attendance, K>> {
  const isAsBefore = value === standard && (stored === null || !(key in stored));
  return isAsBefore ? {} : ({ [key]: value } as Pick<Attendance, K>);
}

function attendanceOf(reader: FormReader, line: AttendanceLine, path: string): Attendance {
  const { stored, weeks, when } = line;
  const times = reader.times([`${path}.from`, `${path}.to`], line.from, line.to);
  const [validFrom, validTo] = reader.period([`${path}.validFrom`, `${path}.validTo`], line.validFrom, line.validTo);
  const anchor = weeks === "all" ? null : reader.openDate(`${path}.anchor`, line.anchor);
  const { anchor: _before, ...rest } = stored ?? {};
  return {
    ...rest,
    weekday: Number(line.weekday),
    ...times,
    ...said("weeks", weeks, "all", stored),
    ...said("when", when, "always", stored),
    ...(anchor === null ? {} : { anchor }),
    ...said("validFrom", validFrom, null, stored),
    ...said("validTo", validTo, null, stored),
  };
}

/** Extra hours have times; an absence without them is of the whole day. */
function exceptionOf(reader: FormReader, line: ExceptionLine, path: string): Exception {
  const { from: _f, to: _t, groupId: _g, ...rest } = line.stored ?? {};
  const isWholeDay = line.kind === "absent" && line.from.trim() === "" && line.to.trim() === "";
  return {
    ...rest,
    date: reader.date(`${path}.date`, line.date),
    kind: line.kind,
    ...(isWholeDay ? {} : reader.times([`${path}.from`, `${path}.to`], line.from, line.to)),
    ...(line.groupId === "" ? {} : { groupId: line.groupId }),
  };
}

function replacementOf(reader: FormReader, line: ReplacementLine, path: string): Replacement {
  const { stored, staffId, replacementId } = line;
  const [from, to] = reader.period([`${path}.from`, `${path}.to`], line.from, line.to);
  if (from === null) reader.refuse(`${path}.from`, sentences.date);
  if (to === null) reader.refuse(`${path}.to`, sentences.date);
  if (staffId === "" || replacementId === "") reader.refuse(`${path}.replacementId`, sentences.choose);
  return { ...stored, staffId, replacementId, from: from ?? "", to: to ?? "" };
}

function secondGroupOf(
  reader: FormReader,
  fields: ChildFields,
  before: Child["secondGroup"],
): Pick<Child, "secondGroup"> {
  if (fields.second === "unknown") return {};
  if (fields.second === "none") return { secondGroup: null };
  const { secondGroupId: groupId } = fields;
  if (groupId === "") reader.refuse("secondGroupId", sentences.choose);
  if (groupId !== "" && groupId === fields.groupId) reader.refuse("secondGroupId", texts.children.form.sameGroup);
  const consentOn = reader.date("consentOn", fields.consentOn);
  const [from, to] = reader.period(["secondFrom", "secondTo"], fields.secondFrom, fields.secondTo);
  if (from === null) reader.refuse("secondFrom", sentences.date);
  return { secondGroup: { ...before, groupId, consentOn, from: from ?? "", to } };
}
