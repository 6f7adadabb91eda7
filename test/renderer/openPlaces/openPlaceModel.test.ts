import { expect, test } from "vitest";
import { readShift } from "../../../renderer/board/shiftForm.ts";
import { numberOf, placeAfter, placeWords } from "../../../renderer/openPlaces/openPlaceModel.ts";
import { draftPlace, placeAsShift, placeFields, shiftAsPlace } from "../../../renderer/openPlaces/placeForm.ts";
import { openPlaceSchema } from "../../../shared/exchange/records.ts";
import { buildDocument, TUESDAY } from "../../shared/buildDocument.ts";

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

const DOCUMENT = buildDocument({
  groups: [{ id: "g1", name: "Egels", care: "dagopvang" }],
  staff: [{ id: "ada", name: "Ada", role: "pm" }],
});

test("places follow each other in order of time, going round", () => {
  const places = [
    place("late", { from: "13:00", to: "17:00" }),
    place("monday", { date: "2026-11-23" }),
    place("early"),
  ];
  expect(placeAfter(places, "monday")?.id).toBe("early");
  expect(placeAfter(places, "late")?.id).toBe("monday");
  expect(placeAfter(places, "monday", -1)?.id).toBe("late");
  expect(placeAfter(places, "")?.id).toBe("monday");
  expect(placeAfter([place("only")], "only")).toBeNull();
  expect(placeAfter([], "gone")).toBeNull();
  expect(places.map(({ id }) => numberOf(places, id))).toEqual([3, 1, 2]);
});

test("a place says where, when, with which break, and whose it was", () => {
  const open = place("p", { staffId: "ada", breaks: [{ from: "10:00", to: "10:15" }] });
  expect(placeWords(open, DOCUMENT.groups, DOCUMENT.staff)).toBe(
    "Egels, di 24 nov 8:00–12:00, pauze 10:00 tot 10:15, was van Ada",
  );
  const office = place("p", { groupId: null, activity: "kantoor" });
  expect(placeWords(office, DOCUMENT.groups, DOCUMENT.staff)).toMatch(/^Zonder groep, di 24 nov 8:00–12:00, /);
});

test("the form begins with a usual day within the opening hours", () => {
  const group = { groupId: "g1", date: TUESDAY };
  expect(draftPlace(DOCUMENT.location, group)).toMatchObject({ from: "07:30", to: "17:00", activity: "groep" });
  const late = { ...DOCUMENT.location, openingHours: [{ weekday: 2, from: "12:00", to: "15:00" }] };
  expect(draftPlace(late, group)).toMatchObject({ from: "12:00", to: "15:00" });
  expect(draftPlace(DOCUMENT.location, { ...group, groupId: null })).toMatchObject({ activity: "kantoor" });
});

test("what the form does not ask stays: who was asked, whose it was, and that it fell open by an absence", () => {
  const asked = [{ staffId: "bea", answer: "no" as const, on: TUESDAY }];
  const open = place("p", { staffId: "ada", absence: true, asked, extra: "kept" });
  const result = readShift({ ...placeFields(open), to: "13:00" }, placeAsShift(open));
  expect(result.ok && shiftAsPlace(result.shift, open)).toEqual({ ...open, to: "13:00" });
  const nobodys = place("q");
  const same = readShift(placeFields(nobodys), placeAsShift(nobodys));
  expect(same.ok && shiftAsPlace(same.shift, nobodys)).toEqual(nobodys);
});
