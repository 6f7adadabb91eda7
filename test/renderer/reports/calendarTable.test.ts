import { expect, test } from "vitest";
import { calendarTable } from "../../../renderer/reports/calendarTable.ts";
import type { LocationDocument, WeekRoster } from "../../../shared/exchange/records.ts";
import { calendarsOf } from "../../../shared/exporting/personCalendar.ts";
import { recordedExample } from "../../shared/reports/recordedExample.ts";

const PERIOD = { from: "2026-W48", to: "2026-W49" };

/** The example; its week 49 is a concept in which Noor no longer has the Monday that was published. */
function changedExample(): LocationDocument {
  const document = recordedExample();
  const change = (roster: WeekRoster): WeekRoster => {
    if (roster.week !== PERIOD.to) return roster;
    const shifts = roster.shifts.filter(({ staffId, date }) => staffId !== "s1" || date !== "2026-11-30");
    const versions = [{ id: "v1", madeOn: "2026-11-06", shifts: roster.shifts, merges: [], openPlaces: [] }];
    return { ...roster, status: "draft", shifts, versions };
  };
  return { ...document, weeks: document.weeks.map(change) };
}

test("of one person every appointment of the file, in order, and whether it is certain", () => {
  const document = changedExample();
  const [head, ...rows] = calendarTable(document, PERIOD, "s1");
  const [file] = calendarsOf(document, PERIOD, "s1");
  expect(head).toEqual(["Dag", "Tijd", "Afspraak", "Toelichting", "Status"]);
  expect(rows).toHaveLength(file?.calendar.events.length ?? 0);
  expect(rows[0]).toEqual(["ma 23 nov 2026", "07:00–16:30", "Dienst Sterretjes", "Pauze 12:30–13:00", "gepubliceerd"]);
  const states = (day: string) => rows.filter(([date]) => date === day).map((row) => row.at(-1));
  expect(states("ma 30 nov 2026")).toEqual(["vervallen"]);
  expect(states("di 1 dec 2026")).toEqual(["concept"]);
});

test("of everyone the files, with how much of each is not certain", () => {
  const document = changedExample();
  const [head, ...rows] = calendarTable(document, PERIOD, null);
  expect(head).toEqual(["Agenda van", "Afspraken", "Waarvan"]);
  expect(rows.map(([name]) => name)).toEqual(calendarsOf(document, PERIOD, null).map(({ staff }) => staff.name));
  const [name, count, ofWhich] = rows[0] ?? [];
  expect([name, ofWhich]).toEqual(["Noor de W.", expect.stringMatching(/^\d concept, 1 vervallen$/)]);
  expect(Number(count)).toBe(calendarTable(document, PERIOD, "s1").length - 1);
});

test("where nobody works there is nothing but the head", () => {
  expect(calendarTable(changedExample(), { from: "2030-W01", to: "2030-W01" }, null)).toHaveLength(1);
});
