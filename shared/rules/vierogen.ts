import { contains } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import { adultsInBuilding } from "../checking/building.ts";
import { fact } from "../checking/facts.ts";
import { joinedStretches, makeFinding, segmentsOf } from "../checking/makeFinding.ts";
import { type Room, roomsAt, type Segment } from "../checking/preparedDay.ts";
import { vierogenAdults } from "../law/buildingParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { type DayRule, findingsOnly, type JudgedDay, notEvaluatedThatDay, uniqueStaffIds } from "./rule.ts";

/**
 * Vierogenprincipe in dagopvang: one adult alone in the building with children, and no measure on record for the group
 * or the location that lets somebody else see or hear. No measure and a measure that is not recorded are the same here.
 * Source: Bkk art. 4 lid 4.
 */
export const vierogen: DayRule = {
  id: "vierogen",
  scope: "day",
  parameters: [vierogenAdults],
  check: (day) => {
    const adults = resolveParameter(vierogenAdults, day.date);
    if (adults.status !== "inForce") return notEvaluatedThatDay("vierogen", day);
    const required = adults.version.value;
    if (isRecorded(day.location.vierogenMeasures)) return findingsOnly([]);
    const unseen = day.segments.flatMap((segment) => unseenRooms(segment, day, required));
    return findingsOnly(
      joinedStretches(unseen, ({ room }) => room.unit).map((stretch) =>
        makeFinding({
          rule: "vierogen",
          severity: "aandachtspunt",
          unit: stretch[0].room.unit,
          date: day.date,
          intervals: segmentsOf(stretch),
          staffIds: uniqueStaffIds(stretch.flatMap(({ segment }) => adultsInBuilding(segment, day.date))),
          measured: 1,
          required,
          ...cite(vierogenAdults, adults.version),
          steps: [fact("aloneUnseen", {})],
        }),
      ),
    );
  },
};

interface RoomAt {
  readonly segment: Segment;
  readonly room: Room;
}

function unseenRooms(segment: Segment, day: JudgedDay, required: number): RoomAt[] {
  const present = adultsInBuilding(segment, day.date).length;
  if (present === 0 || present >= required) return [];
  return roomsAt(segment)
    .filter((room) => room.care !== "bso" && room.children.length > 0)
    .filter((room) => !hasMeasure(room, segment, day))
    .map((room) => ({ segment, room }));
}

/** A merge is in one room, of which the measure holds; where that room is not on record, every group needs one. */
function hasMeasure({ groupIds }: Room, at: Segment, { groups, merges }: JudgedDay): boolean {
  const merge = merges.find(
    ({ from, to, groupIds: ids }) =>
      ids.includes(groupIds[0] ?? "") && contains({ from: parseTime(from), to: parseTime(to) }, at),
  );
  const roomIds = merge?.roomGroupId === undefined ? groupIds : [merge.roomGroupId];
  return groups.filter(({ id }) => roomIds.includes(id)).every(({ vierogenMeasures }) => isRecorded(vierogenMeasures));
}

function isRecorded(measures: string | null | undefined): boolean {
  return (measures ?? "").trim() !== "";
}
