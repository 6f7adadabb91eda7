import { completedYears, type LocalDate } from "../calendar/dates.ts";
import { adultAge } from "../law/buildingParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import type { CountingRoles } from "../law/staffingParameters.ts";
import { isQualified } from "../staffing/roles.ts";
import type { Deployment } from "./deployment.ts";
import type { Unit } from "./finding.ts";
import { type PreparedDay, roomOfGroup, type Segment } from "./preparedDay.ts";

/*
 * Who is in the building at a moment: rules that look at the kindercentrum as a whole, breaks included, and not at one
 * room of it.
 */

/** The unit of a finding about the whole building. */
export function buildingUnit(locationId: string): Unit {
  return { kind: "location", ids: [locationId] };
}

/** Whether children are present anywhere. */
export function hasChildrenInBuilding(segment: Segment): boolean {
  return segment.pieces.some(({ rooms }) => rooms.some(({ children }) => children.length > 0));
}

/** The adults in the building, in whatever role; only someone who is known to be younger is left out. */
export function adultsInBuilding(segment: Segment, date: LocalDate): readonly Deployment[] {
  const age = resolveParameter(adultAge, date);
  if (age.status !== "inForce") return segment.inBuilding;
  const youngest = age.version.value;
  const isAdult = ({ staff }: Deployment) =>
    staff.birthDate === undefined || completedYears(staff.birthDate, date) >= youngest;
  return segment.inBuilding.every(isAdult) ? segment.inBuilding : segment.inBuilding.filter(isAdult);
}

/**
 * The beroepskrachten in the building: PM'ers on any work, a coach who counts on a group, and an andersgekwalificeerde
 * on a basisgroep.
 */
export function beroepskrachtenInBuilding(segment: Segment, { roles }: PreparedDay): Deployment[] {
  return roles ? segment.inBuilding.filter((deployment) => isBeroepskracht(deployment, segment, roles)) : [];
}

/** The one beroepskracht in the building; null where there are none or more. */
export function onlyBeroepskracht(segment: Segment, { roles }: PreparedDay): Deployment | null {
  if (!roles) return null;
  let only: Deployment | null = null;
  for (const deployment of segment.inBuilding) {
    if (!isBeroepskracht(deployment, segment, roles)) continue;
    if (only) return null;
    only = deployment;
  }
  return only;
}

function isBeroepskracht(
  { staff, activity, groupId, formatief }: Deployment,
  segment: Segment,
  roles: CountingRoles,
): boolean {
  if (staff.role === "pm") return true;
  if (activity !== "groep" || groupId === null) return false;
  const room = roomOfGroup(segment, groupId);
  return room !== undefined && isQualified(staff.role, formatief, room.care, roles);
}
