import type { Group } from "../exchange/records.ts";
import type { JudgedDay } from "../rules/rule.ts";
import { childrenIn } from "../staffing/need.ts";
import type { Moment } from "./dayJudgement.ts";
import type { Strip, StripSegment } from "./weekCheck.ts";

/** The bezettingsstrip of each group on a day. */
export function stripsOf(day: Pick<JudgedDay, "date" | "judgement">, groups: readonly Group[]): Strip[] {
  const byGroup = Map.groupBy(
    day.judgement.moments.flatMap((moment) =>
      moment.unit.rooms.flatMap((room) => room.groupIds.map((groupId) => ({ groupId, moment }))),
    ),
    ({ groupId }) => groupId,
  );
  return groups.map(({ id }) => {
    const segments = (byGroup.get(id) ?? []).map(({ moment }) => stripSegment(moment, id));
    return { groupId: id, date: day.date, segments: joinEqual(segments) };
  });
}

function stripSegment({ segment, unit, verdict, regularVerdict, leansOn }: Moment, groupId: string): StripSegment {
  const present = unit.rooms
    .filter((room) => room.groupIds.includes(groupId))
    .flatMap((room) => room.children.filter((presence) => presence.groupId === groupId));
  return {
    from: segment.from,
    to: segment.to,
    unit: unit.unit,
    children: present.length,
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

/** The day is cut where anything changes anywhere; a group's strip only where something changes for it. */
function joinEqual(segments: readonly StripSegment[]): StripSegment[] {
  const joined: StripSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && last.to === segment.from && isSame(last, segment))
      joined[joined.length - 1] = { ...last, to: segment.to };
    else joined.push(segment);
  }
  return joined;
}

function isSame(a: StripSegment, b: StripSegment): boolean {
  return (
    a.verdict === b.verdict &&
    a.pilotVerdict === b.pilotVerdict &&
    a.leansOn.join() === b.leansOn.join() &&
    a.children === b.children &&
    a.unitChildren === b.unitChildren &&
    a.required === b.required &&
    a.estimated === b.estimated &&
    a.unit.ids.join() === b.unit.ids.join() &&
    a.countedStaffIds.join() === b.countedStaffIds.join()
  );
}
