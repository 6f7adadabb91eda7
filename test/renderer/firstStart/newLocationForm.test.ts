import { describe, expect, test } from "vitest";
import {
  caresOfGroups,
  EMPTY_FIELDS,
  readGroupsStep,
  readLocationStep,
  withGroups,
} from "../../../renderer/firstStart/newLocationForm.ts";

const LINE = { name: "Rood", care: "dagopvang", maxChildren: "16" } as const;

describe("the first step of a new location", () => {
  test("needs a name; the rest begins as most locations are", () => {
    expect(readLocationStep(EMPTY_FIELDS)).toMatchObject({ ok: false, errors: { name: "Vul een naam in." } });
    expect(readLocationStep({ ...EMPTY_FIELDS, name: " De Regenboog " })).toEqual({
      ok: true,
      value: {
        name: "De Regenboog",
        municipality: "",
        openings: [{ care: "dagopvang", weekdays: [1, 2, 3, 4, 5], from: "07:30", to: "18:30" }],
      },
    });
  });

  test("says of each kind of care what is wrong, and only of those that are offered", () => {
    const openings = {
      dagopvang: { from: "18:00", to: "7", weekdays: [] },
      bso: { from: "laat", to: "", weekdays: ["1"] },
    };
    const fields = { ...EMPTY_FIELDS, name: "x", openings };
    expect(readLocationStep(fields)).toEqual({
      ok: false,
      errors: {
        "openings.dagopvang.weekdays": "Kies ten minste één dag.",
        "openings.dagopvang.to": "Het einde ligt voor het begin.",
      },
    });
    expect(readLocationStep({ ...fields, cares: [] })).toMatchObject({ errors: { cares: expect.any(String) } });
  });
});

describe("the second step", () => {
  test("begins with one line, of the first kind that is offered", () => {
    expect(withGroups({ ...EMPTY_FIELDS, cares: ["bso"] }).groups).toEqual([
      { name: "", care: "bso", maxChildren: "" },
    ]);
  });

  test("offers a combinatiegroep only where both kinds are offered, and lets go of a kind that is not any more", () => {
    expect(caresOfGroups({ cares: ["dagopvang", "bso"] })).toEqual(["dagopvang", "bso", "combinatie"]);
    const { groups } = withGroups({ ...EMPTY_FIELDS, cares: ["bso"], groups: [LINE, { ...LINE, care: "bso" }] });
    expect(groups.map(({ care }) => care)).toEqual(["bso", "bso"]);
  });

  test("reads the lines and leaves out those that are empty", () => {
    const empty = { name: " ", care: "dagopvang", maxChildren: "" } as const;
    expect(readGroupsStep({ groups: [LINE, empty, { ...LINE, name: "Blauw", maxChildren: "" }] })).toEqual({
      ok: true,
      value: [
        { name: "Rood", care: "dagopvang", maxChildren: 16 },
        { name: "Blauw", care: "dagopvang", maxChildren: null },
      ],
    });
    expect(readGroupsStep({ groups: [empty] })).toMatchObject({ ok: false });
  });

  test.each(["0", "1001", "tien", "-3"])("refuses %j places", (maxChildren) => {
    expect(readGroupsStep({ groups: [{ ...LINE, maxChildren }] })).toMatchObject({
      errors: { "groups.0.maxChildren": expect.stringContaining("1 tot en met 1000") },
    });
  });

  test("refuses a line without a name and two groups of one name", () => {
    expect(readGroupsStep({ groups: [LINE, { ...LINE, name: "rood" }, { ...LINE, name: "" }] })).toEqual({
      ok: false,
      errors: { "groups.1.name": "Er is al een groep met deze naam.", "groups.2.name": "Vul een naam in." },
    });
  });
});
