import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { type PersonWeek, personWeeksOf } from "../checking/personWeek.ts";
import { remembered } from "../checking/remembered.ts";
import type { Child, Staff } from "../exchange/records.ts";
import { type FaceRoles, faceRoles } from "../law/faceParameters.ts";
import { type ParameterVersion, resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { isCountedIn } from "./countedWork.ts";
import { childrenOf, type JudgedDay, type WeekRule } from "./rule.ts";
import { type FacedChildWeek, judgeFacedChildren, standInsOf, uniqueIds } from "./vasteGezichten.ts";

/**
 * Only a qualified beroepskracht is a vast gezicht or stands in for one; a bio only when counted in the bkr, with the
 * first year demonstrably completed and a begeleidingsplan. One finding a child and week.
 * Source: Bkk art. 9 lid 4 en 5, art. 9b.
 */
export const vasteGezichtenBevoegd: WeekRule = {
  id: "vaste-gezichten-bevoegd",
  scope: "week",
  parameters: [faceRoles],
  reads: (days, { document }) => [
    document.staff,
    document.groups,
    ...childrenOf(days),
    ...countedAmong(document.staff, days),
    ...(isReplacedAnywhere(document.children) ? days : []),
  ],
  check: (days, { document }) => {
    const reasons = notEntitledInWeek(days, document.staff);
    return judgeFacedChildren({ id: "vaste-gezichten-bevoegd", parameter: faceRoles }, days, document, (week) =>
      notEntitled(week, days, reasons),
    );
  },
};

/** Of everyone whose shifts tell whether they are counted, those who are. */
function countedAmong(people: readonly Staff[], days: readonly JudgedDay[]): Staff[] {
  return personWeeksOf(people, days).flatMap((week) =>
    week.staff.role !== "pm" && isCountedIn(week) ? [week.staff] : [],
  );
}

/** Only who stands in for a vast gezicht hangs on who is away. */
const isReplacedAnywhere = remembered((children: readonly Child[]): boolean =>
  children.some(({ vasteGezichtReplacements }) => vasteGezichtReplacements.length > 0),
);

type Reason = "faceNotQualified" | "faceTraineeNotYet" | "faceNotCounted" | "faceFirstYear" | "faceWithoutPlan";

/** Why people are not entitled, by id and date; who is, is not in it. */
type NotEntitled = ReadonlyMap<string, ReadonlyMap<string, readonly Reason[]>>;

/** Many children share a face, so each person is judged once for each law of the week. */
function notEntitledInWeek(days: readonly JudgedDay[], people: readonly Staff[]): NotEntitled {
  const byLaw = [...Map.groupBy(days, ({ date }) => versionOn(date))];
  const notEntitledOf = new Map<string, Map<string, readonly Reason[]>>();
  for (const person of personWeeksOf(people, days)) {
    const { id } = person.staff;
    for (const [version, ofLaw] of byLaw) {
      const why = version ? whyNotEntitled(person, version.value) : ENTITLED;
      if (why.length === 0) continue;
      const known = notEntitledOf.get(id) ?? new Map<string, readonly Reason[]>();
      for (const { date } of ofLaw) known.set(date, why);
      notEntitledOf.set(id, known);
    }
  }
  return notEntitledOf;
}

function versionOn(date: string): ParameterVersion<FaceRoles> | null {
  const law = resolveParameter(faceRoles, date);
  return law.status === "inForce" ? law.version : null;
}

/** @param week all its days, of which the child attends some. */
function notEntitled(
  { child, days, faces }: FacedChildWeek,
  week: readonly JudgedDay[],
  notEntitledOf: NotEntitled,
): Finding[] {
  const isReplaced = child.vasteGezichtReplacements.length > 0;
  if (!isReplaced && !faces.some((id) => notEntitledOf.has(id))) return [];
  const wrong = new Set<string>();
  const reasons = new Set<Reason>();
  let decided: Decided | null = null;
  const dates = new Set(days.map(({ date }) => date));
  for (const day of week.filter(({ date }) => dates.has(date))) {
    for (const id of [...faces, ...standInsOf(child, day).staffIds]) {
      const why = notEntitledOf.get(id)?.get(day.date);
      if (!why) continue;
      wrong.add(id);
      for (const reason of why) reasons.add(reason);
      decided ??= decidedOn(day.date);
    }
  }
  if (decided === null) return [];
  return [
    makeFinding({
      rule: "vaste-gezichten-bevoegd",
      severity: "overtreding",
      unit: { kind: "child", ids: [child.id] },
      date: week[0]?.date ?? days[0].date,
      staffIds: uniqueIds([...wrong]),
      childIds: [child.id],
      ...decided,
      steps: stepsOf(reasons),
    }),
  ];
}

function decidedOn(date: string): Decided | null {
  const version = versionOn(date);
  return version && cite(faceRoles, version);
}

/** The sentence is always who is not entitled; each other reason adds what would mend it. */
function stepsOf(reasons: ReadonlySet<Reason>): FactStep[] {
  const others = [...reasons].filter((reason) => reason !== "faceNotQualified");
  return [fact("faceNotQualified", {}), ...others.map((reason) => fact(reason, {}))];
}

const ENTITLED: readonly Reason[] = [];

function whyNotEntitled(person: PersonWeek, { qualified, trainees }: FaceRoles): readonly Reason[] {
  const { role, bio } = person.staff;
  if (qualified.includes(role)) return isCountedIn(person) ? ENTITLED : ["faceNotCounted"];
  if (role !== "bio") return ["faceNotQualified"];
  if (!trainees.includes("bio")) return ["faceTraineeNotYet"];
  const reasons: Reason[] = [];
  if (!isCountedIn(person)) reasons.push("faceNotCounted");
  if (bio?.firstYearCompleted !== true) reasons.push("faceFirstYear");
  if (bio?.begeleidingsplanAgreed !== true) reasons.push("faceWithoutPlan");
  return reasons;
}
