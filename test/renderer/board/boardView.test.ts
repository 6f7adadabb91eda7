import { expect, test } from "vitest";
import { hourStep } from "../../../renderer/board/BoardHead.tsx";
import { hasHandles, nextZoom, shownDay } from "../../../renderer/board/boardView.ts";
import { dayMarkOf } from "../../../renderer/board/dayMarks.ts";
import { zoomWords } from "../../../renderer/board/viewActions.ts";
import { locationSchema } from "../../../shared/exchange/records.ts";

test("the day view keeps its weekday from week to week, and falls back to the first day that is shown", () => {
  const week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
  expect(shownDay(week, "2026-11-25")).toBe("2026-11-25");
  expect(shownDay(week, "2026-12-02")).toBe("2026-11-25");
  expect(shownDay(week, "2026-12-05")).toBe("2026-11-23");
  expect(shownDay(week, null)).toBe("2026-11-23");
  expect(shownDay([], "2026-11-25")).toBeNull();
});

test("the zoom goes by steps and stops at both ends", () => {
  expect(nextZoom(1, 1)).toBe(1.5);
  expect(nextZoom(1.5, -1)).toBe(1);
  expect(nextZoom(1, -1)).toBe(1);
  expect(nextZoom(4, 1)).toBe(4);
  expect([zoomWords(1), zoomWords(1.5), zoomWords(4)]).toEqual(["passend", "1,5×", "4×"]);
});

test("an hour of 24 pixels can be dragged by its edges, a narrower one cannot", () => {
  expect(hasHandles(0.4)).toBe(true);
  expect(hasHandles(0.39)).toBe(false);
});

test("hours are written as often as there is room", () => {
  expect([0.6, 0.3, 0.13, 0.1, 0.05].map(hourStep)).toEqual([1, 2, 3, 4, 6]);
});

test("a day says that it is closed when that is recorded, and only proposes it on a holiday", () => {
  const location = locationSchema.parse({
    id: "l1",
    closures: [{ from: "2026-12-24", to: "2026-12-25", name: "Kerstsluiting" }],
    schoolHolidays: [{ from: "2026-12-19", to: "2027-01-03" }],
  });
  expect(dayMarkOf(location, "2026-12-25")).toEqual({
    kind: "closed",
    short: "Kerstsluiting",
    long: "gesloten: Kerstsluiting",
  });
  expect(dayMarkOf(location, "2026-12-26")).toEqual({
    kind: "holiday",
    short: "Tweede kerstdag",
    long: "Tweede kerstdag: feestdag, voorstel gesloten",
  });
  expect(dayMarkOf(location, "2026-12-28")?.kind).toBe("schoolHoliday");
  expect(dayMarkOf(location, "2026-11-24")).toBeNull();
});
