import { expect, test } from "vitest";
import { clock, clockRanges, dateRange, hours, longDate, shortDay } from "../../../shared/reports/dutchDates.ts";

test("dates as they are read on a wall", () => {
  expect(shortDay("2026-11-24")).toBe("di 24 nov");
  expect(longDate("2026-03-01")).toBe("1 maart 2026");
});

test("a range names a month and a year twice only where they differ", () => {
  expect(dateRange("2026-11-23", "2026-11-27")).toBe("23–27 november 2026");
  expect(dateRange("2026-11-30", "2026-12-04")).toBe("30 november – 4 december 2026");
  expect(dateRange("2026-12-28", "2027-01-01")).toBe("28 december 2026 – 1 januari 2027");
});

test("times and hours", () => {
  expect(clock(450)).toBe("7:30");
  expect(clock(1440)).toBe("24:00");
  expect(hours(24_630)).toBe("410:30");
  expect(
    clockRanges([
      { from: 450, to: 480 },
      { from: 735, to: 765 },
    ]),
  ).toBe("7:30–8:00, 12:15–12:45");
});
