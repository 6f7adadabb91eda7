import { totalDuration } from "../calendar/intervals.ts";
import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import type { Finding, NotEvaluated } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonWeek } from "../checking/personWeek.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { traineeCountedTime } from "../law/traineeParameters.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { daysWithoutLaw } from "./perPerson.ts";
import { findingsOnly, PASS, type PersonRule } from "./rule.ts";

/**
 * The counted minutes of a bio in a week stay within the agreed percentage of the minutes worked. Absence, breaks off the
 * group and school are no work. One aandachtspunt a person and week.
 * Source: CAO Kinderopvang art. 8.6.
 */
export const bioFormatief: PersonRule = {
  id: "bio-formatief",
  scope: "week",
  reach: "person",
  parameters: [traineeCountedTime],
  check: (week, { dates }) => {
    const work = traineeWorkOf(week);
    if (!work) return PASS;
    const { staff } = week;
    const percent = staff.bio?.formatiefPercent;
    if (percent === undefined) return { findings: [], notEvaluated: percentNotRecorded(staff, work) };
    return findingsOnly(overAgreed(staff, percent, work, dates[0] ?? ""));
  },
  leftOpen: ({ dates }) => daysWithoutLaw("bio-formatief", dates, [traineeCountedTime]),
};

/** What someone in training works in a week, in minutes. */
interface TraineeWork {
  readonly decided: Decided;
  readonly countedMinutes: number;
  readonly workedMinutes: number;
}

/** Null without work in training. */
function traineeWorkOf({ staff, days }: PersonWeek): TraineeWork | null {
  let work: TraineeWork | null = null;
  for (const { date, deployments } of days) {
    const law = resolveParameter(traineeCountedTime, date);
    const isTrainee = law.status === "inForce" && law.version.value.roles.includes(staff.role);
    const parts = isTrainee ? deployments.filter(isWork) : [];
    if (law.status !== "inForce" || parts.length === 0) continue;
    const counted = parts.filter(({ activity, formatief }) => activity === "groep" && formatief);
    const before: TraineeWork = work ?? {
      decided: cite(traineeCountedTime, law.version),
      countedMinutes: 0,
      workedMinutes: 0,
    };
    work = {
      decided: before.decided,
      countedMinutes: before.countedMinutes + totalDuration(counted),
      workedMinutes: before.workedMinutes + totalDuration(parts),
    };
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
