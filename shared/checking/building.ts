import { completedYears, type LocalDate } from "../calendar/dates.ts";
import { adultAge } from "../law/buildingParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { isQualified } from "../staffing/roles.ts";
import type { Deployment } from "./deployment.ts";
import type { Unit } from "./finding.ts";
import type { PreparedDay, Segment } from "./preparedDay.ts";

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
  return segment.rooms.some((room) => room.children.length > 0);
}

/** The adults in the building, in whatever role; only someone who is known to be younger is left out. */
export function adultsInBuilding(segment: Segment, date: LocalDate): Deployment[] {
  const age = resolveParameter(adultAge, date);
  if (age.status !== "inForce") return [...segment.inBuilding];
  const youngest = age.version.value;
  return segment.inBuilding.filter(
    ({ staff }) => staff.birthDate === undefined || completedYears(staff.birthDate, date) >= youngest,
  );
}

/**
 * The beroepskrachten in the building: PM'ers on any work, a coach who counts on a group, and an andersgekwalificeerde
 * on a basisgroep.
 */
export function beroepskrachtenInBuilding(segment: Segment, { roles }: PreparedDay): Deployment[] {
  if (!roles) return [];
  return segment.inBuilding.filter(({ staff, activity, groupId, formatief }) => {
    if (staff.role === "pm") return true;
    const room = segment.rooms.find(({ groupIds }) => groupId !== null && groupIds.includes(groupId));
    return activity === "groep" && room !== undefined && isQualified(staff.role, formatief, room.care, roles);
  });
}
