import { expect, test } from "vitest";
import { candidateRows, shortageOf } from "../../../renderer/openPlaces/fillModel.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { namesOf } from "../../../shared/checking/names.ts";
import { openPlaceSchema } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf, TUESDAY } from "../../shared/buildDocument.ts";

const DOCUMENT = buildDocument({
  groups: [{ id: "g1", name: "Egels", care: "dagopvang" }],
  staff: [
    { id: "ada", name: "Ada", role: "pm", phone: "06-00000001" },
    { id: "bea", name: "Bea", role: "pm", homeGroupIds: ["g1"], unavailable: [{ date: TUESDAY, reason: "ziek" }] },
    { id: "cas", name: "Cas", role: "pm", employment: { from: "2027-01-01" } },
    { id: "dee", name: "Dee", role: "pm", homeGroupIds: ["g1"] },
  ],
  children: childrenOf("three", 4),
  shifts: [{ staffId: "ada", from: "15:00", to: "18:00" }],
});

const PLACE = openPlaceSchema.parse({
  id: "p",
  date: TUESDAY,
  from: "08:00",
  to: "14:00",
  activity: "groep",
  groupId: "g1",
  asked: [{ staffId: "dee", answer: "asked", on: "2026-11-20" }],
});

test("who can come stands first with the reasons; who is not employed is left out", () => {
  const { possible, impossible } = candidateRows(DOCUMENT, PLACE, namesOf(DOCUMENT));
  expect(possible.map(({ name }) => name)).toEqual(["Dee", "Ada"]);
  expect(impossible.map(({ name, reasons }) => [name, reasons])).toEqual([["Bea", ["afwezig"]]]);
  expect(possible[0]).toMatchObject({ answer: "asked", phone: null });
  expect(possible[0]?.reasons).toContain("werkt op deze groep");
  expect(possible[1]).toMatchObject({ answer: null, phone: "06-00000001" });
});

test("who only has a day off can be asked: apart from who can and from who cannot, with rest and hours", () => {
  const staff = DOCUMENT.staff.map((person) =>
    person.id === "ada" ? { ...person, availability: [{ weekday: 1, from: "08:00", to: "18:00" }] } : person,
  );
  const { possible, off, impossible } = candidateRows({ ...DOCUMENT, staff }, PLACE, namesOf(DOCUMENT));
  expect(possible.map(({ name }) => name)).toEqual(["Dee"]);
  expect(off.map(({ name }) => name)).toEqual(["Ada"]);
  expect(off[0]?.reasons.join()).toMatch(/beschikbaar.*werkt die dag al/);
  expect(impossible.map(({ name }) => name)).toEqual(["Bea"]);
});

test("a row is one sentence: who, why, and how to reach them, and never why someone is away", () => {
  const { possible, impossible } = candidateRows(DOCUMENT, PLACE, namesOf(DOCUMENT));
  expect(possible[1]?.sentence).toMatch(/^Ada, PM'er\. .*werkt die dag al 15:00–18:00.*\. 06-00000001$/);
  expect(possible[0]?.sentence).toMatch(/geen telefoonnummer$/);
  expect(JSON.stringify([possible, impossible])).not.toMatch(/ziek/i);
});

test("a shortage is told as far as the place covers it", () => {
  const check = checkWeek(DOCUMENT, "2026-W48");
  expect(shortageOf(PLACE, check)).toEqual([{ from: 480, to: 840 }]);
  expect(shortageOf({ ...PLACE, from: "16:00", to: "17:00" }, check)).toEqual([]);
  expect(shortageOf({ ...PLACE, groupId: null }, check)).toEqual([]);
});
