import { adultsInBuilding, buildingUnit, hasChildrenInBuilding } from "../checking/building.ts";
import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { joinedStretches, makeFinding, segmentsOf } from "../checking/makeFinding.ts";
import type { Segment } from "../checking/preparedDay.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { firstAid } from "../law/recordParameters.ts";
import { type CertificateStatus, certificateStatus } from "../staffing/certificates.ts";
import { cite } from "../staffing/need.ts";
import { type DayRule, findingsOnly, type JudgedDay, notEvaluatedThatDay, uniqueStaffIds } from "./rule.ts";

/**
 * Whenever children are there, enough adults with a valid certificate of kinder-EHBO are in the building. Where someone
 * has no certificates on record at all, that person may have one: an aandachtspunt instead of an overtreding.
 * Source: Bkk art. 4 lid 5, art. 13 lid 4.
 */
export const kinderEhbo: DayRule = {
  id: "kinder-ehbo",
  scope: "day",
  parameters: [firstAid],
  check: (day, { document: { location } }) => {
    const resolved = resolveParameter(firstAid, day.date);
    if (resolved.status !== "inForce") return notEvaluatedThatDay("kinder-ehbo", day);
    const { adults: required, certificates } = resolved.version.value;
    const unit = buildingUnit(location.id);
    const statusOf = statusesOn(day, certificates);
    const uncovered = day.segments.flatMap((segment) => uncoveredAt(segment, day, required, statusOf));
    const bySeverity = Map.groupBy(uncovered, ({ unknown }) => unknown.length > 0);
    return findingsOnly(
      [...bySeverity].flatMap(([isUnknown, moments]) =>
        joinedStretches(moments, () => unit).map(
          (stretch): Finding =>
            makeFinding({
              rule: "kinder-ehbo",
              severity: isUnknown ? "aandachtspunt" : "overtreding",
              unit,
              date: day.date,
              intervals: segmentsOf(stretch),
              staffIds: uniqueStaffIds(stretch.flatMap(({ unknown }) => unknown)),
              measured: Math.min(...stretch.map(({ certified }) => certified)),
              required,
              ...cite(firstAid, resolved.version),
              steps: [fact(isUnknown ? "firstAidNotRecorded" : "nobodyWithFirstAid", {})],
            }),
        ),
      ),
    );
  },
};

type StatusOf = (person: Staff) => CertificateStatus;

/** Of mostly the same few people it is asked at every moment of the day. */
function statusesOn({ date }: JudgedDay, certificates: readonly string[]): StatusOf {
  const known = new Map<Staff, CertificateStatus>();
  return (person) => {
    const status = known.get(person) ?? certificateStatus(person, certificates, date);
    known.set(person, status);
    return status;
  };
}

/** Children without enough certified adults, and who of the people there may have a certificate after all. */
interface Uncovered {
  readonly segment: Segment;
  readonly certified: number;
  readonly unknown: readonly Deployment[];
}

function uncoveredAt(segment: Segment, { date }: JudgedDay, required: number, statusOf: StatusOf): Uncovered[] {
  if (!hasChildrenInBuilding(segment)) return [];
  const adults = adultsInBuilding(segment, date);
  const unknown: Deployment[] = [];
  let certified = 0;
  for (const adult of adults) {
    const status = statusOf(adult.staff);
    if (status === "notRecorded") unknown.push(adult);
    if (status === "valid") certified += 1;
    if (certified >= required) return [];
  }
  return [{ segment, certified, unknown }];
}
