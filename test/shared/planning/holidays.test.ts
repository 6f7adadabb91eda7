import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "../../../shared/calendar/dates.ts";
import { type HolidayName, holidaysAhead, holidaysOf, holidaysOn } from "../../../shared/planning/holidays.ts";

/** Dates of published calendars, in the order of the columns below. */
const COLUMNS: readonly HolidayName[] = [
  "goedeVrijdag",
  "eerstePaasdag",
  "tweedePaasdag",
  "koningsdag",
  "hemelvaart",
  "eerstePinksterdag",
  "tweedePinksterdag",
];

const KNOWN: readonly { readonly year: number; readonly dates: readonly string[] }[] = [
  // Among them the earliest and nearly the latest Easter that can be, and Koningsdag on a Saturday.
  { year: 2008, dates: ["03-21", "03-23", "03-24", "04-26", "05-01", "05-11", "05-12"] },
  { year: 2024, dates: ["03-29", "03-31", "04-01", "04-27", "05-09", "05-19", "05-20"] },
  { year: 2025, dates: ["04-18", "04-20", "04-21", "04-26", "05-29", "06-08", "06-09"] },
  { year: 2026, dates: ["04-03", "04-05", "04-06", "04-27", "05-14", "05-24", "05-25"] },
  { year: 2027, dates: ["03-26", "03-28", "03-29", "04-27", "05-06", "05-16", "05-17"] },
  { year: 2030, dates: ["04-19", "04-21", "04-22", "04-27", "05-30", "06-09", "06-10"] },
  { year: 2038, dates: ["04-23", "04-25", "04-26", "04-27", "06-03", "06-13", "06-14"] },
];

describe("the national holidays", () => {
  it.each(KNOWN)("of $year that move are known", ({ year, dates }) => {
    const byName = new Map(holidaysOf(year).map(({ name, date }) => [name, date]));
    expect(COLUMNS.map((name) => byName.get(name))).toEqual(dates.map((date) => `${year}-${date}`));
  });

  it("that do not move are there every year, all of them in order", () => {
    const holidays = holidaysOf(2026);
    expect(holidays).toHaveLength(11);
    expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).sort());
    for (const [date, name] of [
      ["2026-01-01", "nieuwjaar"],
      ["2026-05-05", "bevrijdingsdag"],
      ["2026-12-25", "eersteKerstdag"],
      ["2026-12-26", "tweedeKerstdag"],
    ] as const) {
      expect(holidaysOn(date).map((holiday) => holiday.name)).toEqual([name]);
    }
    expect(holidaysOn("2026-11-24")).toEqual([]);
  });

  it.each([
    [1940, false],
    [1945, true],
    [2025, true],
    [2026, false],
    [2030, true],
  ])("say whether liberation day of %i is a lustrum: %s", (year, isLustrum) => {
    expect(holidaysOn(`${year}-05-05`)).toContainEqual({ name: "bevrijdingsdag", date: `${year}-05-05`, isLustrum });
    expect(holidaysOf(year).filter((holiday) => holiday.isLustrum)).toHaveLength(isLustrum ? 1 : 0);
  });

  it("looks ahead from a day, itself among it, to the end of the year after", () => {
    const ahead = holidaysAhead("2026-12-26").map(({ date }) => date);
    expect(ahead[0]).toBe("2026-12-26");
    expect(ahead.at(-1)).toBe("2027-12-26");
    expect(ahead).toHaveLength(1 + holidaysOf(2027).length);
  });

  it("puts two holidays on one date where they meet", () => {
    // Ascension day of 2016 was on 5 May.
    expect(
      holidaysOn("2016-05-05")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["bevrijdingsdag", "hemelvaart"]);
  });

  it("keeps Easter on a Sunday from 22 March to 25 April, and Koningsdag off Sundays", () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const date = (name: HolidayName) => holidaysOf(year).find((holiday) => holiday.name === name)?.date ?? "";
      const easter = date("eerstePaasdag");
      expect(weekdayOf(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      expect(date("hemelvaart")).toBe(addDays(easter, 39));
      expect(weekdayOf(date("koningsdag"))).not.toBe(7);
    }
  });
});
