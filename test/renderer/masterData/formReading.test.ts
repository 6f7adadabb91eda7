import { describe, expect, it, test } from "vitest";
import {
  FormReader,
  hoursText,
  readHours,
  readWindows,
  windowsText,
} from "../../../renderer/masterData/formReading.ts";

describe("hours as people type them", () => {
  test.each<[string, number | null | undefined]>([
    ["32", 1920],
    ["27,5", 1650],
    ["27.25", 1635],
    ["27:20", 1640],
    ["", undefined],
    ["168", 10_080],
    ["169", null],
    ["-1", null],
    ["veel", null],
    ["27:60", null],
  ])("%j is %s minutes", (text, minutes) => {
    expect(readHours(text)).toBe(minutes);
  });

  it.each([0, 1, 1640, 1650, 1920, 10_079])("%i minutes are read back from their field", (minutes) => {
    expect(readHours(hoursText(minutes))).toBe(minutes);
  });
});

describe("the times of a weekday", () => {
  it("are read and written, several with a comma", () => {
    const windows = readWindows("7.30 - 12, 13:00–18:30", 2);
    expect(windows).toEqual([
      { weekday: 2, from: "07:30", to: "12:00" },
      { weekday: 2, from: "13:00", to: "18:30" },
    ]);
    expect(windowsText(windows ?? [], 2)).toBe("7:30-12:00, 13:00-18:30");
    expect(windowsText(windows ?? [], 1)).toBe("");
    expect(readWindows("8 tot 17", 1)).toEqual([{ weekday: 1, from: "08:00", to: "17:00" }]);
  });

  test.each(["8", "18-8", "8-8", "8-12-17", "x-12", "25-26"])("%j is none", (text) => {
    expect(readWindows(text, 1)).toBeNull();
  });
});

describe("a form that is read", () => {
  it("keeps the first thing that is wrong with a field", () => {
    const reader = new FormReader();
    expect(reader.isSound).toBe(true);
    reader.refuse("name", "eerst");
    reader.refuse("name", "daarna");
    expect(reader.errors).toEqual({ name: "eerst" });
    expect(reader.isSound).toBe(false);
  });

  it("reads numbers within limits, and nothing as nothing", () => {
    const reader = new FormReader();
    const limits = { most: 100, sentence: "te veel" };
    expect(reader.number("a", "33,5", limits)).toBe(33.5);
    expect(reader.number("b", " ", limits)).toBeUndefined();
    reader.number("c", "101", limits);
    reader.number("d", "x", limits);
    expect(reader.errors).toEqual({ c: "te veel", d: "te veel" });
  });
});
