import type { LocalDate } from "../calendar/dates.ts";
import type { NotEvaluatedReason } from "../checking/finding.ts";
import type { Staff } from "../exchange/records.ts";
import { yearlyCoaching, youthWork } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { traineeCountedTime } from "../law/traineeParameters.ts";
import { rulesWithoutCertificates, type Surroundings, unmetCertificateDuties } from "./certificates.ts";
import { type Missing, MissingList, type OpenQuestion } from "./missing.ts";

/** What may be missing of someone: a field of the record, or a certificate that a rule asks for. */
export type StaffField =
  | "employmentFrom"
  | "contract"
  | "availability"
  | "certificates"
  | "vog"
  | "prk"
  | "language"
  | "babyTraining"
  | "homeGroups"
  | "birthDate"
  | "formatiefPercent"
  | "firstYear"
  | "guidancePlan"
  | "coachedOn";

/** The field that answers what a rule could not judge. */
const FIELD_OF_REASON: Partial<Record<NotEvaluatedReason, StaffField>> = {
  employmentStartNotRecorded: "employmentFrom",
  contractMinutesNotRecorded: "contract",
  birthDateNotRecorded: "birthDate",
  formatiefPercentNotRecorded: "formatiefPercent",
};

/**
 * What the rules miss of someone on a date. Empty says only that nothing is missing, never that all is in order.
 * @param open what the check of the week could not judge of this person.
 */
export function missingOfStaff(
  person: Staff,
  surroundings: Surroundings,
  date: LocalDate,
  open: readonly OpenQuestion[],
): Missing<StaffField>[] {
  const list = new MissingList<StaffField>();
  if (person.employment?.from == null) list.add("employmentFrom", "registratie", "dienstverband");
  if (person.contractMinutesPerWeek === undefined) list.add("contract", "contracturen");
  if (person.availability === undefined) list.add("availability", "beschikbaarheid");
  addCertificates(list, person, surroundings, date);
  addByRole(list, person, date);
  addAsFace(list, person, surroundings);
  for (const { rule, reason } of open) {
    const field = FIELD_OF_REASON[reason];
    if (field !== undefined) list.add(field, rule);
  }
  return list.toArray();
}

const FIELD_OF_KIND: Readonly<Record<string, StaffField>> = {
  vog: "vog",
  prk: "prk",
  "taal-3f": "language",
  baby: "babyTraining",
};

function addCertificates(
  list: MissingList<StaffField>,
  person: Staff,
  surroundings: Surroundings,
  date: LocalDate,
): void {
  if (person.certificates === undefined) {
    list.add("certificates", ...rulesWithoutCertificates(person, surroundings, date));
    return;
  }
  for (const { rule, kinds } of unmetCertificateDuties(person, surroundings, date)) {
    list.add(FIELD_OF_KIND[kinds[0] ?? ""] ?? "certificates", rule);
  }
}

function addByRole(list: MissingList<StaffField>, person: Staff, date: LocalDate): void {
  const youth = resolveParameter(youthWork, date);
  const isAgeAsked = youth.status === "inForce" && youth.version.value.rolesWithBirthDate.includes(person.role);
  if (isAgeAsked && person.birthDate === undefined) list.add("birthDate", "jeugd");
  const trainee = resolveParameter(traineeCountedTime, date);
  const isTrainee = trainee.status === "inForce" && trainee.version.value.roles.includes(person.role);
  if (isTrainee && person.bio?.formatiefPercent === undefined) list.add("formatiefPercent", "bio-formatief");
  const coaching = resolveParameter(yearlyCoaching, date);
  const isCoached = coaching.status === "inForce" && coaching.version.value.includes(person.role);
  if (isCoached && person.coachedOn === undefined) list.add("coachedOn", "coachuren");
}

/** What is asked of someone who is a vast gezicht or mentor of a child. */
function addAsFace(list: MissingList<StaffField>, { id, role, bio, homeGroupIds }: Staff, { children }: Surroundings) {
  const isFace = children.some(({ vasteGezichten }) => vasteGezichten?.includes(id));
  if (isFace && role === "bio" && bio?.firstYearCompleted === undefined) {
    list.add("firstYear", "vaste-gezichten-bevoegd");
  }
  if (isFace && role === "bio" && bio?.begeleidingsplanAgreed === undefined) {
    list.add("guidancePlan", "vaste-gezichten-bevoegd");
  }
  if (homeGroupIds === undefined && children.some(({ mentorId }) => mentorId === id)) list.add("homeGroups", "mentor");
}
