import { describe, expect, it } from "vitest";
import { calendarDayOf } from "../../../shared/calendar/dates.ts";
import { formatTime } from "../../../shared/calendar/time.ts";
import { presenceOfChild } from "../../../shared/checking/childPresence.ts";
import { childSchema } from "../../../shared/exchange/records.ts";

const present = (date: string, fields: object) =>
  presenceOfChild(
    childSchema.parse({ id: "c1", birthDate: "2025-01-01", groupId: "g1", ...fields }),
    calendarDayOf(date),
  ).map(({ from, to, groupId }) => `${groupId} ${formatTime(from)}-${formatTime(to)}`);

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
