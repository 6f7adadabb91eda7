import type { LocalDate } from "../calendar/dates.ts";
import type { Child, LocationDocument } from "../exchange/records.ts";
import { mentorDuty } from "../law/faceParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { agreementStatusOf } from "../pilots/agreementStatus.ts";
import { groupsWithFaces, needsFaces } from "../rules/vasteGezichten.ts";
import { type Missing, MissingList } from "./missing.ts";

/** What may be missing of a child. */
export type ChildField = "attendance" | "faces" | "mentor" | "secondGroup" | "school" | "pilotConsent";

/** What is asked of all children alike; told once for a list of them. */
export interface ChildDemands {
  readonly groupsWithFaces: ReadonlySet<string>;
  readonly hasSchools: boolean;
  readonly isMentorAsked: boolean;
  /** The children for whom consent to a pilot that runs, or will, is not there. */
  readonly withoutConsent: ReadonlySet<string>;
}

type Records = Pick<LocationDocument, "groups" | "children" | "pilots" | "schools">;

export function childDemandsOn(records: Records, date: LocalDate): ChildDemands {
  const agreements = records.pilots
    .map((agreement) => agreementStatusOf(records, agreement, date))
    .filter(({ phase }) => phase !== "ended");
  return {
    groupsWithFaces: groupsWithFaces(records),
    hasSchools: (records.schools ?? []).length > 0,
    isMentorAsked: resolveParameter(mentorDuty, date).status === "inForce",
    withoutConsent: new Set(agreements.flatMap(({ withoutConsent }) => withoutConsent.map(({ id }) => id))),
  };
}

/** What the rules miss of a child. Empty says only that nothing is missing, never that all is in order. */
export function missingOfChild(child: Child, demands: ChildDemands): Missing<ChildField>[] {
  const list = new MissingList<ChildField>();
  const { attendance, exceptions, vasteGezichten, mentorId, secondGroup, schoolId } = child;
  if (attendance.length === 0 && !exceptions.some(({ kind }) => kind === "extra")) list.add("attendance", "bkr");
  if (vasteGezichten === undefined && needsFaces(child, demands.groupsWithFaces)) {
    list.add("faces", "vaste-gezichten-aantal", "vaste-gezichten-aanwezig", "vaste-gezichten-bevoegd");
  }
  if (mentorId == null && demands.isMentorAsked) list.add("mentor", "mentor");
  if (secondGroup === undefined) list.add("secondGroup", "stamgroep");
  const isBySchool = attendance.some(({ when }) => when === "school" || when === "holiday");
  if (isBySchool && schoolId == null && demands.hasSchools) list.add("school", "bkr");
  if (demands.withoutConsent.has(child.id)) list.add("pilotConsent", "pilot-voorwaarden");
  return list.toArray();
}
