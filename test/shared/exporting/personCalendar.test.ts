import { describe, expect, test } from "vitest";
import type { LocationDocument, Shift, WeekRoster } from "../../../shared/exchange/records.ts";
import { personCalendar } from "../../../shared/exporting/personCalendar.ts";

const WEEK = "2026-W48";

const early = shift("a", "s1", { from: "07:30", to: "12:00" });
const split: Partial<Shift> = {
  breaks: [{ from: "12:30", to: "13:00" }],
  blocks: [{ from: "16:00", to: "17:00", activity: "kantoor", groupId: null }],
};

function shift(id: string, staffId: string, more: Partial<Shift> = {}): Shift {
  const times = { date: "2026-11-24", from: "08:00", to: "17:00" };
  return { id, staffId, ...times, activity: "groep", groupId: "g1", breaks: [], blocks: [], ...more };
}

function calendarOf(week: Partial<WeekRoster>, weeks: readonly string[] = [WEEK]) {
  const staff = { id: "s1", name: "Noor", role: "pm", unavailable: [{ date: "2026-11-24", reason: "ziek" }] };
  const document = {
    location: { id: "loc", name: "De Zonnebloem" },
    groups: [{ id: "g1", name: "Vlinders", care: "dagopvang" }],
    staff: [staff],
    children: [],
    weeks: [{ week: WEEK, status: "published", shifts: [], merges: [], ...week }],
  } as unknown as LocationDocument;
  const [person] = document.staff;
  if (person === undefined) throw new Error("nobody");
  return personCalendar(document, person, weeks);
}

describe("the shifts of a person as appointments", () => {
  test("hold the own shifts alone, in order, with the place and the breaks", () => {
    const { name, place, events } = calendarOf({ shifts: [shift("b", "s1", split), early, shift("c", "s2")] });
    expect([name, place]).toEqual(["Rooster Noor", "De Zonnebloem"]);
    expect(events).toMatchObject([
      { from: "07:30", to: "12:00", title: "Dienst Vlinders", description: "", status: "confirmed" },
      {
        from: "08:00",
        to: "17:00",
        description: "08:00–12:30 Vlinders\n13:00–16:00 Vlinders\n16:00–17:00 kantoor\nPauze 12:30–13:00",
      },
    ]);
  });

  test("never tell of an absence", () => {
    expect(JSON.stringify(calendarOf({ shifts: [early] }))).not.toMatch(/ziek|afwezig/);
  });

  test("keep their uid when they move, so that a calendar replaces what it has", () => {
    const [before] = calendarOf({ shifts: [early] }).events;
    const [after] = calendarOf({ shifts: [{ ...early, from: "08:00", groupId: null, activity: "kantoor" }] }).events;
    expect(after?.uid).toBe(before?.uid);
    expect(after).toMatchObject({ from: "08:00", title: "Dienst kantoor" });
  });

  test("are tentative in a week that is not published", () => {
    const [event] = calendarOf({ status: "draft", shifts: [early] }).events;
    expect(event).toMatchObject({ status: "tentative", sequence: 0 });
    expect(event?.description).toContain("nog niet gepubliceerd");
  });

  test("are cancelled when they were published and went to someone else or nobody", () => {
    const versions = [
      { id: "v1", madeOn: "2026-11-01", shifts: [early, shift("b", "s1")], merges: [], openPlaces: [] },
      { id: "v2", madeOn: "2026-11-02", shifts: [{ ...early, from: "09:00" }], merges: [], openPlaces: [] },
    ];
    const { events } = calendarOf({ versions, shifts: [{ ...early, staffId: "s2" }] });
    expect(events).toMatchObject([
      { status: "cancelled", from: "08:00", sequence: 2 },
      { status: "cancelled", from: "09:00", sequence: 2 },
    ]);
  });

  test("come from the weeks that were asked for", () => {
    expect(calendarOf({ shifts: [early] }, ["2026-W49"]).events).toEqual([]);
  });
});
