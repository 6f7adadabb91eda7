import { describe, expect, test } from "vitest";
import { readDate } from "../../../shared/importing/readDate.ts";
import { readHours, readNumber, writeHours } from "../../../shared/importing/readNumbers.ts";
import { readBreaks, readEndTime, readTimeOfDay, writeBreaks } from "../../../shared/importing/readTimes.ts";
import type { Read } from "../../../shared/importing/readValue.ts";
import { readWeekdays, writeWeekdays } from "../../../shared/importing/readWeekdays.ts";
import {
  PARITY_WORDS,
  ROLE_WORDS,
  readerOfWords,
  WHEN_WORDS,
  YES_NO_WORDS,
} from "../../../shared/importing/readWords.ts";
import { TODAY } from "./importSketch.ts";

/** The value, or null for what is refused. */
function readOrNull<T>(result: Read<T>): T | null {
  return result.ok ? result.value : null;
}

describe("dates", () => {
  test.each([
    ["24-11-2026", "2026-11-24"],
    ["di 24-11-2026", "2026-11-24"],
    ["dinsdag 24 november 2026", "2026-11-24"],
    ["24 nov 2026", "2026-11-24"],
    ["24-nov-26", "2026-11-24"],
    ["24-11-26", "2026-11-24"],
    ["4/1/2026", "2026-01-04"],
    ["4.1.2026", "2026-01-04"],
    ["1 maart 2024", "2024-03-01"],
    ["24-11-2026 00:00:00", "2026-11-24"],
    ["2026-11-24", "2026-11-24"],
    ["2026-11-24T00:00:00.000Z", "2026-11-24"],
    ["46350", "2026-11-24"],
    ["1-5-98", "1998-05-01"],
    ["29-02-2024", "2024-02-29"],
  ])("%s is %s", (text, date) => {
    expect(readOrNull(readDate(text, TODAY))).toBe(date);
  });

  test.each([
    ["31-02-2024", "Deze datum bestaat niet."],
    ["24-11-1026", "Deze datum bestaat niet."],
    ["13/13/2024", "Deze datum bestaat niet."],
    ["ma 24-11-2026", "Deze datum is een dinsdag; de dag ervoor klopt niet."],
    ["gisteren", "Dit is geen datum. Verwacht een datum als 24-11-2026."],
    ["12345", "Dit is geen datum. Verwacht een datum als 24-11-2026."],
    ["24 pluviose 2026", "Dit is geen datum. Verwacht een datum als 24-11-2026."],
  ])("%s is refused: %s", (text, reason) => {
    expect(readDate(text, TODAY)).toEqual({ ok: false, reason });
  });
});

describe("times", () => {
  test.each([
    ["7.30", "07:30"],
    ["7:30", "07:30"],
    ["0730", "07:30"],
    ["7u30", "07:30"],
    ["17u", "17:00"],
    ["7.30 uur", "07:30"],
    ["07:30:00", "07:30"],
    ["7", "07:00"],
    ["0,3125", "07:30"],
    ["0.5", "12:00"],
    ["0.30", "00:30"],
  ])("%s is %s", (text, time) => {
    expect(readOrNull(readTimeOfDay(text))).toBe(time);
  });

  test.each(["25:00", "7:75", "half acht", "-7"])("%s is refused", (text) => {
    expect(readOrNull(readTimeOfDay(text))).toBeNull();
  });

  test("midnight as an end is the end of the day", () => {
    expect(readOrNull(readEndTime("0:00"))).toBe("24:00");
    expect(readOrNull(readEndTime("18.00"))).toBe("18:00");
    expect(readOrNull(readEndTime("x"))).toBeNull();
  });

  test("breaks have a begin and an end, and say when they are spent on the group", () => {
    const breaks = [
      { from: "12:30", to: "13:00", leavesGroup: true },
      { from: "15:00", to: "15:15", leavesGroup: false },
    ];
    expect(readOrNull(readBreaks("12.30 - 13.00 / 15:00-15:15 (op de groep)"))).toEqual(breaks);
    expect(readOrNull(readBreaks(writeBreaks(breaks)))).toEqual(breaks);
    expect(readOrNull(readBreaks("30 min"))).toBeNull();
  });
});

describe("days of the week", () => {
  test.each([
    ["ma/di/do", [1, 2, 4]],
    ["ma t/m vr", [1, 2, 3, 4, 5]],
    ["ma-wo, vr", [1, 2, 3, 5]],
    ["maandag tot en met woensdag", [1, 2, 3]],
    ["di en do", [2, 4]],
    ["do di", [2, 4]],
    ["Maandag, DINSDAG", [1, 2]],
    ["1 3 5", [1, 3, 5]],
    ["werkdagen", [1, 2, 3, 4, 5]],
  ])("%s is %j", (text, days) => {
    expect(readOrNull(readWeekdays(text))).toEqual(days);
  });

  test.each(["vr t/m ma", "soms", "ma/xx", "/"])("%s is refused", (text) => {
    expect(readOrNull(readWeekdays(text))).toBeNull();
  });

  test("are written as they are read", () => {
    expect(writeWeekdays([1, 2, 4])).toBe("ma/di/do");
  });
});

describe("numbers, hours and words", () => {
  test.each([
    ["28,5", 28.5],
    ["28.5", 28.5],
    ["1.234,50", 1234.5],
    ["€ 27,60", 27.6],
    ["-1", null],
    ["1e5", null],
  ])("%s is %s", (text, value) => {
    expect(readOrNull(readNumber(text))).toBe(value);
  });

  test.each([
    ["28,5", 1710, "28,5"],
    ["24:20", 1460, "24:20"],
    ["36 uur", 2160, "36"],
    ["veel", null, null],
  ])("%s is %s minutes", (text, minutes, written) => {
    expect(readOrNull(readHours(text))).toBe(minutes);
    if (minutes !== null) expect(writeHours(minutes)).toBe(written);
  });

  test.each([
    [readerOfWords(ROLE_WORDS), "Pedagogisch Medewerker", "pm"],
    [readerOfWords(ROLE_WORDS), "PM'er", "pm"],
    [readerOfWords(ROLE_WORDS), "zij instromer", "zij-instromer"],
    [readerOfWords(ROLE_WORDS), "BBL-student", "bio"],
    [readerOfWords(ROLE_WORDS), "piloot", null],
    [readerOfWords(PARITY_WORDS), "Oneven weken", "odd"],
    [readerOfWords(WHEN_WORDS), "40 weken", "school"],
    [readerOfWords(YES_NO_WORDS), "J", "yes"],
  ])("case %#: a word of the field", (reader: (text: string) => Read<string>, text, value) => {
    expect(readOrNull(reader(text))).toBe(value);
  });
});
