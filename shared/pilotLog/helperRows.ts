import { durationOf } from "../calendar/intervals.ts";
import type { Deployment } from "../checking/deployment.ts";
import { type Room, roomsAt, unitKey } from "../checking/preparedDay.ts";
import { standInsOf } from "../comparison/standIns.ts";
import type { Role, Task } from "../exchange/records.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";
import { uniqueStaffIds } from "../rules/rule.ts";
import { isQualified } from "../staffing/roles.ts";
import { joinRows } from "./joinRows.ts";
import type { BridgeRow, HelperRole, HelperRow, TaskRow } from "./logRows.ts";

/** The helpers on groups through a day, with the qualified people in the same room. */
export function helperRowsOf(pilotDay: PilotDay): HelperRow[] {
  const { day } = pilotDay;
  const standIns = standInsOf(pilotDay);
  const rows = day.segments.flatMap((segment) =>
    roomsAt(segment).flatMap((room) => {
      const qualifiedIds = uniqueStaffIds(qualifiedIn(room, pilotDay));
      return room.staff.flatMap(({ staff }): HelperRow[] => {
        if (!isHelper(staff.role)) return [];
        const { from, to } = segment;
        const isReplacing = standIns.some(
          (standIn) => standIn.from === from && standIn.staffId === staff.id && standIn.unit.rooms.includes(room),
        );
        return [{ from, to, staffId: staff.id, role: staff.role, unit: room.unit, isReplacing, qualifiedIds }];
      });
    }),
  );
  return joinRows(rows, ({ staffId, unit, isReplacing, qualifiedIds }) =>
    [staffId, unitKey(unit), isReplacing, ...qualifiedIds].join("|"),
  );
}

/** Who bridged what under pilot II. */
export function bridgeRowsOf({ bridges }: PilotDay): BridgeRow[] {
  const rows = bridges.map(({ staffId, from, to, piece }) => ({ from, to, staffId, unit: piece.moment.unit.unit }));
  return joinRows(rows, ({ staffId, unit }) => `${staffId}|${unitKey(unit)}`);
}

/** The minutes of each helper by task: on groups, and on housework off them, which says its task itself. */
export function taskRowsOf({ day }: PilotDay): TaskRow[] {
  const rows = new Map<string, TaskRow>();
  for (const deployment of day.deployments) {
    const { role, id: staffId } = deployment.staff;
    if (!isHelper(role) || !isHelp(deployment)) continue;
    const task = taskOf(deployment);
    const key = `${staffId}|${task}`;
    const minutes = (rows.get(key)?.minutes ?? 0) + durationOf(deployment);
    rows.set(key, { staffId, role, task, minutes });
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function isHelper(role: Role): role is HelperRole {
  return role === "groepshulp" || role === "zij-instromer";
}

function isHelp({ absent, activity }: Deployment): boolean {
  return absent === null && (activity === "groep" || activity === "huishoudelijk");
}

function taskOf({ task, activity }: Deployment): Task | null {
  return task ?? (activity === "huishoudelijk" ? "huishoudelijk" : null);
}

function qualifiedIn({ staff, care }: Room, { day: { roles } }: PilotDay): Deployment[] {
  if (roles === null) return [];
  return staff.filter((deployment) => isQualified(deployment.staff.role, deployment.formatief, care, roles));
}
