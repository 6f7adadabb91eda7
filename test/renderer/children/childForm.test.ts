import { describe, expect, it, test } from "vitest";
import { type BulkFields, NOTHING, readBulk } from "../../../renderer/children/bulkForm.ts";
import {
  type ChildFields,
  emptyAttendance,
  emptyException,
  emptyReplacement,
  fieldsOfChild,
  readChild,
} from "../../../renderer/children/childForm.ts";
import { attendanceText, facesHint, facesText } from "../../../renderer/children/childWords.ts";
import example from "../../../shared/example/de-zonnebloem.json" with { type: "json" };
import { parseWith } from "../../../shared/exchange/issues.ts";
import { type Child, childSchema } from "../../../shared/exchange/records.ts";

const TODAY = "2026-11-22";

const whole: Child = childSchema.parse({
  id: "c1",
  name: "Fien B.",
  birthDate: "2024-02-29",
  groupId: "g1",
  attendance: [
    {
      weekday: 1,
      from: "08:00",
      to: "17:15",
      weeks: "even",
      anchor: "2026-01-05",
      when: "school",
      validFrom: "2026-05-11",
      validTo: null,
      note: "x",
    },
    { weekday: 3, from: "08:30", to: "12:00" },
  ],
  exceptions: [
    { date: "2026-12-03", kind: "absent" },
    { date: "2026-12-04", kind: "extra", from: "08:00", to: "12:00", groupId: "g2", by: "y" },
  ],
  schoolId: null,
  vasteGezichten: ["s1"],
  vasteGezichtReplacements: [{ staffId: "s1", replacementId: "s2", from: "2026-11-01", to: "2026-11-20" }],
  mentorId: "s1",
  variableDays: false,
  secondGroup: { groupId: "g2", consentOn: "2026-01-01", from: "2026-01-01", to: null },
  pilotConsent: ["I"],
  tag: "7",
});

const errorsOf = (part: Partial<ChildFields>) => {
  const result = readChild({ ...fieldsOfChild(whole, "g1"), ...part }, whole, TODAY);
  return result.ok ? [] : Object.keys(result.errors);
};

describe("the form of a child", () => {
  it("gives back what went in, fields that it does not know among it", () => {
    expect(readChild(fieldsOfChild(whole, ""), whole, TODAY)).toEqual({ ok: true, child: whole });
  });

  it("gives back every child of the example", () => {
    for (const record of example.children) {
      const child = childSchema.parse(record);
      expect(readChild(fieldsOfChild(child, ""), child, TODAY)).toEqual({ ok: true, child });
    }
  });

  it("makes a record that fits the schema and records nothing that was not said", () => {
    const fields = { ...fieldsOfChild(null, "g2"), name: "Guus", birthDate: "1-2-25" };
    const result = readChild(fields, { id: "n1" }, TODAY);
    expect(result.ok && parseWith(childSchema, result.child)).toEqual({
      id: "n1",
      name: "Guus",
      birthDate: "2025-02-01",
      groupId: "g2",
      attendance: [],
      exceptions: [],
      vasteGezichtReplacements: [],
    });
  });

  it("tells not recorded from none", () => {
    const fields = { ...fieldsOfChild(null, "g1"), name: "Guus", birthDate: "1-2-2025" };
    const result = readChild({ ...fields, isFacesRecorded: true, second: "none" }, { id: "n1" }, TODAY);
    expect(result).toMatchObject({ ok: true, child: { vasteGezichten: [], secondGroup: null } });
  });

  test.each<[string, Partial<ChildFields>, string[]]>([
    ["no name", { name: "" }, ["name"]],
    ["a burgerservicenummer", { name: "123456782" }, ["name"]],
    ["no birth date", { birthDate: "" }, ["birthDate"]],
    ["a birth date far ahead", { birthDate: "1-1-2028" }, ["birthDate"]],
    ["no group", { groupId: "" }, ["groupId"]],
    ["a day without times", { attendance: [emptyAttendance()] }, ["attendance.0.from", "attendance.0.to"]],
    [
      "a day that ends before it begins",
      { attendance: [{ ...emptyAttendance(), from: "9", to: "8" }] },
      ["attendance.0.to"],
    ],
    [
      "extra hours without times",
      { exceptions: [{ ...emptyException(), date: "1-12-2026", kind: "extra" }] },
      ["exceptions.0.from", "exceptions.0.to"],
    ],
    ["an absence on no date", { exceptions: [emptyException()] }, ["exceptions.0.date"]],
    [
      "a replacement without anything",
      { replacements: [emptyReplacement("s1")] },
      ["replacements.0.from", "replacements.0.to", "replacements.0.replacementId"],
    ],
    ["the own group as the second", { secondGroupId: "g1" }, ["secondGroupId"]],
    ["a second group without a date", { consentOn: "", secondFrom: "" }, ["consentOn", "secondFrom"]],
  ])("with %s says so at the field", (_, part, expected) => {
    expect(errorsOf(part)).toEqual(expected);
  });
});

describe("a child in words", () => {
  it("has its days, and what is odd about them", () => {
    const text = attendanceText(whole, "2026-11-23");
    expect(text).toBe("ma 8-17:15 (even, schooldag), wo 8:30-12");
    const ended = { attendance: [{ weekday: 2, from: "08:00", to: "12:00", validTo: "2026-11-01" }] };
    expect(attendanceText(ended, "2026-11-23")).toBe("di 8-12 (tot en met 1-11-2026)");
    expect(attendanceText({ attendance: [] }, "2026-11-23")).toBe("geen dagen");
  });

  it("has its vaste gezichten against the limit, and why that is", () => {
    const limit = { maximum: 3, isYoungest: true, largestNeed: 3, hasExtra: true };
    const row = { isFaced: true, faces: ["s1"], faceNames: ["Noor"], limit };
    expect(facesText(row)).toBe("1 van 3");
    expect(facesHint(row)).toContain("Noor. Een kind van 0 heeft er minder. Eén meer");
    expect(facesText({ ...row, faces: null })).toBe("niet vastgelegd");
    expect(facesText({ ...row, faces: null, isFaced: false })).toBe("niet nodig");
    expect(facesText({ ...row, limit: null })).toBe("1");
  });
});

describe("several children at once", () => {
  const apply = (part: Partial<BulkFields>) => {
    const result = readBulk({ ...NOTHING, ...part });
    return result.ok ? result.edit(whole) : null;
  };

  it("change only in what was chosen", () => {
    expect(apply({})).toEqual(whole);
    expect(apply({ groupId: "g3" })).toEqual({ ...whole, groupId: "g3" });
    expect(apply({ mentorId: "s9" })).toEqual({ ...whole, mentorId: "s9" });
    expect(apply({ lastDay: "30-11-2026" })?.attendance.map(({ validTo }) => validTo)).toEqual([
      "2026-11-30",
      "2026-11-30",
    ]);
    expect(apply({ lastDay: "x" })).toBeNull();
  });

  test.each<[BulkFields["facesMode"], string[], string[]]>([
    ["unchanged", ["s2"], ["s1"]],
    ["add", ["s1", "s2"], ["s1", "s2"]],
    ["remove", ["s1", "s2"], []],
    ["replace", ["s2"], ["s2"]],
  ])("vaste gezichten: %s %j makes %j", (facesMode, faces, expected) => {
    expect(apply({ facesMode, faces })?.vasteGezichten).toEqual(expected);
  });
});
