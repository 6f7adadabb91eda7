import { describe, expect, it } from "vitest";
import {
  addWeeks,
  completedYears,
  datesOfWeek,
  hasTwoOddWeeksInARow,
  isIsoWeek,
  isLocalDate,
  isoWeekOf,
  mondayOf,
  weekdayOf,
} from "../../../shared/calendar/dates.ts";

describe("dates and ISO weeks", () => {
  it.each([
    ["2026-11-24", "2026-W48", 2],
    ["2026-12-31", "2026-W53", 4],
    ["2027-01-03", "2026-W53", 7],
    ["2027-01-04", "2027-W01", 1],
    ["2024-12-30", "2025-W01", 1],
    ["2026-03-29", "2026-W13", 7],
    ["2026-10-25", "2026-W43", 7],
  ])("%s lies in %s on weekday %i", (date, week, weekday) => {
    expect(isoWeekOf(date)).toBe(week);
    expect(weekdayOf(date)).toBe(weekday);
    expect(datesOfWeek(week)[weekday - 1]).toBe(date);
  });

  it.each([
    ["2026-W53", true],
    ["2025-W53", false],
    ["2026-W00", false],
    ["2026-W54", false],
    ["2026-W1", false],
    ["W48", false],
  ])("%s exists: %s", (week, exists) => {
    expect(isIsoWeek(week)).toBe(exists);
  });

  it.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-13-01", false],
    ["2026-04-31", false],
    ["26-04-30", false],
  ])("%s exists: %s", (date, exists) => {
    expect(isLocalDate(date)).toBe(exists);
  });

  it("steps over the end of a year with week 53", () => {
    expect(addWeeks("2026-W52", 1)).toBe("2026-W53");
    expect(addWeeks("2026-W53", 1)).toBe("2027-W01");
    expect(addWeeks("2027-W01", -1)).toBe("2026-W53");
    expect(mondayOf("2026-W01")).toBe("2025-12-29");
  });

  it.each([
    ["2025-11-24", "2026-11-23", 0],
    ["2025-11-24", "2026-11-24", 1],
    ["2024-02-29", "2025-02-28", 0],
    ["2024-02-29", "2025-03-01", 1],
    ["2026-11-25", "2026-11-24", -1],
  ])("someone born %s has on %s completed %i years", (birthDate, date, years) => {
    expect(completedYears(birthDate, date)).toBe(years);
  });

  it.each([
    [2020, true],
    [2021, false],
    [2025, false],
    [2026, true],
    [2027, false],
    [2032, true],
  ])("%i ends in week 53, so that two odd weeks follow each other: %s", (year, expected) => {
    expect(hasTwoOddWeeksInARow(year)).toBe(expected);
  });
});
