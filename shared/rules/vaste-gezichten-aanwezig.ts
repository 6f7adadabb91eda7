import { overlaps } from "../calendar/intervals.ts";
import { type ChildDay, childDaysOf } from "../checking/childWeek.ts";
import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { momentsOfGroup } from "../checking/groupMoments.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Location } from "../exchange/records.ts";
import { type FaceReading, facePresence, faceReplacement } from "../law/faceParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { type DayRule, notEvaluatedThatDay } from "./rule.ts";
import { facesNotRecorded, facesOf, groupsWithFaces, needsFaces, type StandIns, standInsOf } from "./vasteGezichten.ts";

/**
 * On every day of a child at least one of its vaste gezichten, or who stands in for one, works in its stamgroep or the
 * merge that holds it: while the child is there, or on the same day where the location chose so. Boventallig is work.
 * One finding a child and day.
 * Source: Bkk art. 9 lid 4 en 5, art. 9a.
 */
export const vasteGezichtenAanwezig: DayRule = {
  id: "vaste-gezichten-aanwezig",
  scope: "day",
  parameters: [facePresence, faceReplacement],
  check: (day, { document }) => {
    const law = resolveParameter(facePresence, day.date);
    if (law.status !== "inForce") return notEvaluatedThatDay("vaste-gezichten-aanwezig", day);
    const reading = readingOf(document.location, law.version.value.standard);
    const decided = cite(facePresence, law.version);
    const groups = groupsWithFaces(document);
    const findings: Finding[] = [];
    const notEvaluated: NotEvaluated[] = [];
    for (const childDay of childDaysOf(day)) {
      const { child } = childDay;
      if (!needsFaces(child, groups)) continue;
      if (child.vasteGezichten === undefined) notEvaluated.push(facesNotRecorded("vaste-gezichten-aanwezig", child));
      else findings.push(...withoutFace(childDay, { reading, decided }));
    }
    return { findings, notEvaluated };
  },
};

function readingOf(location: Location, standard: FaceReading): FaceReading {
  return location.parameterChoices?.vasteGezichtPresence ?? standard;
}

function withoutFace(
  childDay: ChildDay,
  { reading, decided }: { readonly reading: FaceReading; readonly decided: Decided },
): Finding[] {
  const { child, day } = childDay;
  const faces = facesOf(child);
  if (isAtWork(faces, childDay, reading)) return [];
  const standIns = standInsOf(child, day);
  if (isAtWork(standIns.staffIds, childDay, reading)) return [];
  return [
    makeFinding({
      rule: "vaste-gezichten-aanwezig",
      severity: "overtreding",
      unit: { kind: "child", ids: [child.id] },
      date: day.date,
      staffIds: faces,
      childIds: [child.id],
      ...decided,
      steps: stepsOf(faces, reading, standIns),
    }),
  ];
}

/** Whether one of some people works where the child's stamgroep is. */
function isAtWork(staffIds: readonly string[], { child, day, stay }: ChildDay, reading: FaceReading): boolean {
  if (staffIds.length === 0) return false;
  return momentsOfGroup(day, child.groupId).some(
    ({ segment, room }) =>
      room.staff.some(({ staff }) => staffIds.includes(staff.id)) &&
      (reading === "same-day" || stay.some((presence) => overlaps(presence, segment))),
  );
}

function stepsOf(faces: readonly string[], reading: FaceReading, { passedDays }: StandIns): FactStep[] {
  if (faces.length === 0) return [fact("noFaces", {})];
  const main = fact(reading === "overlap" ? "noFaceDuringStay" : "noFaceThatDay", {});
  return passedDays === null ? [main] : [main, fact("replacementTooLong", { days: passedDays })];
}
