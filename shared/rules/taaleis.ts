import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import { makeFinding } from "../checking/makeFinding.ts";
import type { PersonDay } from "../checking/personDay.ts";
import { type ParameterVersion, resolveParameter } from "../law/parameter.ts";
import { languageDuty, type TrainingDuty } from "../law/recordParameters.ts";
import { type CertificateStatus, certificateStatus } from "../staffing/certificates.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson } from "./perPerson.ts";
import { findingsOnly, PASS, type PersonRule } from "./rule.ts";

/**
 * Who works on a group in a role that the taaleis is for has proof of it: one aandachtspunt a person and week without.
 * Source: Stcrt. 2024, 20497.
 */
export const taaleis: PersonRule = {
  id: "taaleis",
  scope: "week",
  reach: "person",
  parameters: [languageDuty],
  check: ({ staff, days }, { dates }) => {
    const [unproven] = days.flatMap(unprovenOn);
    if (!unproven) return PASS;
    const finding = makeFinding({
      rule: "taaleis",
      severity: "aandachtspunt",
      ...aboutPerson(staff.id),
      date: dates[0] ?? "",
      ...cite(languageDuty, unproven.version),
      steps: [fact(unproven.status === "lacking" ? "languageLacking" : "languageNotRecorded", {})],
    });
    return findingsOnly([finding]);
  },
  // Before the taaleis there was nothing to show.
  leftOpen: () => [],
};

interface Unproven {
  readonly status: CertificateStatus;
  readonly version: ParameterVersion<TrainingDuty>;
}

/** How someone on a group stands without proof on a day. */
function unprovenOn({ date, staff, deployments }: PersonDay): Unproven[] {
  const duty = resolveParameter(languageDuty, date);
  if (duty.status !== "inForce") return [];
  const { version } = duty;
  const { roles, certificates } = version.value;
  if (!roles.includes(staff.role) || !deployments.some(isOnGroup)) return [];
  const status = certificateStatus(staff, certificates, date);
  return status === "valid" ? [] : [{ status, version }];
}

function isOnGroup({ activity, absent }: Deployment): boolean {
  return activity === "groep" && absent === null;
}
