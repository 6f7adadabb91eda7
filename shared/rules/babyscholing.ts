import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Room } from "../checking/preparedDay.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { type BabyTrainingDuty, babyTrainingDuty } from "../law/recordParameters.ts";
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

/** Before the duty there was nothing to show, so nothing is left open there. */
function untrained(day: JudgedDay, date: string): Finding[] {
  const duty = resolveParameter(babyTrainingDuty, day.date);
  if (duty.status !== "inForce") return [];
  return peopleWithBabies(day, duty.version.value).flatMap((person) => {
    const status = certificateStatus(person, duty.version.value.certificates, day.date);
    if (status === "valid") return [];
    const isLacking = status === "lacking";
    return makeFinding({
      rule: "babyscholing",
      severity: isLacking ? "overtreding" : "aandachtspunt",
      unit: { kind: "person", ids: [person.id] },
      date,
      staffIds: [person.id],
      ...cite(babyTrainingDuty, duty.version),
      steps: [fact(isLacking ? "babyTrainingLacking" : "babyTrainingNotRecorded", {})],
    });
  });
}

/** Everyone with the duty who is in a room with a baby at any moment of the day. */
function peopleWithBabies(day: JudgedDay, { roles, oldestYears }: BabyTrainingDuty): Staff[] {
  const hasBaby = ({ children }: Room) => children.some(({ years }) => years <= oldestYears);
  const people = day.segments.flatMap(({ rooms }) => rooms.filter(hasBaby).flatMap((room) => room.staff));
  return [...new Set(people.map(({ staff }) => staff))].filter(({ role }) => roles.includes(role));
}
