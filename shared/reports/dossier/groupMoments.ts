import type { Moment } from "../../checking/dayJudgement.ts";
import { describeCalculation } from "../../checking/describeStep.ts";
import { type Names, unitName } from "../../checking/names.ts";
import { hasChildren, type NeedUnit } from "../../checking/preparedDay.ts";
import type { PilotDay } from "../../pilots/judgeUnderPilots.ts";
import { texts } from "../../texts/nl.ts";
import { colleagueOf } from "./dossierContext.ts";
import type { DossierMoment } from "./dossierReport.ts";
import { joinMoments } from "./joinMoments.ts";

/** The moments of a group with children in its unit, in order; what reads the same is one moment. */
export function groupMoments({ judgement }: PilotDay, groupId: string, names: Names): DossierMoment[] {
  const ofGroup = judgement.moments.filter(({ unit }) => holds(unit, groupId) && hasChildren(unit));
  return joinMoments(ofGroup.map((moment) => momentOf(moment, groupId, names)));
}

function holds({ rooms }: NeedUnit, groupId: string): boolean {
  return rooms.some(({ groupIds }) => groupIds.includes(groupId));
}

function momentOf({ segment, unit, regularVerdict, leansOn }: Moment, groupId: string, names: Names): DossierMoment {
  const { need } = unit;
  const isOwn = unit.unit.kind === "group";
  return {
    from: segment.from,
    to: segment.to,
    unitName: isOwn ? null : unitName(unit.unit, names),
    children: childrenOfGroup(unit, groupId),
    mix: [...unit.mix],
    required: need.status === "notEvaluated" ? null : need.required,
    estimated: need.status === "mayNotExist",
    calculation: need.status === "notEvaluated" ? [] : need.calculation.map(describeCalculation),
    counted: unit.counted.map(({ staff }) => colleagueOf(names, staff.id)),
    notCounted: unit.notCounted.map(({ deployment: { staff }, reason }) => ({
      ...colleagueOf(names, staff.id),
      reason: texts.findings.reasons[reason](staff.role),
    })),
    verdict: regularVerdict,
    leansOn: [...leansOn],
  };
}

function childrenOfGroup({ rooms }: NeedUnit, groupId: string): number {
  return rooms.flatMap(({ children }) => children).filter((presence) => presence.groupId === groupId).length;
}
