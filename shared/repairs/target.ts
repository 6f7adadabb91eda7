import { contains, type Interval, overlaps } from "../calendar/intervals.ts";
import type { Finding, RuleId } from "../checking/finding.ts";
import { type NeedUnit, type Room, roomsAt, type Segment, unitsAt } from "../checking/preparedDay.ts";
import type { CareKind, Role } from "../exchange/records.ts";
import type { JudgedDay } from "../rules/rule.ts";
import { countsInCare, isQualified } from "../staffing/roles.ts";
import type { RepairContext } from "./repairContext.ts";

/** Where and when somebody is wanted. */
export interface Target {
  readonly day: JudgedDay;
  readonly stretch: Interval;
  /** The groups of the room or rooms that are short; who works on one of them is there already. */
  readonly groupIds: readonly string[];
  /** The group that someone who comes goes to. */
  readonly groupId: string;
  readonly care: CareKind;
  /** A qualified beroepskracht is wanted, not just someone who counts. */
  readonly mustBeQualified: boolean;
  /** Someone from another room of the same unit would help as well. */
  readonly isAboutRoom: boolean;
  /** Only these people help; null for anyone. */
  readonly staffIds: readonly string[] | null;
}

const ABOUT_ROOM: readonly RuleId[] = ["ongekwalificeerd-alleen", "bio-alleen", "toezicht", "vaste-gezichten-aanwezig"];
const QUALIFIED: readonly RuleId[] = ["ongekwalificeerd-alleen", "bio-alleen"];

/** A day can be short from its first to its last hour; the first stretches say enough. */
const MOST_STRETCHES = 4;

/** The places and times at which a finding about staff would be mended. */
export function targetsOf(finding: Finding, context: RepairContext): Target[] {
  const { day } = context.dayOf(finding.date);
  return stretchesOf(finding, day)
    .slice(0, MOST_STRETCHES)
    .flatMap((stretch) => {
      const rooms = roomsDuring(finding, day, stretch, context);
      const [room] = rooms.toSorted((a, b) => Math.min(a.staff.length, 1) - Math.min(b.staff.length, 1));
      const groupId = room?.groupIds[0];
      if (!room || groupId === undefined) return [];
      return {
        day,
        stretch,
        groupIds: rooms.flatMap(({ groupIds }) => groupIds),
        groupId,
        care: room.care,
        mustBeQualified: QUALIFIED.includes(finding.rule),
        isAboutRoom: ABOUT_ROOM.includes(finding.rule),
        staffIds: finding.rule === "vaste-gezichten-aanwezig" ? finding.staffIds : null,
      };
    });
}

/** A finding of a whole day is about the stays of its child, or the hours of the people that it names. */
function stretchesOf({ intervals, unit, staffIds }: Finding, day: JudgedDay): readonly Interval[] {
  if (intervals.length > 0) return intervals;
  if (unit.kind === "child") return day.presences.filter(({ child }) => unit.ids.includes(child.id));
  return day.deployments.filter(({ staff, absent }) => absent === null && staffIds.includes(staff.id));
}

/** The rooms with children that the finding is about, at the first moment of a stretch. */
function roomsDuring({ unit }: Finding, day: JudgedDay, stretch: Interval, { document }: RepairContext): Room[] {
  const ids =
    unit.kind === "location"
      ? document.groups.filter(({ care }) => care === unit.ids[1]).map(({ id }) => id)
      : unit.kind === "child"
        ? document.children.filter(({ id }) => unit.ids.includes(id)).map(({ groupId }) => groupId)
        : unit.ids;
  const first = day.segments.find((segment) => overlaps(segment, stretch));
  const rooms = first ? roomsAt(first) : [];
  return rooms.filter((room) => room.children.length > 0 && room.groupIds.some((id) => ids.includes(id)));
}

/** Whether someone of this role helps, when planned as formatief. */
export function suits(role: Role, { day, care, mustBeQualified }: Target): boolean {
  const { roles } = day;
  if (roles === null) return false;
  return mustBeQualified ? isQualified(role, true, care, roles) : countsInCare(role, care, roles);
}

/** Whether it is one of the people that help, where only some do. */
export function isAsked(staffId: string, { staffIds }: Target): boolean {
  return staffIds === null || staffIds.includes(staffId);
}

/** The moments of a stretch. */
export function segmentsDuring(day: JudgedDay, stretch: Interval): Segment[] {
  return day.segments.filter((segment) => contains(stretch, segment) || overlaps(stretch, segment));
}

/** Whether a room with its unit can do without someone: the need is met without her, and someone qualified stays. */
export function canSpare(unit: NeedUnit, room: Room, staffId: string, { roles }: JudgedDay): boolean {
  if (room.children.length === 0) return true;
  if (unit.need.status === "notEvaluated" || roles === null) return false;
  const stay = unit.counted.filter(({ staff }) => staff.id !== staffId);
  const staysQualified = room.staff.some(
    ({ staff, formatief }) => staff.id !== staffId && isQualified(staff.role, formatief, room.care, roles),
  );
  return stay.length >= unit.need.required && staysQualified;
}

/** Whether someone can be away from wherever she is planned for a stretch. */
export function canBeAway(day: JudgedDay, staffId: string, stretch: Interval): boolean {
  return segmentsDuring(day, stretch).every((segment) =>
    unitsAt(segment).every((unit) =>
      unit.rooms.every((room) => {
        const isHers = [...room.staff, ...room.away].some(({ staff }) => staff.id === staffId);
        return !isHers || canSpare(unit, room, staffId, day);
      }),
    ),
  );
}
