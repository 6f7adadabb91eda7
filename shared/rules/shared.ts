import type { LocalDate } from "../calendar/dates.ts";
import type { Deployment } from "../checking/deployment.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { cite, type Decided } from "../staffing/need.ts";

/** Citation and version of the parameter that decides on a date; null when none is in force. */
export function decidedBy(parameter: Parameter<unknown>, date: LocalDate): Decided | null {
  const resolved = resolveParameter(parameter, date);
  return resolved.status === "inForce" ? cite(parameter, resolved.version) : null;
}

/** The people of some deployments, each once, in order of id. */
export function uniqueStaffIds(deployments: readonly Deployment[]): string[] {
  return [...new Set(deployments.map(({ staff }) => staff.id))].sort();
}
