import { expect, test } from "vitest";
import { makeBoardModel, shownDates, stackShifts } from "../../../renderer/board/boardModel.ts";
import {
  cellPlace,
  findPlace,
  makeFocusMap,
  nextPlace,
  shiftPlace,
  stripPlace,
} from "../../../renderer/board/focusMap.ts";
import { groundOf } from "../../../renderer/board/ground.ts";
import { axisOf, hourMarks, placeOf } from "../../../renderer/board/timeAxis.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { LocationDocument, Shift, Staff } from "../../../shared/exchange/records.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";
import { openedLocation } from "../fakeSurroundings.ts";

const WEEK = "2026-W48";

function modelOf(document: LocationDocument) {
  const location = openedLocation(document);
  const roster = document.weeks[0] ?? { week: WEEK, status: "draft", shifts: [], merges: [] };
  return makeBoardModel({ location, roster, check: checkWeek(document, WEEK) });
}

const GROUPS = [
  { id: "g1", care: "dagopvang" },
  { id: "g2", care: "dagopvang" },
];

test("someone has a lane in her usual group and in every group where she works", () => {
  const model = modelOf(
    buildDocument({
      groups: GROUPS,
      staff: [
        { id: "usual", role: "pm", homeGroupIds: ["g2"] },
        { id: "guest", role: "pm", homeGroupIds: ["g2"] },
        { id: "nowhere", role: "coach" },
      ],
      shifts: [{ staffId: "guest", groupId: "g1", from: "08:00", to: "12:00" }],
    }),
  );
  const lanes = model.groups.map((group) => [group.id, group.lanes.map((lane) => lane.person.id)]);
  expect(lanes).toEqual([
    ["g1", ["guest"]],
    ["g2", ["usual", "guest"]],
    [null, ["nowhere"]],
  ]);
  const guestAtHome = model.groups[1]?.lanes[1]?.days[1];
  expect(guestAtHome?.shifts).toEqual([]);
  expect(guestAtHome?.elsewhere).toEqual([{ from: 480, to: 720, groupId: "g1" }]);
});

test("planned minutes count all shifts of the week without their breaks", () => {
  const model = modelOf(
    buildDocument({
      staff: [{ id: "a", role: "pm", homeGroupIds: ["g1"] }],
      shifts: [{ staffId: "a", groupId: "g1", from: "08:00", to: "17:00", breaks: [{ from: "12:00", to: "12:30" }] }],
    }),
  );
  expect(model.groups[0]?.lanes[0]?.plannedMinutes).toBe(510);
});

test("the weekend shows when someone works then", () => {
  const document = buildDocument({
    date: "2026-11-28",
    staff: [{ id: "a", role: "pm" }],
    shifts: [{ staffId: "a", groupId: "g1", from: "08:00", to: "12:00" }],
  });
  const [roster] = document.weeks;
  const location = openedLocation(document);
  expect(roster && shownDates(location, roster)).toEqual([
    "2026-11-23",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
    "2026-11-28",
  ]);
});

test("shifts that overlap get rows of their own, shifts that touch share one", () => {
  const shift = (id: string, from: string, to: string) => ({ id, from, to }) as Shift;
  const rows = stackShifts([shift("c", "12:00", "14:00"), shift("a", "08:00", "12:00"), shift("b", "11:00", "13:00")]);
  expect(rows.map((placed) => [placed.shift.id, placed.row])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 0],
  ]);
});

const OPEN = { from: 420, to: 1110 };

function person(fields: Partial<Staff>): Staff {
  return { id: "a", role: "pm", unavailable: [], ...fields };
}

test("ground: absence by its reason, the rest of the day by the availability, nothing where none is recorded", () => {
  expect(groundOf(person({}), TUESDAY, OPEN)).toEqual([]);
  expect(groundOf(person({ availability: [] }), TUESDAY, OPEN)).toEqual([
    { from: 0, to: 1440, kind: "free", reason: "free" },
  ]);
  const mornings = person({
    availability: [{ weekday: 2, from: "07:00", to: "13:00" }],
    unavailable: [{ date: TUESDAY, from: "13:00", to: "15:00", reason: "school" }],
  });
  expect(groundOf(mornings, TUESDAY, OPEN)).toEqual([
    { from: 780, to: 900, kind: "away", reason: "school" },
    { from: 900, to: 1440, kind: "free", reason: "free" },
  ]);
});

test("ground: someone who is not employed then is not to be planned at all", () => {
  const leaver = person({ employment: { to: "2026-11-23" } });
  expect(groundOf(leaver, TUESDAY, OPEN)).toEqual([{ from: 0, to: 1440, kind: "away", reason: "notEmployed" }]);
  expect(groundOf(leaver, "2026-11-23", OPEN)).toEqual([]);
});

test("the axis lies half an hour around the opening hours and grows with shifts outside them", () => {
  const document = buildDocument({
    staff: [{ id: "a", role: "pm" }],
    shifts: [{ staffId: "a", groupId: "g1", from: "06:00", to: "12:00" }],
  });
  const empty = { week: WEEK, status: "draft" as const, shifts: [], merges: [] };
  expect(axisOf(document.location, empty)).toEqual({ from: 390, to: 1140 });
  expect(axisOf(document.location, document.weeks[0] ?? empty)).toEqual({ from: 330, to: 1140 });
  expect(hourMarks({ from: 390, to: 1140 }, 4)).toEqual([420, 660, 900]);
  expect(placeOf({ from: 400, to: 500 }, { from: 300, to: 450 })).toEqual({ left: "0.000%", width: "50.000%" });
});

test("arrow keys pass every shift of a row, keep the column up and down, and stop at the edges", () => {
  const model = modelOf(
    buildDocument({
      staff: [{ id: "a", role: "pm", homeGroupIds: ["g1"] }],
      shifts: [
        { staffId: "a", groupId: "g1", from: "08:00", to: "10:00" },
        { staffId: "a", groupId: "g1", from: "11:00", to: "12:00" },
      ],
    }),
  );
  const map = makeFocusMap(model);
  const [first, second] = model.groups[0]?.lanes[0]?.days[1]?.shifts ?? [];
  if (!first || !second) throw new Error("the shifts are not on the board");
  const monday = cellPlace("g1/a", "2026-11-23");
  expect(nextPlace(map, monday, "right")).toBe(shiftPlace(first.shift.id));
  expect(nextPlace(map, shiftPlace(first.shift.id), "right")).toBe(shiftPlace(second.shift.id));
  expect(nextPlace(map, shiftPlace(second.shift.id), "right")).toBe(cellPlace("g1/a", "2026-11-25"));
  expect(nextPlace(map, shiftPlace(second.shift.id), "up")).toBe(stripPlace("g1", TUESDAY));
  expect(nextPlace(map, monday, "left")).toBe(monday);
  expect(nextPlace(map, monday, "last")).toBe(cellPlace("g1/a", "2026-11-27"));
  expect(nextPlace(map, "shift:gone", "down")).toBe(stripPlace("g1", "2026-11-23"));
  expect(findPlace(map, "shift:gone")).toBeNull();
});
