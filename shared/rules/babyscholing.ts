import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Cluster } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { babyTrainingDuty } from "../law/recordParameters.ts";
import { certificateStatus } from "../staffing/certificates.ts";
import { cite } from "../staffing/need.ts";
import { findingsOnly, type JudgedDay, type WeekRule } from "./rule.ts";

/**
 * Who works as a PM'er or bio in a room with babies has had the training for it: one finding a person and week, an
 * overtreding where its absence is on record, else an aandachtspunt.
 * Source: seed document 003; statutory since 2025-01-01 (unconfirmed).
 */
export const babyscholing: WeekRule = {
  id: "babyscholing",
  scope: "week",
  parameters: [babyTrainingDuty],
  check: (days) => {
    const [first] = days;
    if (!first) return findingsOnly([]);
    const findings = new Map<string, Finding>();
    for (const finding of days.flatMap((day) => untrained(day, first.date))) {
      const key = finding.staffIds.join();
      const known = findings.get(key);
      if (!known || (known.severity === "aandachtspunt" && finding.severity === "overtreding")) {
        findings.set(key, finding);
      }
    }
    return findingsOnly([...findings.values()]);
  },
};

function untrained(day: JudgedDay, date: string): Finding[] {
  const duty = resolveParameter(babyTrainingDuty, day.date);
  if (duty.status !== "inForce") return [];
  return day.clusters.flatMap(untrainedIn).map(({ person, isLacking }) =>
    makeFinding({
      rule: "babyscholing",
      severity: isLacking ? "overtreding" : "aandachtspunt",
      unit: { kind: "person", ids: [person.id] },
      date,
      staffIds: [person.id],
      ...cite(babyTrainingDuty, duty.version),
      steps: [fact(isLacking ? "babyTrainingLacking" : "babyTrainingNotRecorded", {})],
    }),
  );
}

interface Untrained {
  readonly person: Staff;
  readonly isLacking: boolean;
}

/** Everyone with the duty who is in a room with a baby at any moment of the day, untrained. Before it nothing is open. */
const untrainedIn = remembered(({ date, unitStretches }: Cluster): readonly Untrained[] => {
  const duty = resolveParameter(babyTrainingDuty, date);
  if (duty.status !== "inForce") return [];
  const { roles, oldestYears, certificates } = duty.version.value;
  const withBabies = unitStretches
    .flatMap(({ unit }) => unit.rooms)
    .filter(({ children }) => children.some(({ years }) => years <= oldestYears));
  const people = new Set(withBabies.flatMap(({ staff }) => staff.map((deployment) => deployment.staff)));
  return [...people].flatMap((person) => {
    const status = roles.includes(person.role) ? certificateStatus(person, certificates, date) : "valid";
    return status === "valid" ? [] : [{ person, isLacking: status === "lacking" }];
  });
});
