import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import { remembered } from "../checking/remembered.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { languageDuty } from "../law/recordParameters.ts";
import { certificateStatus } from "../staffing/certificates.ts";
import { cite } from "../staffing/need.ts";
import { findingsOnly, type JudgedDay, type WeekRule } from "./rule.ts";

/**
 * Who works on a group in a role that the taaleis is for has proof of it: one aandachtspunt a person and week without.
 * Source: Stcrt. 2024, 20497.
 */
export const taaleis: WeekRule = {
  id: "taaleis",
  scope: "week",
  parameters: [languageDuty],
  check: (days) => {
    const [first] = days;
    if (!first) return findingsOnly([]);
    const findings = new Map<string, Finding>();
    for (const day of days) {
      for (const finding of withoutProof(day, first.date)) {
        const key = finding.staffIds.join();
        if (!findings.has(key)) findings.set(key, finding);
      }
    }
    return findingsOnly([...findings.values()]);
  },
};

function withoutProof(day: JudgedDay, date: string): Finding[] {
  const duty = resolveParameter(languageDuty, day.date);
  if (duty.status !== "inForce") return [];
  return unprovenOn(day).map(({ person, isLacking }) =>
    makeFinding({
      rule: "taaleis",
      severity: "aandachtspunt",
      unit: { kind: "person", ids: [person.id] },
      date,
      staffIds: [person.id],
      ...cite(languageDuty, duty.version),
      steps: [fact(isLacking ? "languageLacking" : "languageNotRecorded", {})],
    }),
  );
}

/** Everyone on a group without proof. Before the taaleis there was nothing to show, so nothing is left open there. */
const unprovenOn = remembered(
  ({ date, people }: JudgedDay): { readonly person: Staff; readonly isLacking: boolean }[] => {
    const duty = resolveParameter(languageDuty, date);
    if (duty.status !== "inForce") return [];
    const { roles, certificates } = duty.version.value;
    return people.flatMap(({ staff, deployments }) => {
      if (!roles.includes(staff.role) || !deployments.some(isOnGroup)) return [];
      const status = certificateStatus(staff, certificates, date);
      return status === "valid" ? [] : [{ person: staff, isLacking: status === "lacking" }];
    });
  },
);

function isOnGroup({ activity, absent }: Deployment): boolean {
  return activity === "groep" && absent === null;
}
