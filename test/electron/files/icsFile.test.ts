import { describe, expect, test } from "vitest";
import { calendarFile } from "../../../electron/files/icsFile.ts";
import type { CalendarEvent } from "../../../shared/exporting/personCalendar.ts";

const MADE_AT = new Date("2026-11-20T09:00:00Z");

function fileOf(event: Partial<CalendarEvent>): readonly string[] {
  const whole: CalendarEvent = {
    uid: "loc.2026-W48.a.s1@roosterwijs",
    date: "2026-11-24",
    from: "07:30",
    to: "17:00",
    title: "Dienst Vlinders",
    description: "",
    status: "confirmed",
    sequence: 1,
    ...event,
  };
  const text = calendarFile({ name: "Rooster Noor", place: "De Zonnebloem", events: [whole] }, MADE_AT);
  // A line that goes on begins with a space (RFC 5545, 3.1).
  return text.replaceAll("\r\n ", "").split("\r\n");
}

describe("a calendar file", () => {
  // The Dutch clock is an hour before UTC in winter and two in summer.
  test.each([
    ["2026-11-24", "07:30", "20261124T063000Z"],
    ["2026-06-24", "07:30", "20260624T053000Z"],
    ["2026-03-29", "01:30", "20260329T003000Z"],
    ["2026-03-29", "07:30", "20260329T053000Z"],
    ["2026-10-25", "07:30", "20261025T063000Z"],
    ["2026-12-31", "24:00", "20261231T230000Z"],
  ])("says %s %s as %s, whatever the clock of this computer", (date, to, instant) => {
    expect(fileOf({ date, from: "00:00", to })).toContain(`DTEND:${instant}`);
  });

  test("says which shift it is of, how new it is, and whether it still holds", () => {
    expect(fileOf({ status: "cancelled", sequence: 3 })).toEqual(
      expect.arrayContaining([
        "METHOD:PUBLISH",
        "UID:loc.2026-W48.a.s1@roosterwijs",
        "DTSTAMP:20261120T090000Z",
        "SEQUENCE:3",
        "STATUS:CANCELLED",
        "LOCATION:De Zonnebloem",
      ]),
    );
  });

  test("keeps texts within their line", () => {
    const lines = fileOf({ title: "Dienst A; B, C", description: "een\nEND:VEVENT" });
    expect(lines).toContain("SUMMARY:Dienst A\\; B\\, C");
    expect(lines).toContain("DESCRIPTION:een\\nEND:VEVENT");
    expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  });
});
