import { expect, test } from "vitest";
import {
  absencesOn,
  daysFrom,
  inOrderOfTime,
  newlyOpen,
  weeksToOpen,
  weeksToReturn,
} from "../../../renderer/absence/absenceModel.ts";
import { openPlaceSchema, weekRosterSchema } from "../../../shared/exchange/records.ts";
import { TUESDAY } from "../../shared/buildDocument.ts";

const WEDNESDAY = "2026-11-25";

function place(id: string, fields: object = {}) {
  return openPlaceSchema.parse({
    id,
    date: TUESDAY,
    from: "08:00",
    to: "12:00",
    activity: "groep",
    groupId: "g1",
    ...fields,
  });
}

function roster(fields: object) {
  return weekRosterSchema.parse({ week: "2026-W48", ...fields });
}

test("a period is the days after each other that say the same; another reason or a day between ends it", () => {
  const person = {
    unavailable: [
      { date: "2026-11-26", reason: "ziek" as const },
      { date: TUESDAY, reason: "ziek" as const },
      { date: WEDNESDAY, reason: "ziek" as const },
      { date: WEDNESDAY, reason: "school" as const },
      { date: "2026-11-28", reason: "ziek" as const },
    ],
  };
  expect(absencesOn(person, WEDNESDAY)).toHaveLength(2);
  const dates = daysFrom(person, { date: TUESDAY, reason: "ziek" }).map(({ date }) => date);
  expect(dates).toEqual([TUESDAY, WEDNESDAY, "2026-11-26"]);
  expect(daysFrom(person, { date: WEDNESDAY, reason: "school" })).toEqual([{ date: WEDNESDAY, reason: "school" }]);
});

test("a report opens a week in which the person works at that time, and no other", () => {
  const shift = {
    id: "d1",
    staffId: "ada",
    date: TUESDAY,
    from: "08:00",
    to: "12:00",
    activity: "groep",
    groupId: "g1",
  };
  const weeks = [roster({ shifts: [shift] })];
  const report = { staffId: "ada", dates: [TUESDAY], reason: "ziek" as const };
  expect(weeksToOpen(weeks, report)).toEqual(weeks);
  expect(weeksToOpen(weeks, { ...report, from: 720, to: 900 })).toEqual([]);
  expect(weeksToOpen(weeks, { ...report, dates: [WEDNESDAY] })).toEqual([]);
  expect(weeksToOpen(weeks, { ...report, staffId: "bea" })).toEqual([]);
});

test("a withdrawal touches a week in which something fell open by that absence", () => {
  const away = [{ date: TUESDAY, from: "11:00", to: "18:00", reason: "verlof" as const }];
  const opened = roster({ openPlaces: [place("p1", { staffId: "ada", absence: true })] });
  const planned = roster({ openPlaces: [place("p1", { staffId: "ada" })] });
  expect(weeksToReturn([opened, planned], "ada", away)).toEqual([opened]);
  expect(weeksToReturn([opened], "bea", away)).toEqual([]);
  expect(weeksToReturn([opened], "ada", [{ date: WEDNESDAY }])).toEqual([]);
});

test("what is newly open comes in order of time", () => {
  const known = place("p0");
  const late = place("p1", { from: "13:00", to: "17:00" });
  const early = place("p2", { date: "2026-11-23" });
  const before = roster({ openPlaces: [known] });
  expect(newlyOpen(before, roster({ openPlaces: [late, known, early] })).map(({ id }) => id)).toEqual(["p2", "p1"]);
  expect(newlyOpen(roster({}), roster({}))).toEqual([]);
  expect(inOrderOfTime([late, known, early]).map(({ id }) => id)).toEqual(["p2", "p0", "p1"]);
});
