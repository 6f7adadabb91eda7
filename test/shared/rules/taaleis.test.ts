import { describe, expect, it } from "vitest";
import { TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const MONDAY = "2026-11-23";

const working = (staff: object, more: { shift?: object; date?: string; week?: string } = {}) =>
  outcomeOf("taaleis", {
    ...(more.date && { date: more.date }),
    ...(more.week && { week: more.week }),
    staff: [{ id: "s1", role: "pm", ...staff }],
    shifts: [{ staffId: "s1", from: "08:00", to: "12:00", ...more.shift }],
  });

describe("taaleis (Stcrt. 2024, 20497)", () => {
  it("finds a PM'er without a record: one a person, on the first day of the week", () => {
    const { findings } = outcomeOf("taaleis", {
      staff: [{ id: "s1", role: "pm" }],
      shifts: [TUESDAY, "2026-11-26"].map((date) => ({ staffId: "s1", from: "08:00", to: "12:00", date })),
    });
    expect(findings).toEqual([
      {
        severity: "aandachtspunt",
        unit: "person:s1",
        date: MONDAY,
        time: null,
        measured: null,
        required: null,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
  });

  it.each([
    ["nothing recorded", undefined, "languageNotRecorded"],
    ["an empty list", [], "languageLacking"],
    ["other certificates", [{ kind: "vog" }], "languageNotRecorded"],
    ["3F", [{ kind: "taal-3f" }], null],
    ["B2", [{ kind: "taal-b2" }], null],
    ["a recorded absence", [{ kind: "taal-3f", absent: true }], "languageLacking"],
    ["an absence of one and the other held", [{ kind: "taal-3f", absent: true }, { kind: "taal-b2" }], null],
    ["3F from that day", [{ kind: "taal-3f", from: TUESDAY }], null],
    ["3F from the day after", [{ kind: "taal-3f", from: "2026-11-25" }], "languageLacking"],
  ])("with %s says %s", (_, certificates, name) => {
    const { check, findings } = working({ certificates });
    expect(findings).toHaveLength(name === null ? 0 : 1);
    const steps = check.findings.filter(({ rule }) => rule === "taaleis").flatMap((finding) => finding.steps);
    expect(steps).toMatchObject(name === null ? [] : [{ fact: name }]);
  });

  it.each([
    ["pm", 1],
    ["andersgekwalificeerd", 1],
    ["groepshulp", 0],
    ["bio", 0],
    ["stagiair", 0],
    ["zij-instromer", 0],
    ["coach", 0],
    ["vrijwilliger", 0],
    ["overig", 0],
  ])("a %s gives %i findings", (role, count) => {
    expect(working({ role }).findings).toHaveLength(count);
  });

  it("is about work on a group, and not about someone who is away", () => {
    expect(working({}, { shift: { activity: "kantoor", groupId: null } }).findings).toEqual([]);
    expect(working({ unavailable: [{ date: TUESDAY }] }).findings).toEqual([]);
    expect(outcomeOf("taaleis", { staff: [{ id: "s1", role: "pm" }] }).findings).toEqual([]);
  });

  it.each([
    ["2024-12-31", 0],
    ["2025-01-01", 1],
  ])("work on %s gives %i findings", (date, count) => {
    const { findings, notEvaluated } = working({}, { date, week: "2025-W01" });
    expect(findings).toHaveLength(count);
    expect(notEvaluated).toEqual([]);
    if (count > 0) expect(findings).toMatchObject([{ date: "2024-12-30" }]);
  });

  it("is always decided: before 2025 it did not exist, and a missing record is itself what it finds", () => {
    expect(working({}, { date: "2018-12-25", week: "2018-W52" }).notEvaluated).toEqual([]);
    expect(working({ certificates: undefined }).notEvaluated).toEqual([]);
  });
});
