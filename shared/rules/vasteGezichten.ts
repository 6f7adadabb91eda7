import { addDays, isWithin } from "../calendar/dates.ts";
import { type ChildDay, type ChildWeek, childDaysOf, childWeeksOf } from "../checking/childWeek.ts";
import type { Finding, NotEvaluated, RuleId } from "../checking/finding.ts";
import type { PreparedDay } from "../checking/preparedDay.ts";
import { LastAnswers, remembered } from "../checking/remembered.ts";
import type { Child, Group, LocationDocument } from "../exchange/records.ts";
import { faceReplacement } from "../law/faceParameters.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { decidedBy, type JudgedDay, type RuleOutcome } from "./rule.ts";

/** The groups where vaste gezichten are asked for; told once, since each child asks for its own. */
export function groupsWithFaces({ groups }: { readonly groups: readonly Group[] }): ReadonlySet<string> {
  return new Set(groups.filter(({ care }) => care === "dagopvang").map(({ id }) => id));
}

/**
 * Whether a child is to have vaste gezichten: in dagopvang, and not with days that vary by contract.
 * Source: Bkk art. 9 lid 8.
 */
export function needsFaces(child: Child, groups: ReadonlySet<string>): boolean {
  return groups.has(child.groupId) && child.variableDays !== true;
}

/** What is said of a child whose vaste gezichten are not recorded; `[]` is recorded as none. */
export function facesNotRecorded(rule: RuleId, child: Child): NotEvaluated {
  return { rule, reason: "vasteGezichtenNotRecorded", unit: { kind: "child", ids: [child.id] }, date: null };
}

/** A child with its vaste gezichten, each once and in order of id. */
export interface FacedChildWeek extends ChildWeek {
  readonly faces: readonly string[];
}

/**
 * Judges each child that attends in the week and is to have vaste gezichten. A child that also comes on a day whose law
 * is not known to us is left open.
 */
export function judgeFacedChildren(
  { id, parameter }: { readonly id: RuleId; readonly parameter: Parameter<unknown> },
  days: readonly JudgedDay[],
  document: LocationDocument,
  judge: (week: FacedChildWeek) => readonly Finding[],
): RuleOutcome {
  const unknown = new Set(days.map(({ date }) => date).filter((date) => decidedBy(parameter, date) === null));
  const findings: Finding[] = [];
  const notEvaluated: NotEvaluated[] = [...unknown].map((date) => ({
    rule: id,
    reason: "noParametersForDate",
    unit: null,
    date,
  }));
  for (const week of facedWeeksOf(days, document)) {
    if (unknown.size > 0 && week.days.some(({ date }) => unknown.has(date))) continue;
    if (week.child.vasteGezichten === undefined) notEvaluated.push(facesNotRecorded(id, week.child));
    else findings.push(...judge(week));
  }
  return { findings, notEvaluated };
}

const facedDays = new LastAnswers<readonly ChildDay[]>();

/** The children of a day who are to have vaste gezichten, the same as long as they and the groups are. */
export function facedDaysOf(day: PreparedDay): readonly ChildDay[] {
  const children = childDaysOf(day);
  return facedDays.of(children, [day.groups], () => {
    const groups = groupsWithFaces(day);
    return children.filter(({ child }) => needsFaces(child, groups));
  });
}

const facedWeeks = new LastAnswers<readonly FacedChildWeek[]>();

/** The children of the week who are to have vaste gezichten, the same as long as they and the groups are. */
export function facedWeeksOf(days: readonly JudgedDay[], document: LocationDocument): readonly FacedChildWeek[] {
  const weeks = childWeeksOf(days);
  return facedWeeks.of(weeks, [document.groups], () => {
    const groups = groupsWithFaces(document);
    return weeks
      .filter(({ child }) => needsFaces(child, groups))
      .map(({ child, days: ofChild }) => ({ child, days: ofChild, faces: facesOf(child) }));
  });
}

/** The recorded vaste gezichten of a child, each once and in order of id. */
export const facesOf = remembered(({ vasteGezichten = [] }: Child): readonly string[] => uniqueIds(vasteGezichten));

/** Ids, each once and in order. */
export function uniqueIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** Who stands in on a day, and whether a recorded replacement no longer does since it lasted too long. */
export interface StandIns {
  readonly staffIds: readonly string[];
  /** The longest duration in days that was passed; null when none was. */
  readonly passedDays: number | null;
}

const NO_STAND_INS: StandIns = { staffIds: [], passedDays: null };

/**
 * The named replacements of a child's vaste gezichten on a day: within the recorded period and its longest duration, and
 * only while the vast gezicht is away.
 * Source: Bkk art. 9a.
 */
export function standInsOf(child: Child, day: PreparedDay): StandIns {
  const law = child.vasteGezichtReplacements.length > 0 ? resolveParameter(faceReplacement, day.date) : null;
  if (law?.status !== "inForce") return NO_STAND_INS;
  const { longestDays } = law.version.value;
  const today = child.vasteGezichtReplacements.filter(
    ({ staffId, from, to }) =>
      child.vasteGezichten?.includes(staffId) && isWithin(day.date, from, to) && isAway(staffId, day),
  );
  const standing = today.filter(({ from }) => day.date < addDays(from, longestDays));
  return {
    staffIds: uniqueIds(standing.map(({ replacementId }) => replacementId)),
    passedDays: standing.length < today.length ? longestDays : null,
  };
}

/** Not at work that day, or reported ill or on leave for part of it. */
function isAway(staffId: string, { date, deployments }: PreparedDay): boolean {
  const own = deployments.filter(({ staff }) => staff.id === staffId);
  return own.every(
    ({ staff, absent }) =>
      absent !== null || staff.unavailable.some(({ date: awayOn, reason }) => awayOn === date && isIllOrLeave(reason)),
  );
}

function isIllOrLeave(reason: string | undefined): boolean {
  return reason === "ziek" || reason === "verlof";
}
