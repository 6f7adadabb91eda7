import { totalDuration } from "../calendar/intervals.ts";
import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { traineeCountedTime } from "../law/traineeParameters.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { decidedBy, type JudgedDay, type WeekRule } from "./rule.ts";

/**
 * The counted minutes of a bio in a week stay within the agreed percentage of the minutes worked. Absence, breaks off the
 * group and school are no work. One aandachtspunt a person and week.
 * Source: CAO Kinderopvang art. 8.6.
 */
export const bioFormatief: WeekRule = {
  id: "bio-formatief",
  scope: "week",
  parameters: [traineeCountedTime],
  check: (days) => {
    const date = days[0]?.date ?? "";
    const findings: Finding[] = [];
    const notEvaluated: NotEvaluated[] = unknownDays(days);
    for (const [person, work] of workByTrainee(days)) {
      const percent = person.bio?.formatiefPercent;
      if (percent === undefined) notEvaluated.push(...percentNotRecorded(person, work));
      else findings.push(...overAgreed(person, percent, work, date));
    }
    return { findings, notEvaluated };
  },
};

function unknownDays(days: readonly JudgedDay[]): NotEvaluated[] {
  return days
    .filter(({ date }) => decidedBy(traineeCountedTime, date) === null)
    .map(({ date }) => ({ rule: "bio-formatief", reason: "noParametersForDate", unit: null, date }));
}

/** What someone in training works in a week, in minutes. */
interface TraineeWork {
  readonly decided: Decided;
  readonly countedMinutes: number;
  readonly workedMinutes: number;
}

function workByTrainee(days: readonly JudgedDay[]): Map<Staff, TraineeWork> {
  const work = new Map<Staff, TraineeWork>();
  for (const day of days) {
    const law = resolveParameter(traineeCountedTime, day.date);
    if (law.status !== "inForce") continue;
    const { roles } = law.version.value;
    for (const { staff: person, deployments } of day.people) {
      const parts = roles.includes(person.role) ? deployments.filter(isWork) : [];
      if (parts.length === 0) continue;
      const before = work.get(person);
      const counted = parts.filter(({ activity, formatief }) => activity === "groep" && formatief);
      work.set(person, {
        decided: before?.decided ?? cite(traineeCountedTime, law.version),
        countedMinutes: (before?.countedMinutes ?? 0) + totalDuration(counted),
        workedMinutes: (before?.workedMinutes ?? 0) + totalDuration(parts),
      });
    }
  }
  return work;
}

function isWork({ absent, activity }: Deployment): boolean {
  return absent === null && activity !== "school";
}

function overAgreed(
  person: Staff,
  percent: number,
  { decided, countedMinutes, workedMinutes }: TraineeWork,
  date: string,
): Finding[] {
  const allowedMinutes = Math.floor((percent * workedMinutes) / 100);
  if (countedMinutes <= allowedMinutes) return [];
  return [
    makeFinding({
      rule: "bio-formatief",
      severity: "aandachtspunt",
      unit: { kind: "person", ids: [person.id] },
      date,
      staffIds: [person.id],
      measured: countedMinutes,
      required: allowedMinutes,
      ...decided,
      steps: [fact("countedOverAgreed", { countedMinutes, allowedMinutes, workedMinutes, percent })],
    }),
  ];
}

/** Without counted minutes no percentage can be passed. */
function percentNotRecorded({ id }: Staff, { countedMinutes }: TraineeWork): NotEvaluated[] {
  if (countedMinutes === 0) return [];
  const unit = { kind: "person", ids: [id] } as const;
  return [{ rule: "bio-formatief", reason: "formatiefPercentNotRecorded", unit, date: null }];
}
