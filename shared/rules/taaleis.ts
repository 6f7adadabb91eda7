import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import { remembered } from "../checking/remembered.ts";
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
  const findings: Finding[] = [];
  for (const person of day.people) {
    const unproven = unprovenOf(person);
    if (unproven === null) continue;
    const finding = makeFinding({
      rule: "taaleis",
      severity: "aandachtspunt",
      unit: { kind: "person", ids: [person.staff.id] },
      date,
      staffIds: [person.staff.id],
      ...cite(languageDuty, duty.version),
      steps: [fact(unproven === "lacking" ? "languageLacking" : "languageNotRecorded", {})],
    });
    findings.push(finding);
  }
  return findings;
}

/** How someone on a group stands without proof; null with it, or before the taaleis, when there was nothing to show. */
const unprovenOf = remembered(({ date, staff, deployments }: PersonDay): "lacking" | "notRecorded" | null => {
  const duty = resolveParameter(languageDuty, date);
  if (duty.status !== "inForce") return null;
  const { roles, certificates } = duty.version.value;
  if (!roles.includes(staff.role) || !deployments.some(isOnGroup)) return null;
  const status = certificateStatus(staff, certificates, date);
  if (status === "valid") return null;
  return status === "lacking" ? "lacking" : "notRecorded";
});

function isOnGroup({ activity, absent }: Deployment): boolean {
  return activity === "groep" && absent === null;
}
