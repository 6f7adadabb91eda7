import { buildingUnit } from "../checking/building.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { unitKey } from "../checking/preparedDay.ts";
import { agreementTerms } from "../law/pilotParameters.ts";
import type { UnmetTerm } from "../pilots/agreements.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import type { MissingCondition } from "../pilots/pilotMoment.ts";
import type { PilotRule } from "../pilots/pilotRule.ts";
import type { PilotWeek } from "../pilots/pilotWeek.ts";
import { decidedBy, findingsOnly, type RuleContext } from "./rule.ts";

/**
 * What an agreement lacks. A moment that would lean on it is not covered: one aandachtspunt for each pilot, unit and day,
 * with the terms and the children that stand in the way. What is lacking without any moment that leans on it is one info
 * a pilot and week.
 * Source: pilot document, preconditions; `pilots.md`, "Agreement".
 */
export const pilotVoorwaarden: PilotRule = {
  id: "pilot-voorwaarden",
  scope: "pilots",
  parameters: [agreementTerms],
  check: (week, context) => {
    const blocked = week.days.flatMap(blockedOnDay);
    return findingsOnly([...blocked, ...incompleteAgreements(week, context)]);
  },
};

function blockedOnDay({ day, missing }: PilotDay): Finding[] {
  const decided = decidedBy(agreementTerms, day.date);
  if (!decided) return [];
  const byPilotAndUnit = Map.groupBy(
    missing.filter(({ isBlocking }) => isBlocking),
    ({ pilot, unit }) => `${pilot}|${unitKey(unit)}`,
  );
  return [...byPilotAndUnit.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { pilot, unit } = first;
    return makeFinding({
      rule: "pilot-voorwaarden",
      severity: "aandachtspunt",
      part: pilot,
      unit,
      date: day.date,
      intervals: all.map(({ segment }) => segment),
      childIds: childrenOf(all),
      ...decided,
      steps: [fact("pilotBlocked", { pilot, terms: termsOf(all) })],
    });
  });
}

/** What is missing of the agreements in force, as far as no moment of the week would have leaned on it. */
function incompleteAgreements({ days, running }: PilotWeek, { document }: RuleContext): Finding[] {
  const agreed = running.filter(({ pilot }) => !pilot.isSupposed);
  const pilots = [...new Set(agreed.map(({ pilot }) => pilot.pilot))].sort();
  const monday = days[0]?.day.date;
  const decided = monday === undefined ? null : decidedBy(agreementTerms, monday);
  if (monday === undefined || !decided) return [];
  const blocking = days.flatMap(({ missing }) => missing.filter(({ isBlocking }) => isBlocking));
  return pilots.flatMap((pilot) => {
    const named = blocking.filter((condition) => condition.pilot === pilot);
    const lacking = agreed.filter((one) => one.pilot.pilot === pilot).map(lackingOn);
    const terms = termsOf(lacking).filter((term) => !termsOf(named).includes(term));
    const childIds = childrenOf(lacking).filter((id) => !childrenOf(named).includes(id));
    if (terms.length === 0 && childIds.length === 0) return [];
    return makeFinding({
      rule: "pilot-voorwaarden",
      severity: "info",
      part: pilot,
      unit: buildingUnit(document.location.id),
      date: monday,
      childIds,
      ...decided,
      steps: [fact("pilotIncomplete", { pilot, terms })],
    });
  });
}

type Lacking = Pick<MissingCondition, "terms" | "childIds">;

/** The terms that a pilot lacks on a date, and the children who are on its groups that day without consent. */
function lackingOn({ pilot, day }: PilotWeek["running"][number]): Lacking {
  const childIds = day.presences
    .filter(({ groupId, years, child }) => years >= 0 && pilot.groupIds.has(groupId) && !pilot.hasConsent(child))
    .map(({ child }) => child.id);
  return { terms: pilot.unmetTerms, childIds };
}

function termsOf(all: readonly Lacking[]): UnmetTerm[] {
  return [...new Set(all.flatMap(({ terms }) => terms))];
}

function childrenOf(all: readonly Lacking[]): string[] {
  return [...new Set(all.flatMap(({ childIds }) => childIds))].sort();
}
