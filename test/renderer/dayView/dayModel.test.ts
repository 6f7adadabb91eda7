import { expect, test } from "vitest";
import { offsetsOf, rowsOf } from "../../../renderer/board/boardRows.ts";
import { makeFocusMap, mergePlace } from "../../../renderer/board/focusMap.ts";
import { dayModelOf } from "../../../renderer/dayView/dayModel.ts";
import { membersOf } from "../../../renderer/dayView/MergeBrackets.tsx";
import { runsOf } from "../../../renderer/dayView/runs.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";
import { buildBoard } from "../board/buildBoard.ts";

const DOCUMENT = buildDocument({
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g2", care: "dagopvang" },
    { id: "g3", care: "dagopvang" },
  ],
  staff: [
    { id: "off", role: "pm", homeGroupIds: ["g1"] },
    { id: "works", role: "pm", homeGroupIds: ["g1"] },
  ],
  shifts: [{ staffId: "works", groupId: "g1", from: "08:00", to: "12:00" }],
  merges: [{ from: "07:00", to: "08:00", groupIds: ["g1", "g3"] }],
});

test("one day of the week, who works above who does not", () => {
  const { week, roster } = buildBoard(DOCUMENT);
  const day = dayModelOf(week, roster, TUESDAY);
  expect(day.dates).toEqual([TUESDAY]);
  expect(day.groups[0]?.lanes.map(({ person }) => person.id)).toEqual(["works", "off"]);
  expect(day.groups[0]?.lanes[0]?.days.map(({ date }) => date)).toEqual([TUESDAY]);
  expect(day.merges).toHaveLength(1);
  expect(dayModelOf(week, roster, "2026-11-25").merges).toEqual([]);
});

test("a lane that an edit left as it was is the same object on the day as well", () => {
  const { week, roster } = buildBoard(DOCUMENT);
  const before = dayModelOf(week, roster, TUESDAY);
  const after = dayModelOf({ ...week }, roster, TUESDAY);
  expect(after.groups[0]?.lanes[0]).toBe(before.groups[0]?.lanes[0]);
});

test("merges have a row of their own at the top, and a frame around the strip of each group in them", () => {
  const { week, roster } = buildBoard(DOCUMENT);
  const day = dayModelOf(week, roster, TUESDAY);
  const rows = rowsOf(day);
  expect(rows.map(({ key }) => key).slice(0, 2)).toEqual(["merges", "group:g1"]);
  const [merge] = day.merges ?? [];
  if (merge === undefined) throw new Error("the merge is not on the board");
  expect(makeFocusMap(day)[0]).toEqual([[mergePlace(merge.key)]]);
  const offsets = offsetsOf(rows, { group: 100, plainGroup: 30, lane: 20 });
  expect(membersOf(merge, rows, offsets)).toEqual([
    { top: 20, height: 100 },
    { top: 260, height: 100 },
  ]);
});

test("segments that touch and say the same are one run", () => {
  const segments = [
    { from: 0, to: 10, word: "a" },
    { from: 10, to: 20, word: "a" },
    { from: 20, to: 30, word: null },
    { from: 30, to: 40, word: "a" },
    { from: 45, to: 50, word: "a" },
  ];
  expect(runsOf(segments, ({ word }) => word).map(({ from, to, value }) => [from, to, value])).toEqual([
    [0, 20, "a"],
    [30, 40, "a"],
    [45, 50, "a"],
  ]);
});
