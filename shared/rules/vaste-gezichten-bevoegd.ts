import { type FactStep, fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Staff } from "../exchange/records.ts";
import { faceRoles } from "../law/faceParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { type CountedWork, countedWorkOf } from "./countedWork.ts";
import type { WeekRule } from "./rule.ts";
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
  check: (days, { document }) => {
    const staff = new Map(document.staff.map((person) => [person.id, person]));
    const work = countedWorkOf(days);
    // Many children share a face, so each person is judged once a day.
    const known = new Map(days.map(({ date }) => [date, new Map<string, readonly Reason[]>()]));
    const whyNot = (id: string, date: string) => {
      const reasons = known.get(date)?.get(id) ?? whyNotEntitled(staff.get(id), work, date);
      known.get(date)?.set(id, reasons);
      return reasons;
    };
    return judgeFacedChildren({ id: "vaste-gezichten-bevoegd", parameter: faceRoles }, days, document, (week) =>
      notEntitled(week, days[0]?.date ?? "", whyNot),
    );
  },
};

type Reason = "faceNotQualified" | "faceTraineeNotYet" | "faceNotCounted" | "faceFirstYear" | "faceWithoutPlan";

function notEntitled(
  week: FacedChildWeek,
  date: string,
  whyNot: (staffId: string, date: string) => readonly Reason[],
): Finding[] {
  const { child, days, faces } = week;
  const wrong = new Set<string>();
  const reasons = new Set<Reason>();
  let decided: Decided | null = null;
  for (const { day } of days) {
    for (const id of [...faces, ...standInsOf(child, day).staffIds]) {
      const why = whyNot(id, day.date);
      if (why.length === 0) continue;
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
      date,
      staffIds: uniqueIds([...wrong]),
      childIds: [child.id],
      ...decided,
      steps: stepsOf(reasons),
    }),
  ];
}

function decidedOn(date: string): Decided | null {
  const law = resolveParameter(faceRoles, date);
  return law.status === "inForce" ? cite(faceRoles, law.version) : null;
}

/** The sentence is always who is not entitled; each other reason adds what would mend it. */
function stepsOf(reasons: ReadonlySet<Reason>): FactStep[] {
  const others = [...reasons].filter((reason) => reason !== "faceNotQualified");
  return [fact("faceNotQualified", {}), ...others.map((reason) => fact(reason, {}))];
}

function whyNotEntitled(person: Staff | undefined, work: CountedWork, date: string): Reason[] {
  const law = resolveParameter(faceRoles, date);
  if (law.status !== "inForce" || !person) return [];
  const { qualified, trainees } = law.version.value;
  if (qualified.includes(person.role)) return work.isCounted(person) ? [] : ["faceNotCounted"];
  if (person.role !== "bio") return ["faceNotQualified"];
  if (!trainees.includes("bio")) return ["faceTraineeNotYet"];
  const reasons: Reason[] = [];
  if (!work.isCounted(person)) reasons.push("faceNotCounted");
  if (person.bio?.firstYearCompleted !== true) reasons.push("faceFirstYear");
  if (person.bio?.begeleidingsplanAgreed !== true) reasons.push("faceWithoutPlan");
  return reasons;
}
