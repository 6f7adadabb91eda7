import { expect, test } from "vitest";
import { locationsOf } from "../../../renderer/locations/AlsoAtNote.tsx";

const LOCATIONS = [
  { id: "l1", name: "De Zonnebloem", endsOn: null },
  { id: "l2", name: null, endsOn: null },
];
const work = { date: "2026-11-24", from: "09:00", to: "12:00", breaks: [] };

test("someone is said to work where the first record is, and where there is work, each place once", () => {
  const weeks = [
    {
      elsewhere: [
        { ...work, staffId: "a", at: "De Zonnebloem" },
        { ...work, staffId: "a", at: "De Brug" },
      ],
    },
    { elsewhere: [{ ...work, staffId: "b", at: "Elders" }] },
  ];
  const person = { id: "a", samePersonAs: { locationId: "l1", staffId: "s1" } };
  expect(locationsOf(person, LOCATIONS, weeks)).toEqual(["De Zonnebloem", "De Brug"]);
  expect(locationsOf({ id: "c" }, LOCATIONS, weeks)).toEqual([]);
});

test("a place without a name, or that is not in this file, is said so", () => {
  const at = (locationId: string) => ({ id: "a", samePersonAs: { locationId, staffId: "s1" } });
  expect(locationsOf(at("l2"), LOCATIONS, [])).toEqual(["Locatie l2"]);
  expect(locationsOf(at("l9"), LOCATIONS, [])).toEqual(["een andere locatie"]);
});
