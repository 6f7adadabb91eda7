import { overlaps } from "../calendar/intervals.ts";
import { rememberedText } from "../calendar/rememberedText.ts";
import type { ChildDay } from "../checking/childWeek.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { momentsOfGroup } from "../checking/groupMoments.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PreparedDay } from "../checking/preparedDay.ts";
import { faceNumber } from "../law/faceParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import type { WeekRule } from "./rule.ts";
import { type FacedChildWeek, judgeFacedChildren } from "./vasteGezichten.ts";

/**
 * A child of 0 has at most two vaste gezichten and an older one three; one more where the need of its unit reaches three
 * on one of its days. One finding a child and week.
 * Source: Bkk art. 9 lid 4, 5 en 7.
 */
export const vasteGezichtenAantal: WeekRule = {
  id: "vaste-gezichten-aantal",
  scope: "week",
  parameters: [faceNumber],
  check: (days, { document }) =>
    judgeFacedChildren({ id: "vaste-gezichten-aantal", parameter: faceNumber }, days, document, (week) =>
      tooMany(week, days),
    ),
};

const lawOn = rememberedText((date) => resolveParameter(faceNumber, date));

/** @param week all its days, of which the child attends some. */
function tooMany({ child, days, faces }: FacedChildWeek, week: readonly PreparedDay[]): Finding[] {
  const law = lawOn(days[0].date);
  if (law.status !== "inForce") return [];
  const { youngestYears, maxYoungest, maxOlder, extra, extraFromNeed } = law.version.value;
  const isYoungest = days.some(({ years }) => years <= youngestYears);
  const ordinary = isYoungest ? maxYoungest : maxOlder;
  if (faces.length <= ordinary) return [];
  const largestNeed = Math.max(...days.map((childDay) => largestNeedDuring(childDay, week)));
  const maximum = largestNeed >= extraFromNeed ? ordinary + extra : ordinary;
  if (faces.length <= maximum) return [];
  return [
    makeFinding({
      rule: "vaste-gezichten-aantal",
      severity: "overtreding",
      unit: { kind: "child", ids: [child.id] },
      date: week[0]?.date ?? days[0].date,
      staffIds: faces,
      childIds: [child.id],
      measured: faces.length,
      required: maximum,
      ...cite(faceNumber, law.version),
      steps: [
        fact(isYoungest ? "tooManyFacesYoungest" : "tooManyFaces", { faces: faces.length, maximum, largestNeed }),
      ],
    }),
  ];
}

/** The largest regular need of the child's own unit while the child is there. */
function largestNeedDuring({ date, child, stay }: ChildDay, week: readonly PreparedDay[]): number {
  const day = week.find((candidate) => candidate.date === date);
  const needs = (day ? momentsOfGroup(day, child.groupId) : [])
    .filter(({ segment }) => stay.some((presence) => overlaps(presence, segment)))
    .map(({ unit: { need } }) => (need.status === "notEvaluated" ? 0 : need.required));
  return Math.max(0, ...needs);
}
