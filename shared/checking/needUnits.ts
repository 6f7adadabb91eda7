import type { LocalDate } from "../calendar/dates.ts";
import { rememberedText } from "../calendar/rememberedText.ts";
import type { CareKind } from "../exchange/records.ts";
import { bsoRatio } from "../law/bkrParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { type CountingRoles, countingRoles } from "../law/staffingParameters.ts";
import { ageClassCount, ageClassOf } from "../staffing/ageClass.ts";
import { type Mix, needFor } from "../staffing/need.ts";
import { countsInCare } from "../staffing/roles.ts";
import type { Deployment } from "./deployment.ts";
import type { NotCountedReason, Unit } from "./finding.ts";
import type { NeedUnit, Room } from "./preparedDay.ts";
import { isSameList } from "./remembered.ts";

/** What the law of a date says about counting; worked out once a day. */
export interface DayLaw {
  readonly date: LocalDate;
  /** Null where the law of the date is not known to us. */
  readonly roles: CountingRoles | null;
  readonly isBsoPerCentre: boolean;
}

export function dayLawOf(date: LocalDate): DayLaw {
  const roles = resolveParameter(countingRoles, date);
  const ratio = resolveParameter(bsoRatio, date);
  return {
    date,
    roles: roles.status === "inForce" ? roles.version.value : null,
    isBsoPerCentre: ratio.status === "inForce" && ratio.version.value.kind === "centre",
  };
}

/**
 * The units in which a need holds while some rooms are as they are: each room, but all bso of the kindercentrum together
 * since that is the law.
 * @param before the units of the moment before; one whose rooms are the same stays the same object.
 */
export function needUnitsOf(
  rooms: readonly Room[],
  locationId: string,
  law: DayLaw,
  before: readonly NeedUnit[],
): NeedUnit[] {
  const units: NeedUnit[] = [];
  const together: Room[] = [];
  for (const room of rooms) {
    if (room.care === "bso" && law.isBsoPerCentre) together.push(room);
    else units.push(needUnitOf(room.unit, room.care, [room], law, before));
  }
  if (together.length === 0) return units;
  return [...units, needUnitOf(bsoCentreOf(locationId), "bso", together, law, before)];
}

const bsoCentreOf = rememberedText((locationId): Unit => ({ kind: "location", ids: [locationId, "bso"] }));

function needUnitOf(
  unit: Unit,
  care: CareKind,
  rooms: readonly Room[],
  { date, roles }: DayLaw,
  before: readonly NeedUnit[],
): NeedUnit {
  const same = before.find((known) => isSameList(known.rooms, rooms));
  if (same) return same;
  const mix = mixOf(rooms, care);
  const counted: Deployment[] = [];
  const notCounted: NeedUnit["notCounted"][number][] = [];
  for (const room of rooms) {
    for (const deployment of room.staff) {
      const reason = roles && reasonNotToCount(deployment, care, roles);
      if (reason) notCounted.push({ deployment, reason });
      else counted.push(deployment);
    }
    for (const deployment of room.away) notCounted.push({ deployment, reason: deployment.absent ?? "unavailable" });
  }
  return { unit, care, rooms, mix, need: needFor(care, mix, date), counted, notCounted };
}

function mixOf(rooms: readonly Room[], care: CareKind): Mix {
  const mix = new Array<number>(ageClassCount(care)).fill(0);
  for (const room of rooms) {
    for (const { years } of room.children) {
      const ageClass = ageClassOf(years, care);
      mix[ageClass] = (mix[ageClass] ?? 0) + 1;
    }
  }
  return mix;
}

function reasonNotToCount(deployment: Deployment, care: CareKind, roles: CountingRoles): NotCountedReason | null {
  const { role } = deployment.staff;
  if (roles.never.includes(role)) return "role";
  if (!countsInCare(role, care, roles)) return "roleNotInThisCare";
  return deployment.formatief ? null : "boventallig";
}
