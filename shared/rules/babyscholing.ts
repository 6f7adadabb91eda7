import type { LocalDate } from "../calendar/dates.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { Cluster } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { babyTrainingDuty } from "../law/recordParameters.ts";
import { certificateStatus } from "../staffing/certificates.ts";
import { cite, type Decided } from "../staffing/need.ts";
import { aboutPerson } from "./perPerson.ts";
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
    const found = new Map<Staff, Untrained>();
    for (const untrained of days.flatMap(untrainedOn)) {
      const known = found.get(untrained.person);
      if (!known || (untrained.isLacking && !known.isLacking)) found.set(untrained.person, untrained);
    }
    return findingsOnly([...found.values()].map((untrained) => findingOf(untrained, days[0]?.date ?? "")));
  },
};

interface Untrained {
  readonly person: Staff;
  readonly isLacking: boolean;
  readonly decided: Decided;
}

function findingOf({ person, isLacking, decided }: Untrained, date: LocalDate): Finding {
  return makeFinding({
    rule: "babyscholing",
    severity: isLacking ? "overtreding" : "aandachtspunt",
    ...aboutPerson(person.id),
    date,
    ...decided,
    steps: [fact(isLacking ? "babyTrainingLacking" : "babyTrainingNotRecorded", {})],
  });
}

const untrainedOn = remembered(({ clusters }: JudgedDay): readonly Untrained[] => clusters.flatMap(untrainedIn));

/** Everyone with the duty who is in a room with a baby at any moment of the day, untrained. Before it nothing is open. */
const untrainedIn = remembered(({ date, unitStretches }: Cluster): readonly Untrained[] => {
  const duty = resolveParameter(babyTrainingDuty, date);
  if (duty.status !== "inForce") return [];
  const { roles, oldestYears, certificates } = duty.version.value;
  const decided = cite(babyTrainingDuty, duty.version);
  const withBabies = unitStretches
    .flatMap(({ unit }) => unit.rooms)
    .filter(({ children }) => children.some(({ years }) => years <= oldestYears));
  const people = new Set(withBabies.flatMap(({ staff }) => staff.map((deployment) => deployment.staff)));
  return [...people].flatMap((person) => {
    const status = roles.includes(person.role) ? certificateStatus(person, certificates, date) : "valid";
    return status === "valid" ? [] : [{ person, isLacking: status === "lacking", decided }];
  });
});
