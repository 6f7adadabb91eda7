import { describe, expect, it } from "vitest";
import { childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const working = (staff: object, more: object = {}) =>
  outcomeOf("babyscholing", {
    staff: [{ id: "s1", role: "pm", ...staff }],
    children: childrenOf("baby", 1, { from: "09:00", to: "17:00" }),
    shifts: [{ staffId: "s1", from: "08:00", to: "18:00" }],
    ...more,
  });

describe("babyscholing", () => {
  it("finds someone with babies of whom nothing is recorded: one a person, on the first day of the week", () => {
    expect(working({}).findings).toEqual([
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
    ["nothing recorded", undefined, "aandachtspunt"],
    ["other certificates", [{ kind: "vog" }], "aandachtspunt"],
    ["an empty list", [], "overtreding"],
    ["a recorded absence", [{ kind: "baby", absent: true }], "overtreding"],
    ["a recorded absence and the training later", [{ kind: "baby", absent: true }, { kind: "baby" }], null],
    ["the training that day", [{ kind: "baby", from: TUESDAY }], null],
    ["the training the day after", [{ kind: "baby", from: "2026-11-25" }], "overtreding"],
    ["the training until that day", [{ kind: "baby", to: TUESDAY }], null],
    ["the training until the day before", [{ kind: "baby", to: "2026-11-23" }], "overtreding"],
  ])("with %s is %s", (_, certificates, severity) => {
    expect(working({ certificates }).findings.map((finding) => finding.severity)).toEqual(severity ? [severity] : []);
  });

  it.each([
    ["pm", 1],
    ["bio", 1],
    ["groepshulp", 0],
    ["stagiair", 0],
    ["coach", 0],
    ["zij-instromer", 0],
    ["andersgekwalificeerd", 0],
    ["vrijwilliger", 0],
    ["overig", 0],
  ])("a %s gives %i findings", (role, count) => {
    expect(working({ role }).findings).toHaveLength(count);
  });

  it.each([
    ["2025-11-25", 1],
    ["2025-11-24", 0],
    ["2025-11-23", 0],
    ["2026-11-24", 1],
    ["2026-11-25", 0],
  ])("beside a child born %s gives %i findings: a baby is 0 that day, and born", (birthDate, count) => {
    const children = [{ id: "c1", birthDate, groupId: "g1", attendance: [{ weekday: 2, from: "09:00", to: "17:00" }] }];
    expect(working({}, { children }).findings).toHaveLength(count);
  });

  it.each([
    ["07:00", "09:00", 0],
    ["07:00", "09:01", 1],
    ["16:59", "18:00", 1],
    ["17:00", "18:00", 0],
  ])("at work %s–%s, with babies from 9:00 to 17:00, gives %i findings", (from, to, count) => {
    expect(working({}, { shifts: [{ staffId: "s1", from, to }] }).findings).toHaveLength(count);
  });

  it("looks at the room: another group is not it, a merge is", () => {
    const groups = [
      { id: "g1", care: "dagopvang" },
      { id: "g2", care: "dagopvang" },
    ];
    const shifts = [{ staffId: "s1", from: "08:00", to: "18:00", groupId: "g2" }];
    const merges = [{ from: "16:00", to: "17:00", groupIds: ["g1", "g2"] }];
    expect(working({}, { groups, shifts }).findings).toEqual([]);
    expect(working({}, { groups, shifts, merges }).findings).toHaveLength(1);
    expect(working({ unavailable: [{ date: TUESDAY }] }).findings).toEqual([]);
  });

  it("gives the gravest of the week once: an absence that starts on Thursday", () => {
    const { findings } = outcomeOf("babyscholing", {
      staff: [{ id: "s1", role: "pm", certificates: [{ kind: "baby", to: "2026-11-25" }] }],
      children: [1, 2, 3, 4, 5].flatMap((weekday) =>
        childrenOf("baby", 1, { weekday }).map((child) => ({ ...child, id: `c${weekday}` })),
      ),
      shifts: ["2026-11-24", "2026-11-26", "2026-11-27"].map((date) => ({
        staffId: "s1",
        from: "08:00",
        to: "18:00",
        date,
      })),
    });
    expect(findings).toMatchObject([{ severity: "overtreding", date: "2026-11-23" }]);
  });

  it.each([
    ["2024-12-31", 0],
    ["2025-01-01", 1],
  ])("work on %s gives %i findings", (date, count) => {
    const children = [
      {
        id: "c1",
        birthDate: "2024-06-01",
        groupId: "g1",
        exceptions: [{ date, kind: "extra", from: "09:00", to: "17:00" }],
      },
    ];
    const { findings, notEvaluated } = working({}, { date, week: "2025-W01", children });
    expect(findings).toHaveLength(count);
    expect(notEvaluated).toEqual([]);
  });

  it("is always decided: before 2025 it was no law, and a missing record is itself what it finds", () => {
    expect(working({}, { date: "2018-12-25", week: "2018-W52" }).notEvaluated).toEqual([]);
    expect(working({ certificates: undefined }).notEvaluated).toEqual([]);
  });
});
