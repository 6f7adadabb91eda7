import type { LocalDate } from "../calendar/dates.ts";
import { type ChildWeek, childWeeksOf } from "../checking/childWeek.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { CareKind, Staff } from "../exchange/records.ts";
import { mentorDuty } from "../law/faceParameters.ts";
import type { CountingRoles } from "../law/staffingParameters.ts";
import { isQualified } from "../staffing/roles.ts";
import { childrenOf, decidedBy, type WeekRule } from "./rule.ts";

/**
 * Every child that attends has a mentor who is a qualified beroepskracht of its group. One aandachtspunt a child and
 * week.
 * Source: Bkk art. 9 lid 11, art. 18 lid 5.
 */
export const mentor: WeekRule = {
  id: "mentor",
  scope: "week",
  parameters: [mentorDuty],
  reads: (days, { document }) => [document.staff, document.groups, ...childrenOf(days)],
  check: (days, { document }) => {
    const unknown = days.filter(({ date }) => decidedBy(mentorDuty, date) === null);
    const known = unknown.length === 0 ? days : days.filter((day) => !unknown.includes(day));
    const staff = new Map(document.staff.map((person) => [person.id, person]));
    const care = new Map(document.groups.map((group) => [group.id, group.care]));
    const roles = new Map(days.map((day) => [day.date, day.roles]));
    const findings = childWeeksOf(known).flatMap((week) =>
      findingOf(week, days[0]?.date ?? "", { staff, care, roles }),
    );
    return {
      findings,
      notEvaluated: unknown.map(({ date }) => ({ rule: "mentor", reason: "noParametersForDate", unit: null, date })),
    };
  },
};

interface Records {
  readonly staff: ReadonlyMap<string, Staff>;
  readonly care: ReadonlyMap<string, CareKind>;
  /** Who counts, by date. */
  readonly roles: ReadonlyMap<LocalDate, CountingRoles | null>;
}

function findingOf({ child, days }: ChildWeek, date: LocalDate, records: Records): Finding[] {
  const person = records.staff.get(child.mentorId ?? "");
  const [first] = days;
  const reason = person ? whyNotMentor(person, child.groupId, first.date, records) : "mentorNotRecorded";
  const decided = reason && decidedBy(mentorDuty, first.date);
  if (!decided) return [];
  return [
    makeFinding({
      rule: "mentor",
      severity: "aandachtspunt",
      unit: { kind: "child", ids: [child.id] },
      date,
      staffIds: person ? [person.id] : [],
      childIds: [child.id],
      ...decided,
      steps: [fact(reason, {})],
    }),
  ];
}

/** Whether someone is boventallig does not matter here: a mentor is qualified by role, for the child's kind of care. */
function whyNotMentor(person: Staff, groupId: string, date: LocalDate, { care, roles }: Records) {
  const counting = roles.get(date);
  const kind = care.get(groupId) ?? "dagopvang";
  if (!counting || !isQualified(person.role, true, kind, counting)) return "mentorNotQualified";
  return (person.homeGroupIds?.includes(groupId) ?? true) ? null : "mentorOfOtherGroup";
}
