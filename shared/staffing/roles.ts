import type { CareKind, Role } from "../exchange/records.ts";
import type { CountingRoles } from "../law/staffingParameters.ts";

/** Whether a shift counts as formatief when it does not say so itself. */
export function isFormatiefByDefault(role: Role): boolean {
  return role === "pm" || role === "coach" || role === "andersgekwalificeerd";
}

/** Whether a role counts towards the bkr in a kind of care, on a shift that is formatief. */
export function countsInCare(role: Role, care: CareKind, roles: CountingRoles): boolean {
  return (care === "bso" ? roles.bso : roles.dagopvang).includes(role);
}

/**
 * Whether someone is a qualified beroepskracht in a room: a PM'er, a coach who counts, and an andersgekwalificeerde
 * where that role counts. A PM'er who is boventallig stays qualified.
 */
export function isQualified(role: Role, formatief: boolean, care: CareKind, roles: CountingRoles): boolean {
  if (role === "pm") return true;
  if (role === "coach") return formatief;
  return role === "andersgekwalificeerd" && countsInCare(role, care, roles);
}

/** Trainees are qualified by nobody's reading, but count; everyone else without a qualification is a helper. */
export function isTrainee(role: Role): boolean {
  return role === "bio";
}
