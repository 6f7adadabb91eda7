import { describe, expect, it, test } from "vitest";
import { dateText, readDate } from "../../../renderer/controls/dateEntry.ts";
import { emptyFields, fieldsOf, readAgreement } from "../../../renderer/pilots/agreementForm.ts";
import { parseWith } from "../../../shared/exchange/issues.ts";
import { type PilotAgreement, pilotAgreementSchema } from "../../../shared/exchange/records.ts";

const first: PilotAgreement = {
  pilot: "I",
  from: "2026-09-01",
  to: "2027-08-31",
  groupIds: ["g1"],
  agreedWith: "Deventer",
  agreedOn: "2026-08-15",
  wethouderInformedOn: null,
  ggdInformedOn: "2026-08-20",
  variant: "0-2",
  maxSubstitutions: 1,
  file: "7",
};

describe("a date as people type it", () => {
  it.each([
    ["1-9-2026", "2026-09-01"],
    [" 01/09/2026 ", "2026-09-01"],
    ["1.9.26", "2026-09-01"],
    ["1 9 2026", "2026-09-01"],
    ["2026-09-01", "2026-09-01"],
    ["29-2-2028", "2028-02-29"],
    ["29-2-2026", null],
    ["1-13-2026", null],
    ["1-9", null],
    ["2026-9-1", null],
    ["september", null],
    ["", null],
  ])("%j is %s", (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it("is read back from how it stands in a field", () => {
    expect(dateText("2026-09-01")).toBe("1-9-2026");
    expect(readDate(dateText("2026-12-31"))).toBe("2026-12-31");
    expect(dateText(null)).toBe("");
  });
});

describe("the form of an agreement", () => {
  it("gives back what went in, fields that it does not know among it", () => {
    const result = readAgreement(fieldsOf(first, ["g1"]), first);
    expect(result).toEqual({ ok: true, agreement: first });
  });

  it("makes an agreement that fits the schema, with what is open left open", () => {
    const fields = { ...emptyFields(""), from: "1-9-2026", to: "31-8-2027", groupIds: ["g2", "g1"] };
    const result = readAgreement(fields, null);
    expect(result.ok && parseWith(pilotAgreementSchema, result.agreement)).toEqual({
      pilot: "I",
      from: "2026-09-01",
      to: "2027-08-31",
      groupIds: ["g2", "g1"],
      agreedOn: null,
      wethouderInformedOn: null,
      ggdInformedOn: null,
      variant: "0-1",
      maxSubstitutions: null,
    });
  });

  it("of II has its limits, and only those", () => {
    const limits = { maxBridgeMinutes: "60", maxMinutesPerPersonDay: " 120 ", maxMinutesPerUnitDay: "" };
    const fields = {
      ...emptyFields("Deventer"),
      pilot: "II" as const,
      from: "1-9-2026",
      to: "1-9-2026",
      groupIds: ["g1"],
    };
    const result = readAgreement({ ...fields, ...limits, maxSubstitutions: "x" }, null);
    expect(result).toMatchObject({
      ok: true,
      agreement: { maxBridgeMinutes: 60, maxMinutesPerPersonDay: 120, maxMinutesPerUnitDay: null },
    });
    expect(result.ok && result.agreement).not.toHaveProperty("variant");
    expect(result.ok && result.agreement).not.toHaveProperty("maxSubstitutions");
  });

  test.each<[string, object, string[]]>([
    ["nothing filled in", {}, ["from", "to", "groupIds"]],
    ["a last day before the first", { from: "2-9-2026", to: "1-9-2026", groupIds: ["g1"] }, ["to"]],
    [
      "dates that do not exist",
      { from: "31-9-2026", to: "31-8-2027", groupIds: ["g1"], agreedOn: "x" },
      ["from", "agreedOn"],
    ],
    [
      "a number that is none",
      { from: "1-9-2026", to: "1-9-2026", groupIds: ["g1"], maxSubstitutions: "-1" },
      ["maxSubstitutions"],
    ],
    [
      "a limit that is none",
      { pilot: "II", from: "1-9-2026", to: "1-9-2026", groupIds: ["g1"], maxBridgeMinutes: "1,5" },
      ["maxBridgeMinutes"],
    ],
  ])("with %s says so at the field", (_, fields, expected) => {
    const result = readAgreement({ ...emptyFields("Deventer"), ...fields }, null);
    expect(result.ok ? [] : Object.keys(result.errors)).toEqual(expected);
  });
});
