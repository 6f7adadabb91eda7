import { expect, test } from "vitest";
import { notesFrom, notesOfWeek, sayLacking } from "../../../renderer/locations/elsewhereNotes.ts";
import { reportsOf } from "../../../renderer/locations/takeOver.ts";
import { staffSchema, weekRosterSchema } from "../../../shared/exchange/records.ts";

const person = staffSchema.parse({ id: "s1", name: "Noor de W.", role: "pm" });
const FIRST_AID = { kind: "kinder-ehbo", from: null, to: "2028-01-01" };
const away = (date: string, fields: object = {}) => ({ date, reason: "ziek" as const, ...fields });

const opened = (unavailable: ReturnType<typeof away>[], certificates = [FIRST_AID]) => ({
  staff: [person],
  recordsElsewhere: [{ staffId: "s1", locationId: "l2", at: "De Regenboog", certificates, unavailable }],
});

const roster = (...dates: string[]) =>
  weekRosterSchema.parse({
    week: "2026-W48",
    shifts: dates.map((date) => ({
      ...{ id: date, staffId: "s1", date, from: "07:30", to: "13:00", activity: "groep", groupId: "g1" },
    })),
  });

test("a week is told of absence where it touches a shift, and of certificates of who works in it", () => {
  const known = opened([away("2026-11-24"), away("2026-11-25"), away("2026-11-26", { from: "13:00" })]);
  const [note, ...others] = notesOfWeek(known, roster("2026-11-24", "2026-11-26"));
  expect(others).toEqual([]);
  expect(note).toMatchObject({ person, at: "De Regenboog", absences: [away("2026-11-24")] });
  expect(note && sayLacking(note)).toBe("afwezig op di 24 nov, Kinder-EHBO tot en met 1-1-2028");
  expect(notesOfWeek(known, roster())).toEqual([]);
});

test("the screen of the staff is told of all from today on, the days further on counted", () => {
  const days = ["24", "23", "25", "26", "27", "20"].map((day) => away(`2026-11-${day}`));
  const [note] = notesFrom(opened(days, []), "2026-11-22");
  expect(note && sayLacking(note)).toBe("afwezig op ma 23 nov, di 24 nov, wo 25 nov, do 26 nov, en nog 1 dag");
  expect(notesFrom({ ...opened(days), staff: [] }, "2026-11-22")).toEqual([]);
});

test("days that are alike are reported together, at their times and for their reason", () => {
  const half = away("2026-11-25", { from: "09:00", to: "12:30" });
  expect(reportsOf("s1", [away("2026-11-23"), half, away("2026-11-24")])).toEqual([
    { staffId: "s1", dates: ["2026-11-23", "2026-11-24"], reason: "ziek" },
    { staffId: "s1", dates: ["2026-11-25"], from: 540, to: 750, reason: "ziek" },
  ]);
  expect(reportsOf("s1", [{ date: "2026-11-23" }])).toEqual([
    { staffId: "s1", dates: ["2026-11-23"], reason: "overig" },
  ]);
});
