import { describe, expect, it } from "vitest";
import { formatTime } from "../../../shared/calendar/time.ts";
import { presenceOfChild } from "../../../shared/checking/childPresence.ts";
import { presenceDayOf } from "../../../shared/checking/presenceDay.ts";
import { childSchema } from "../../../shared/exchange/records.ts";
import { buildDocument } from "../buildDocument.ts";

const present = (date: string, fields: object, location: object = {}) =>
  presenceOfChild(
    childSchema.parse({ id: "c1", birthDate: "2025-01-01", groupId: "g1", ...fields }),
    presenceDayOf({ ...buildDocument({ location }), schools: SCHOOLS }, date),
  ).map(({ from, to, groupId }) => `${groupId} ${formatTime(from)}-${formatTime(to)}`);

/** One school with a holiday of its own and a study day, one without either. */
const SCHOOLS = [
  { id: "k1", holidays: [{ from: "2026-12-14", to: "2026-12-18" }], studyDays: ["2026-11-24"] },
  { id: "k2", holidays: [], studyDays: [] },
];

const tuesday = { weekday: 2, from: "08:00", to: "18:00" };

describe("presenceOfChild", () => {
  it.each([
    ["its weekday", "2026-11-24", { attendance: [tuesday] }, ["g1 08:00-18:00"]],
    ["another weekday", "2026-11-25", { attendance: [tuesday] }, []],
    ["even weeks in week 48", "2026-11-24", { attendance: [{ ...tuesday, weeks: "even" }] }, ["g1 08:00-18:00"]],
    ["odd weeks in week 48", "2026-11-24", { attendance: [{ ...tuesday, weeks: "odd" }] }, []],
    ["odd weeks in week 53", "2026-12-29", { attendance: [{ ...tuesday, weeks: "odd" }] }, ["g1 08:00-18:00"]],
    ["odd weeks in week 1 after it", "2027-01-05", { attendance: [{ ...tuesday, weeks: "odd" }] }, ["g1 08:00-18:00"]],
    [
      "odd weeks from an anchor in week 48, in week 1 after week 53",
      "2027-01-05",
      { attendance: [{ ...tuesday, weeks: "odd", anchor: "2026-11-24" }] },
      [],
    ],
    [
      "even weeks from an anchor in week 48, in week 1 after week 53",
      "2027-01-05",
      { attendance: [{ ...tuesday, weeks: "even", anchor: "2026-11-24" }] },
      ["g1 08:00-18:00"],
    ],
    [
      "first day of validity",
      "2026-11-24",
      { attendance: [{ ...tuesday, validFrom: "2026-11-24" }] },
      ["g1 08:00-18:00"],
    ],
    ["before validity", "2026-11-24", { attendance: [{ ...tuesday, validFrom: "2026-11-25" }] }, []],
    ["last day of validity", "2026-11-24", { attendance: [{ ...tuesday, validTo: "2026-11-24" }] }, ["g1 08:00-18:00"]],
    ["after validity", "2026-11-24", { attendance: [{ ...tuesday, validTo: "2026-11-23" }] }, []],
    [
      "reported absent",
      "2026-11-24",
      { attendance: [tuesday], exceptions: [{ date: "2026-11-24", kind: "absent" }] },
      [],
    ],
    [
      "absent for part of the day",
      "2026-11-24",
      { attendance: [tuesday], exceptions: [{ date: "2026-11-24", kind: "absent", from: "08:00", to: "12:00" }] },
      ["g1 12:00-18:00"],
    ],
    [
      "extra hours that touch the pattern",
      "2026-11-24",
      { attendance: [tuesday], exceptions: [{ date: "2026-11-24", kind: "extra", from: "07:00", to: "08:00" }] },
      ["g1 07:00-18:00"],
    ],
    [
      "extra hours in another group take it out of its own",
      "2026-11-24",
      {
        attendance: [tuesday],
        exceptions: [{ date: "2026-11-24", kind: "extra", from: "10:00", to: "11:00", groupId: "g2" }],
      },
      ["g1 08:00-10:00", "g2 10:00-11:00", "g1 11:00-18:00"],
    ],
    [
      "overlapping patterns count once",
      "2026-11-24",
      { attendance: [tuesday, { weekday: 2, from: "07:30", to: "09:00" }] },
      ["g1 07:30-18:00"],
    ],
  ])("%s", (_, date, fields, expected) => {
    expect(present(date, fields)).toEqual(expected);
  });
});

describe("presenceOfChild on school days and free days", () => {
  const holiday = { schoolHolidays: [{ from: "2026-12-22", to: "2026-12-29" }] };
  const here = ["g1 08:00-18:00"];

  it.each([
    ["a child without a school, the day before the holiday", "2026-12-15", null, "school", here],
    ["a child without a school, the first day of the holiday", "2026-12-22", null, "school", []],
    ["a child without a school, the last day of the holiday", "2026-12-29", null, "school", []],
    ["a child without a school, after the holiday", "2027-01-05", null, "school", here],
    ["a child without a school, the day before the holiday", "2026-12-15", null, "holiday", []],
    ["a child without a school, the first day of the holiday", "2026-12-22", null, "holiday", here],
    ["a child without a school, the last day of the holiday", "2026-12-29", null, "holiday", here],
    ["a child without a school, after the holiday", "2027-01-05", null, "holiday", []],
    ["always, in the holiday", "2026-12-22", null, "always", here],
    ["always, on a school day", "2026-12-15", null, "always", here],
    ["the study day of its school", "2026-11-24", "k1", "school", []],
    ["the study day of its school", "2026-11-24", "k1", "holiday", here],
    ["the study day of another school", "2026-11-24", "k2", "school", here],
    ["the holiday of its school", "2026-12-15", "k1", "holiday", here],
    ["the holiday of another school", "2026-12-15", "k2", "holiday", []],
    ["a child with a school reads its holidays and not those of the location", "2026-12-22", "k2", "holiday", []],
  ])("%s (%s, school %s, when %s)", (_, date, schoolId, when, expected) => {
    expect(present(date, { schoolId, attendance: [{ ...tuesday, when }] }, holiday)).toEqual(expected);
  });

  it.each([
    ["2026-12-15", 1],
    ["2026-12-22", 0],
    ["2026-12-29", 0],
    ["2027-01-05", 1],
  ])("on %s has %i presences around a closure of 22 to 29 December, extra hours or not", (date, count) => {
    const closed = { closures: [{ from: "2026-12-22", to: "2026-12-29" }] };
    const extra = { date, kind: "extra", from: "10:00", to: "11:00" };
    expect(present(date, { attendance: [tuesday] }, closed)).toHaveLength(count);
    expect(present(date, { exceptions: [extra] }, closed)).toHaveLength(count);
  });
});
