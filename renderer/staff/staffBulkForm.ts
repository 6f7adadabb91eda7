import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Staff } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type ListMode, listAfter } from "../masterData/chosenMode.ts";
import { type FormErrors, FormReader } from "../masterData/formReading.ts";

/* What is changed for several members of staff at once. What is left as it is stays as it is with each of them. */

export interface StaffBulkFields {
  /** The kind of a certificate that all of them got; empty for none. */
  readonly certificate: string;
  readonly certificateFrom: string;
  readonly certificateTo: string;
  readonly groupsMode: ListMode;
  readonly groupIds: readonly string[];
  readonly lastDay: string;
}

export const NOTHING: StaffBulkFields = {
  certificate: "",
  certificateFrom: "",
  certificateTo: "",
  groupsMode: "unchanged",
  groupIds: [],
  lastDay: "",
};

export type StaffBulkResult =
  | { readonly ok: true; readonly edit: (person: Staff) => Staff }
  | { readonly ok: false; readonly errors: FormErrors };

/** What the fields do to someone, or what is wrong with them. @param people whom it is about. */
export function readStaffBulk(fields: StaffBulkFields, people: readonly Staff[]): StaffBulkResult {
  const reader = new FormReader();
  const paths = ["certificateFrom", "certificateTo"] as const;
  const [from, to] = reader.period(paths, fields.certificateFrom, fields.certificateTo);
  const lastDay = reader.openDate("lastDay", fields.lastDay);
  if (lastDay !== null && people.some(({ employment }) => employment?.from != null && lastDay < employment.from)) {
    reader.refuse("lastDay", texts.staff.leave.beforeStart);
  }
  if (!reader.isSound) return { ok: false, errors: reader.errors };
  const certificate = fields.certificate === "" ? null : { kind: fields.certificate, from, to };
  return {
    ok: true,
    edit: (person) => withLastDay(withGroups(withCertificate(person, certificate), fields), lastDay),
  };
}

type Certificate = NonNullable<Staff["certificates"]>[number];

/** One that says the same is not written twice. */
function withCertificate(person: Staff, certificate: Certificate | null): Staff {
  const { certificates = [] } = person;
  const isSame = (other: Certificate) =>
    other.kind === certificate?.kind &&
    other.absent !== true &&
    (other.from ?? null) === certificate.from &&
    (other.to ?? null) === certificate.to;
  if (certificate === null || certificates.some(isSame)) return person;
  return { ...person, certificates: [...certificates, certificate] };
}

function withGroups(person: Staff, { groupsMode, groupIds }: StaffBulkFields): Staff {
  if (groupsMode === "unchanged") return person;
  return { ...person, homeGroupIds: listAfter(person.homeGroupIds, groupsMode, groupIds) };
}

function withLastDay(person: Staff, lastDay: LocalDate | null): Staff {
  return lastDay === null ? person : { ...person, employment: { ...person.employment, to: lastDay } };
}
