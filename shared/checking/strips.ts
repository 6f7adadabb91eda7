import type { Minute } from "../calendar/time.ts";
import type { Group } from "../exchange/records.ts";
import type { JudgedDay } from "../rules/rule.ts";
import { childrenIn } from "../staffing/need.ts";
import type { Moment } from "./dayJudgement.ts";
import type { NeedUnit } from "./preparedDay.ts";
import { isSameList } from "./remembered.ts";
import type { Strip, StripSegment } from "./weekCheck.ts";

/** The last segment of a strip, which a moment that is the same makes longer. */
type OpenSegment = StripSegment & { to: Minute };

/** The bezettingsstrip of each group on a day. */
export function stripsOf(day: Pick<JudgedDay, "date" | "judgement">, groups: readonly Group[]): Strip[] {
  const strips = new Map(groups.map(({ id }): [string, OpenSegment[]] => [id, []]));
  for (const moment of day.judgement.moments) {
    for (const room of moment.unit.rooms) {
      for (const groupId of room.groupIds) lengthen(strips.get(groupId) ?? [], moment, groupId);
    }
  }
  return [...strips].map(([groupId, segments]) => ({ groupId, date: day.date, segments }));
}

/** The day is cut where anything changes anywhere; a group's strip only where something changes for it. */
function lengthen(segments: OpenSegment[], moment: Moment, groupId: string): void {
  const last = segments.at(-1);
  const next = segmentOf(moment, groupId);
  if (last && last.to === next.from && isSame(last, next)) last.to = next.to;
  else segments.push(next);
}

function segmentOf({ segment, unit, verdict, regularVerdict, leansOn }: Moment, groupId: string): OpenSegment {
  return {
    from: segment.from,
    to: segment.to,
    unit: unit.unit,
    children: childrenOfGroup(unit, groupId),
    unitChildren: childrenIn(unit.mix),
    required: unit.need.status === "notEvaluated" ? null : unit.need.required,
    estimated: unit.need.status === "mayNotExist",
    counted: unit.counted.length,
    countedStaffIds: unit.counted.map(({ staff }) => staff.id),
    verdict: regularVerdict,
    pilotVerdict: verdict,
    leansOn,
  };
}

function childrenOfGroup({ rooms }: NeedUnit, groupId: string): number {
  let children = 0;
  for (const room of rooms) {
    if (!room.groupIds.includes(groupId)) continue;
    for (const presence of room.children) if (presence.groupId === groupId) children += 1;
  }
  return children;
}

function isSame(a: StripSegment, b: StripSegment): boolean {
  return (
    a.verdict === b.verdict &&
    a.pilotVerdict === b.pilotVerdict &&
    a.children === b.children &&
    a.unitChildren === b.unitChildren &&
    a.required === b.required &&
    a.estimated === b.estimated &&
    isSameList(a.leansOn, b.leansOn) &&
    isSameList(a.unit.ids, b.unit.ids) &&
    isSameList(a.countedStaffIds, b.countedStaffIds)
  );
}
