import { describe, expect, it } from "vitest";
import { TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const planned = (role: string, more: object = {}) =>
  outcomeOf("niet-meetellend", {
    staff: [{ id: "s1", role }],
    shifts: [{ staffId: "s1", from: "08:00", to: "12:00", ...more }],
  });

describe("niet-meetellend (Bkk art. 7 lid 10 en 12)", () => {
  it.each(["groepshulp", "zij-instromer", "vrijwilliger", "overig"])(
    "finds a %s that is planned as formatief, once a shift",
    (role) => {
      expect(planned(role, { formatief: true, breaks: [{ from: "10:00", to: "10:15" }] }).findings).toEqual([
        {
          severity: "aandachtspunt",
          unit: "group:g1",
          date: TUESDAY,
          time: "08:00-12:00",
          measured: null,
          required: null,
          staffIds: ["s1"],
          childIds: [],
        },
      ]);
    },
  );

  it.each(["pm", "bio", "stagiair", "coach", "andersgekwalificeerd"])(
    "passes a %s that is planned as formatief",
    (role) => {
      expect(planned(role, { formatief: true }).findings).toEqual([]);
    },
  );

  it("passes a groepshulp by default, and one that is formatief off the group", () => {
    expect(planned("groepshulp").findings).toEqual([]);
    expect(planned("groepshulp", { formatief: true, activity: "huishoudelijk", groupId: null }).findings).toEqual([]);
  });

  it("finds each shift and group by itself", () => {
    const { findings } = outcomeOf("niet-meetellend", {
      groups: ["g1", "g2"].map((id) => ({ id, care: "dagopvang" })),
      staff: [{ id: "s1", role: "groepshulp" }],
      shifts: [
        { staffId: "s1", from: "08:00", to: "10:00", formatief: true },
        { staffId: "s1", from: "10:00", to: "12:00", formatief: true, groupId: "g2" },
        { staffId: "s1", from: "13:00", to: "15:00", formatief: true },
      ],
    });
    expect(findings.map(({ unit, time }) => `${unit} ${time}`)).toEqual([
      "group:g1 08:00-10:00",
      "group:g2 10:00-12:00",
      "group:g1 13:00-15:00",
    ]);
  });

  it("passes who is away that day: nobody is planned then", () => {
    const { findings } = outcomeOf("niet-meetellend", {
      staff: [{ id: "s1", role: "groepshulp", unavailable: [{ date: TUESDAY, reason: "ziek" }] }],
      shifts: [{ staffId: "s1", from: "08:00", to: "12:00", formatief: true }],
    });
    expect(findings).toEqual([]);
  });

  it("is not evaluated before 2019-01-01", () => {
    expect(outcomeOf("niet-meetellend", { date: "2018-12-25", week: "2018-W52" }).notEvaluated).toHaveLength(7);
  });
});
