import { expect, test } from "vitest";
import { rowsOf } from "../../../renderer/board/boardRows.ts";
import { balanceText } from "../../../renderer/personView/PersonFigures.tsx";
import { personModelOf } from "../../../renderer/personView/personModel.ts";
import { shortestRestOf } from "../../../renderer/personView/rests.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";
import { buildBoard } from "../board/buildBoard.ts";

const DOCUMENT = buildDocument({
  groups: [
    { id: "g1", care: "dagopvang" },
    { id: "g2", care: "dagopvang" },
  ],
  staff: [
    { id: "a", role: "pm", homeGroupIds: ["g1"], contractMinutesPerWeek: 600 },
    { id: "left", role: "pm", employment: { to: "2026-10-31" } },
  ],
  shifts: [
    { staffId: "a", groupId: "g1", from: "08:00", to: "12:00" },
    { staffId: "a", groupId: "g2", from: "13:00", to: "22:00" },
    { staffId: "a", groupId: "g1", date: "2026-11-25", from: "07:00", to: "09:00" },
  ],
});

test("a person has one lane with the shifts of all her groups, and no one who has left is shown", () => {
  const board = buildBoard(DOCUMENT);
  const model = personModelOf(board.week, board);
  const lanes = model.groups.flatMap((group) => group.lanes);
  expect(lanes.map(({ key }) => key)).toEqual(["/a"]);
  const tuesday = lanes[0]?.days.find(({ date }) => date === TUESDAY);
  expect(tuesday?.shifts.map(({ shift }) => shift.groupId)).toEqual(["g1", "g2"]);
  expect(tuesday?.elsewhere).toEqual([]);
  expect(lanes[0]?.newShiftGroupId).toBe("g1");
  expect(rowsOf(model).map(({ kind }) => kind)).toEqual(["lane"]);
});

test("lanes and balances that an edit left alone are the same objects", () => {
  const board = buildBoard(DOCUMENT);
  const before = personModelOf(board.week, board);
  const after = personModelOf(board.week, board, before);
  expect(after.groups[0]?.lanes[0]).toBe(before.groups[0]?.lanes[0]);
  expect(after.balances?.get("a")).toBe(before.balances?.get("a"));
});

test("the shortest rest of the week is shown, one that is too short before others", () => {
  const board = buildBoard(DOCUMENT);
  const balance = personModelOf(board.week, board).balances?.get("a") ?? null;
  expect(shortestRestOf(balance)).toMatchObject({ toDate: "2026-11-25", minutes: 540 });
  expect(shortestRestOf(null)).toBeNull();
  const rest = { fromDate: "", fromMinute: 0, toDate: "", toMinute: 0, requiredMinutes: 660 };
  const rests = [
    { ...rest, minutes: 500, standing: "reduced" as const },
    { ...rest, minutes: 600, standing: "reducedAgain" as const },
  ];
  expect(shortestRestOf({ rests })?.minutes).toBe(600);
});

test("a balance has its sign", () => {
  expect([90, 0, -480].map(balanceText)).toEqual(["+1:30", "0", "−8"]);
});
