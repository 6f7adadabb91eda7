import { describe, expect, it, test } from "vitest";
import { fieldsOfPerson, readPerson, type StaffFields } from "../../../renderer/staff/staffForm.ts";
import example from "../../../shared/example/de-zonnebloem.json" with { type: "json" };
import { parseWith } from "../../../shared/exchange/issues.ts";
import { type Staff, staffSchema } from "../../../shared/exchange/records.ts";

const TODAY = "2026-11-22";

const whole: Staff = staffSchema.parse({
  id: "s1",
  name: "Noor de W.",
  role: "bio",
  employment: { from: "2019-03-01", to: null, place: "7" },
  contractMinutesPerWeek: 1650,
  availability: [
    { weekday: 1, from: "07:00", to: "12:00", remark: "x" },
    { weekday: 1, from: "13:00", to: "18:30" },
  ],
  unavailable: [{ date: "2026-12-03", reason: "ziek" }],
  certificates: [
    { kind: "vog", from: "2019-02-09", to: null, number: "9" },
    { kind: "zwemdiploma", from: null, to: null, absent: true },
  ],
  bio: { formatiefPercent: 62.5, firstYearCompleted: false, school: "k" },
  hourlyCost: 29.1,
  guidanceMinutesPerWeek: 60,
  birthDate: "2000-02-29",
  phone: "06-1",
  homeGroupIds: ["g1"],
  coachedOn: ["2026-02-03", "2026-09-09"],
  badge: "7",
});

const errorsOf = (part: Partial<StaffFields>) => {
  const result = readPerson({ ...fieldsOfPerson(whole), ...part }, whole, TODAY);
  return result.ok ? [] : Object.keys(result.errors);
};

describe("the form of a member of staff", () => {
  it("gives back what went in, fields that it does not know among it", () => {
    expect(readPerson(fieldsOfPerson(whole), whole, TODAY)).toEqual({ ok: true, person: whole });
  });

  it("gives back everyone of the example", () => {
    for (const record of example.staff) {
      const person = staffSchema.parse(record);
      expect(readPerson(fieldsOfPerson(person), person, TODAY)).toEqual({ ok: true, person });
    }
  });

  it("makes a record that fits the schema and records nothing that was not said", () => {
    const result = readPerson({ ...fieldsOfPerson(null), name: " Noor " }, { id: "n1" }, TODAY);
    expect(result.ok && parseWith(staffSchema, result.person)).toEqual({
      id: "n1",
      name: "Noor",
      role: "pm",
      unavailable: [],
    });
  });

  it("tells not recorded from none", () => {
    const fields = { ...fieldsOfPerson(null), name: "Noor" };
    const recorded = { isAvailabilityRecorded: true, isCertificatesRecorded: true, isGroupsRecorded: true };
    const result = readPerson({ ...fields, ...recorded }, { id: "n1" }, TODAY);
    expect(result).toMatchObject({ ok: true, person: { availability: [], certificates: [], homeGroupIds: [] } });
  });

  test.each<[string, Partial<StaffFields>, string[]]>([
    ["no name", { name: " " }, ["name"]],
    ["a burgerservicenummer", { name: "Noor 123456782" }, ["name"]],
    ["an end before the begin", { employmentTo: "1-1-2019" }, ["employmentTo"]],
    ["a birth date to come", { birthDate: "1-1-2027" }, ["birthDate"]],
    ["hours that are none", { contract: "veel" }, ["contract"]],
    ["times that are none", { days: ["7-", "", "", "", "", "", ""] }, ["days.0"]],
    [
      "a certificate that ends before it begins",
      { certificates: [{ stored: null, kind: "vog", from: "2-1-2026", to: "1-1-2026", isAbsent: false }] },
      ["certificates.0.to"],
    ],
    ["a share over all", { formatiefPercent: "101" }, ["formatiefPercent"]],
    ["coaching on no date", { coachedOn: "1-1-2026, morgen" }, ["coachedOn"]],
  ])("with %s says so at the field", (_, part, expected) => {
    expect(errorsOf(part)).toEqual(expected);
  });
});
