import { describe, expect, test } from "vitest";
import { namesWithin, type RemovedPerson, replacePerson } from "../../../shared/privacy/replacePerson.ts";

const child: RemovedPerson = {
  kind: "child",
  id: "c1",
  newId: "x",
  names: ["Fien B.", "Fien"],
  pseudonym: "Kind 12",
};
const staff: RemovedPerson = { ...child, kind: "staff", id: "s1", names: ["Bo"], pseudonym: "Medewerker 12" };

describe("names in texts", () => {
  test.each([
    ["Fien B. komt later", "Kind 12 komt later"],
    ["vandaag zonder FIEN.", "vandaag zonder Kind 12."],
    ["Fiens jas, Josefien", "Fiens jas, Josefien"],
    ["Fien en Fien B.", "Kind 12 en Kind 12"],
    ["niets", "niets"],
  ])("%s becomes %s", (before, after) => {
    expect(replacePerson({ note: [before] }, child)).toEqual({ note: [after] });
  });

  test("hold signs that mean something to a pattern", () => {
    const hostile = { ...child, names: ["A.*(B) $1", "Zoë-Ann"] };
    expect(replacePerson("x A.*(B) $1, zoë-ann", hostile)).toBe("x Kind 12, Kind 12");
    expect(replacePerson("x AAAB 1", hostile)).toBe("x AAAB 1");
  });

  test("of one letter go only where they stand alone", () => {
    const short = { ...child, names: ["N."] };
    expect(replacePerson(["N.", "N. van der Meer"], short)).toEqual(["Kind 12", "N. van der Meer"]);
  });
});

describe("records", () => {
  test("of another person keep their name and id, also when they are the same", () => {
    const others = [
      { id: "c2", name: "Fien B.", birthDate: "2024-01-02", groupId: "g1" },
      { id: "c1", name: "Fien", role: "pm" },
      { id: "c1", name: "Fien", care: "bso" },
    ];
    expect(replacePerson(others, child)).toEqual(others);
  });

  test("of a member of staff lose what no week is reckoned from", () => {
    const record = {
      ...{ id: "s1", name: "Bo", role: "bio", phone: "06", birthDate: "1990-05-05", hourlyCost: 30, hobby: "Bo kart" },
      unavailable: [{ date: "2026-11-24", reason: "ziek", note: "griep" }],
      certificates: [{ kind: "vog", from: "2020-01-01", number: "A1" }],
      bio: { formatiefPercent: 50, school: "ROC" },
    };
    expect(replacePerson(record, staff)).toEqual({
      ...{ id: "x", name: "Medewerker 12", role: "bio" },
      unavailable: [{ date: "2026-11-24" }],
      certificates: [{ kind: "vog", from: "2020-01-01" }],
      bio: { formatiefPercent: 50 },
    });
  });

  test("that point at the person point at the new id, and those of the other kind do not", () => {
    const pointing = {
      shifts: [{ id: "d1", staffId: "s1", partOf: "s1" }],
      vasteGezichten: ["s2", "s1"],
      stay: { childId: "s1" },
      findingKey: "vog|s1|s10",
    };
    expect(replacePerson(pointing, staff)).toEqual({
      shifts: [{ id: "d1", staffId: "x", partOf: "s1" }],
      vasteGezichten: ["s2", "x"],
      stay: { childId: "s1" },
      findingKey: "vog|x|s10",
    });
  });
});

test("the names of a person are found at any depth, and those of nobody else", () => {
  const change = {
    id: "c1",
    name: "childEdited",
    records: [
      { before: { id: "c1", name: "Fien", birthDate: "2024-01-01", groupId: "g1" }, after: null },
      { before: { id: "c2", name: "Bo", birthDate: "2024-01-01", groupId: "g1" } },
      { before: { id: "c1", birthDate: "2024-01-01", groupId: "g1" } },
      { after: { id: "c1", name: "Fien B.", birthDate: "2024-01-01", groupId: "g1" } },
    ],
  };
  expect(namesWithin(change, child)).toEqual(["Fien", null, "Fien B."]);
});
