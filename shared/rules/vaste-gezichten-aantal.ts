import { overlaps } from "../calendar/intervals.ts";
import { rememberedText } from "../calendar/rememberedText.ts";
import type { ChildDay, ChildWeek } from "../checking/childWeek.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { momentsOfGroup } from "../checking/groupMoments.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PreparedDay } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { type FaceNumber, faceNumber } from "../law/faceParameters.ts";
import { type ParameterVersion, resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { childrenOf, type JudgedDay, type WeekRule } from "./rule.ts";
import { type FacedChildWeek, facedWeeksOf, judgeFacedChildren } from "./vasteGezichten.ts";

/**
 * A child of 0 has at most two vaste gezichten and an older one three; one more where the need of its unit reaches three
 * on one of its days. One finding a child and week.
 * Source: Bkk art. 9 lid 4, 5 en 7.
 */
export const vasteGezichtenAantal: WeekRule = {
  id: "vaste-gezichten-aantal",
  scope: "week",
  parameters: [faceNumber],
  reads: (days, { document }) => [document.groups, ...childrenOf(days), ...needsThatTell(days, document)],
  check: (days, { document }) =>
    judgeFacedChildren({ id: "vaste-gezichten-aantal", parameter: faceNumber }, days, document, (week) =>
      tooMany(week, days),
    ),
};

const lawOn = rememberedText((date) => resolveParameter(faceNumber, date));

/** The needs that may allow one more, of the children who have more vaste gezichten than their age allows. */
function needsThatTell(days: readonly JudgedDay[], document: LocationDocument): number[] {
  return withManyFaces(facedWeeksOf(days, document)).flatMap((week) =>
    week.days.map((childDay) => largestNeedDuring(childDay, days)),
  );
}

const withManyFaces = remembered((weeks: readonly FacedChildWeek[]) =>
  weeks.filter(({ days, faces }) => faces.length > (ordinaryLimitOf(days)?.maximum ?? faces.length)),
);

/** @param week all its days, of which the child attends some. */
function tooMany({ child, days, faces }: FacedChildWeek, week: readonly PreparedDay[]): Finding[] {
  const ordinary = ordinaryLimitOf(days);
  if (ordinary === null || faces.length <= ordinary.maximum) return [];
  const { maximum, largestNeed, isYoungest } = withNeed(ordinary, days, week);
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
      ...cite(faceNumber, ordinary.version),
      steps: [
        fact(isYoungest ? "tooManyFacesYoungest" : "tooManyFaces", { faces: faces.length, maximum, largestNeed }),
      ],
    }),
  ];
}

/** How many vaste gezichten a child may have in a week, and why. */
export interface FaceLimit {
  readonly maximum: number;
  /** It is of the youngest on one of its days. */
  readonly isYoungest: boolean;
  /** The largest need of its unit while it is there. */
  readonly largestNeed: number;
  /** One more than otherwise, for that need. */
  readonly hasExtra: boolean;
}

/**
 * The limit of a child in a week.
 * @param week all its days, of which the child attends some.
 * @returns null where the law of the week is not known to us.
 */
export function faceLimitOf({ days }: ChildWeek, week: readonly PreparedDay[]): FaceLimit | null {
  const ordinary = ordinaryLimitOf(days);
  if (ordinary === null) return null;
  const { maximum, isYoungest, largestNeed } = withNeed(ordinary, days, week);
  return { maximum, isYoungest, largestNeed, hasExtra: maximum > ordinary.maximum };
}

interface OrdinaryLimit {
  readonly maximum: number;
  readonly isYoungest: boolean;
  readonly version: ParameterVersion<FaceNumber>;
}

/** The limit by age alone, which is mostly not reached. */
function ordinaryLimitOf(days: ChildWeek["days"]): OrdinaryLimit | null {
  const law = lawOn(days[0].date);
  if (law.status !== "inForce") return null;
  const { version } = law;
  const { youngestYears, maxYoungest, maxOlder } = version.value;
  const isYoungest = days.some(({ years }) => years <= youngestYears);
  return { maximum: isYoungest ? maxYoungest : maxOlder, isYoungest, version };
}

function withNeed(
  { maximum, isYoungest, version }: OrdinaryLimit,
  days: ChildWeek["days"],
  week: readonly PreparedDay[],
): Omit<FaceLimit, "hasExtra"> {
  const { extra, extraFromNeed } = version.value;
  const largestNeed = Math.max(...days.map((childDay) => largestNeedDuring(childDay, week)));
  return { maximum: largestNeed >= extraFromNeed ? maximum + extra : maximum, isYoungest, largestNeed };
}

/**
 * The largest regular need of the child's own unit while the child is there. It is always known: who is to have vaste
 * gezichten is in dagopvang, whose ratio is in force for as long as their number is (a test keeps that).
 */
function largestNeedDuring({ date, child, stay }: ChildDay, week: readonly PreparedDay[]): number {
  const day = week.find((candidate) => candidate.date === date);
  const needs = (day ? momentsOfGroup(day, child.groupId) : [])
    .filter(({ segment }) => stay.some((presence) => overlaps(presence, segment)))
    .map(({ unit: { need } }) => (need.status === "notEvaluated" ? 0 : need.required));
  return Math.max(0, ...needs);
}
