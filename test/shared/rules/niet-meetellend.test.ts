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

  it("is not evaluated before 2019-01-01", () => {
    expect(outcomeOf("niet-meetellend", { date: "2018-12-25", week: "2018-W52" }).notEvaluated).toHaveLength(7);
  });
});
