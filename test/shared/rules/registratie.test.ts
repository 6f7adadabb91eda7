import { describe, expect, it } from "vitest";
import { TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const START = "2025-03-01";
const vog = (from: string | null) => ({ kind: "vog", from });
const prk = (from: string | null) => ({ kind: "prk", from });

const working = (certificates: object[] | undefined, staff: object = {}, more: object = {}) =>
  outcomeOf("registratie", {
    staff: [{ id: "s1", role: "pm", employment: { from: START }, certificates, ...staff }],
    shifts: [{ staffId: "s1", from: "08:00", to: "12:00" }],
    ...more,
  });

const factsOf = ({ check }: ReturnType<typeof working>) =>
  check.findings
    .filter(({ rule }) => rule === "registratie")
    .flatMap(({ steps }) => steps.map((step) => (step.kind === "fact" ? { [step.fact]: step.values } : null)));

describe("registratie", () => {
  it("passes with both dated on or before the start of employment", () => {
    const { findings, notEvaluated } = working([vog(START), prk("2025-02-01")]);
    expect([...findings, ...notEvaluated]).toEqual([]);
  });

  it("finds who has neither on record: one a person, on the first day of the week", () => {
    const { findings } = outcomeOf("registratie", {
      staff: [{ id: "s1", role: "vrijwilliger" }],
      shifts: [TUESDAY, "2026-11-26"].map((date) => ({ staffId: "s1", from: "08:00", to: "12:00", date })),
    });
    expect(findings).toEqual([
      {
        severity: "aandachtspunt",
        unit: "person:s1",
        date: "2026-11-23",
        time: null,
        measured: null,
        required: null,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
  });

  it.each([
    ["nothing recorded", undefined, [{ registrationMissing: { kinds: ["vog", "prk"] } }]],
    ["an empty list", [], [{ registrationMissing: { kinds: ["vog", "prk"] } }]],
    ["only a VOG", [vog("2025-02-01")], [{ registrationMissing: { kinds: ["prk"] } }]],
    ["only a registration", [prk("2025-02-01")], [{ registrationMissing: { kinds: ["vog"] } }]],
    [
      "a VOG the day after the start",
      [vog("2025-03-02"), prk(START)],
      [{ registrationNotBeforeStart: { kinds: ["vog"] } }],
    ],
    ["an undated VOG", [vog(null), prk(START)], [{ registrationNotBeforeStart: { kinds: ["vog"] } }]],
    [
      "one missing and one late",
      [prk("2025-03-02")],
      [{ registrationMissing: { kinds: ["vog"] } }, { registrationNotBeforeStart: { kinds: ["prk"] } }],
    ],
    ["a recorded absence", [{ kind: "vog", absent: true }, prk(START)], [{ registrationMissing: { kinds: ["vog"] } }]],
    ["an old VOG and a later one", [vog("2025-02-01"), vog("2026-01-01"), prk(START)], []],
    ["a later VOG and an old one", [vog("2026-01-01"), vog("2025-02-01"), prk(START)], []],
  ])("with %s says %j", (_, certificates, expected) => {
    expect(factsOf(working(certificates))).toEqual(expected);
  });

  it.each([
    ["no employment", { employment: undefined }],
    ["no start of it", { employment: { to: null } }],
    ["an open start", { employment: { from: null } }],
  ])("with %s the dates cannot be judged", (_, staff) => {
    const { findings, notEvaluated } = working([vog("2025-02-01"), prk("2025-02-01")], staff);
    expect(findings).toEqual([]);
    expect(notEvaluated).toMatchObject([
      { reason: "employmentStartNotRecorded", unit: { kind: "person", ids: ["s1"] }, date: "2026-11-23" },
    ]);
  });

  it("still finds what is missing when the start is not recorded", () => {
    const { findings, notEvaluated } = working([prk("2025-02-01")], { employment: undefined });
    expect(findings).toHaveLength(1);
    expect(notEvaluated).toEqual([]);
  });

  it("is about everyone who works that week, in any role and work, and nobody else", () => {
    const office = { shifts: [{ staffId: "s1", from: "08:00", to: "12:00", activity: "kantoor", groupId: null }] };
    expect(working([], { role: "overig" }, office).findings).toHaveLength(1);
    expect(working([], {}, { shifts: [] }).findings).toEqual([]);
    expect(working([], { unavailable: [{ date: TUESDAY }] }).findings).toEqual([]);
  });

  it.each([
    ["2018-12-31", 0],
    ["2019-01-01", 1],
  ])("work on %s gives %i findings; the Monday of that week, 2018-12-31, is not evaluated", (date, count) => {
    const { findings, notEvaluated } = working([], { employment: { from: "2018-01-01" } }, { date, week: "2019-W01" });
    expect(findings).toHaveLength(count);
    expect(notEvaluated).toMatchObject([{ reason: "noParametersForDate", date: "2018-12-31" }]);
  });
});
