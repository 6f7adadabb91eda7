import { describe, expect, it, test } from "vitest";
import type { Staff } from "../../../shared/exchange/records.ts";
import { childDemandsOn, missingOfChild } from "../../../shared/masterData/missingOfChild.ts";
import { missingOfStaff } from "../../../shared/masterData/missingOfStaff.ts";
import { BORN, buildDocument } from "../buildDocument.ts";

const DATE = "2026-11-23";

/** Everything that a rule reads of a qualified beroepskracht. */
const WHOLE = {
  id: "s1",
  role: "pm",
  employment: { from: "2020-01-01", to: null },
  contractMinutesPerWeek: 1800,
  availability: [{ weekday: 1, from: "07:00", to: "18:00" }],
  certificates: ["vog", "prk", "taal-3f", "baby"].map((kind) => ({ kind, from: "2019-12-01" })),
  homeGroupIds: ["g1"],
  coachedOn: ["2026-02-03"],
};

function staffMissing(part: object, children: object[] = []): Record<string, readonly string[]> {
  const document = buildDocument({ staff: [{ ...WHOLE, ...part }], children });
  const missing = missingOfStaff(document.staff[0] as Staff, document, DATE, []);
  return Object.fromEntries(missing.map(({ field, rules }) => [field, rules]));
}

describe("what the rules miss of someone", () => {
  it("is nothing where all is on record", () => {
    expect(staffMissing({})).toEqual({});
  });

  test.each<[string, object, Record<string, string[]>]>([
    ["the start", { employment: { to: null } }, { employmentFrom: ["registratie", "dienstverband"] }],
    ["the contract", { contractMinutesPerWeek: undefined }, { contract: ["contracturen"] }],
    ["availability", { availability: undefined }, { availability: ["beschikbaarheid"] }],
    ["an empty availability is recorded", { availability: [] }, {}],
    ["all certificates", { certificates: undefined }, { certificates: ["registratie", "taaleis", "kinder-ehbo"] }],
    [
      "single certificates",
      { certificates: [{ kind: "vog", from: "2019-12-01" }] },
      { prk: ["registratie"], language: ["taaleis"] },
    ],
    ["coaching", { coachedOn: undefined }, { coachedOn: ["coachuren"] }],
    ["of a trainee age and share", { role: "bio" }, { birthDate: ["jeugd"], formatiefPercent: ["bio-formatief"] }],
  ])("%s", (_, part, expected) => {
    expect(staffMissing(part)).toEqual(expected);
  });

  it("of a trainee who is a vast gezicht the first year and the plan; of a mentor the groups", () => {
    const child = { id: "c1", birthDate: BORN.two, groupId: "g1", vasteGezichten: ["s1"], mentorId: "s1" };
    const bio = { role: "bio", birthDate: "2000-01-01", bio: { formatiefPercent: 50, begeleidingsplanAgreed: false } };
    expect(staffMissing(bio, [child])).toEqual({ firstYear: ["vaste-gezichten-bevoegd"] });
    expect(staffMissing({ homeGroupIds: undefined }, [child])).toEqual({ homeGroups: ["mentor"] });
    expect(staffMissing({ homeGroupIds: undefined })).toEqual({});
  });

  it("takes along what a check could not judge, each field once", () => {
    const document = buildDocument({ staff: [{ ...WHOLE, contractMinutesPerWeek: undefined }] });
    const missing = missingOfStaff(document.staff[0] as Staff, document, DATE, [
      { rule: "contracturen", reason: "contractMinutesNotRecorded" },
      { rule: "niet-groepsgebonden", reason: "contractMinutesNotRecorded" },
      { rule: "rusttijd", reason: "previousWeekMissing" },
    ]);
    expect(missing).toEqual([{ field: "contract", rules: ["contracturen", "niet-groepsgebonden"] }]);
  });
});

describe("what the rules miss of a child", () => {
  const whole = {
    id: "c1",
    birthDate: BORN.two,
    groupId: "g1",
    attendance: [{ weekday: 2, from: "08:00", to: "18:00" }],
    vasteGezichten: [],
    mentorId: "s1",
    secondGroup: null,
  };
  const missing = (part: object, rest: object = {}) => {
    const document = buildDocument({
      groups: [
        { id: "g1", care: "dagopvang" },
        { id: "b1", care: "bso" },
      ],
      staff: [{ id: "s1", role: "pm" }],
      children: [{ ...whole, ...part }],
      ...rest,
    });
    const demands = childDemandsOn(document, DATE);
    return document.children.flatMap((child) => missingOfChild(child, demands).map(({ field }) => field));
  };

  test.each<[string, object, string[]]>([
    ["nothing", {}, []],
    ["its days", { attendance: [] }, ["attendance"]],
    [
      "no pattern but extra days",
      { attendance: [], exceptions: [{ date: DATE, kind: "extra", from: "08:00", to: "12:00" }] },
      [],
    ],
    ["vaste gezichten", { vasteGezichten: undefined }, ["faces"]],
    ["none are asked in bso", { vasteGezichten: undefined, groupId: "b1" }, []],
    ["none are asked with days that vary", { vasteGezichten: undefined, variableDays: true }, []],
    ["the mentor", { mentorId: null }, ["mentor"]],
    ["whether there is a second group", { secondGroup: undefined }, ["secondGroup"]],
  ])("%s", (_, part, expected) => {
    expect(missing(part)).toEqual(expected);
  });

  it("the school, where its days hang on one and schools are recorded", () => {
    const bySchool = { attendance: [{ weekday: 2, from: "14:00", to: "18:00", when: "school" }] };
    expect(missing(bySchool)).toEqual([]);
    expect(missing(bySchool, { schools: [{ id: "k1" }] })).toEqual(["school"]);
    expect(missing({ ...bySchool, schoolId: "k1" }, { schools: [{ id: "k1" }] })).toEqual([]);
  });

  it("consent to a pilot that runs for its group", () => {
    const pilots = [{ pilot: "I", from: "2026-01-01", to: "2026-12-31", groupIds: ["g1"] }];
    expect(missing({}, { pilots })).toEqual(["pilotConsent"]);
    expect(missing({ pilotConsent: ["I"] }, { pilots })).toEqual([]);
    expect(missing({}, { pilots: [{ ...pilots[0], to: "2026-11-01" }] })).toEqual([]);
  });
});
