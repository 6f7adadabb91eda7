import { describe, expect, it } from "vitest";
import { childrenOf, pm, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const alone = (more: object = {}) =>
  outcomeOf("vierogen", {
    staff: pm("s1"),
    children: childrenOf("two", 3),
    shifts: [{ staffId: "s1", from: "07:30", to: "18:00" }],
    ...more,
  });

describe("vierogen (Bkk art. 4 lid 4)", () => {
  it("finds one adult alone in the building, for the time that children are there", () => {
    const { findings, notEvaluated } = alone();
    expect(findings).toEqual([
      {
        severity: "aandachtspunt",
        unit: "group:g1",
        date: TUESDAY,
        time: "08:00-18:00",
        measured: 1,
        required: 2,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
    expect(notEvaluated).toEqual([]);
  });

  it.each([
    ["of the location", { location: { vierogenMeasures: "open zichtlijnen" } }, 0],
    ["of the group", { groups: [{ id: "g1", care: "dagopvang", vierogenMeasures: "glazen deur" }] }, 0],
    ["recorded as none", { location: { vierogenMeasures: null } }, 1],
    ["left blank", { location: { vierogenMeasures: "  " } }, 1],
    [
      "of another group",
      {
        groups: [
          { id: "g1", care: "dagopvang" },
          { id: "g2", care: "dagopvang", vierogenMeasures: "glazen deur" },
        ],
      },
      1,
    ],
  ])("a measure %s leaves %j: %i findings", (_, more, count) => {
    expect(alone(more).findings).toHaveLength(count);
  });

  it.each(["pm", "groepshulp", "stagiair", "vrijwilliger", "overig"])(
    "ends when a %s comes in, in any work",
    (role) => {
      const { findings } = alone({
        staff: [...pm("s1"), { id: "s2", role }],
        shifts: [
          { staffId: "s1", from: "08:00", to: "18:00" },
          { staffId: "s2", from: "08:15", to: "18:00", activity: "huishoudelijk", groupId: null },
        ],
      });
      expect(findings).toMatchObject([{ time: "08:00-08:15" }]);
    },
  );

  it.each([
    ["2008-11-25", "08:00-18:00"],
    ["2008-11-24", "08:00-08:30"],
  ])("someone born %s who comes at 8:30 leaves %s: an adult is 18", (birthDate, time) => {
    const { findings } = alone({
      staff: [...pm("s1"), { id: "s2", role: "stagiair", birthDate }],
      shifts: [
        { staffId: "s1", from: "08:00", to: "18:00" },
        { staffId: "s2", from: "08:30", to: "18:00" },
      ],
    });
    expect(findings).toMatchObject([{ time }]);
  });

  it("is not for bso, nor for children whom nobody is with", () => {
    const groups = [{ id: "g1", care: "bso" }];
    expect(alone({ groups, children: childrenOf("four", 3) }).findings).toEqual([]);
    expect(alone({ shifts: [] }).findings).toEqual([]);
    expect(alone({ children: [] }).findings).toEqual([]);
  });

  it.each([
    ["the room has a measure", "g1", { vierogenMeasures: "glazen deur" }, {}, 0],
    ["the other group has one, and its room is not used", "g1", {}, { vierogenMeasures: "glazen deur" }, 1],
    ["the room is not recorded and one group has none", undefined, { vierogenMeasures: "glazen deur" }, {}, 1],
    ["the room is not recorded and both have one", undefined, { vierogenMeasures: "a" }, { vierogenMeasures: "b" }, 0],
  ])("in a merge: %s", (_, roomGroupId, first, second, count) => {
    const { findings } = alone({
      groups: [
        { id: "g1", care: "dagopvang", ...first },
        { id: "g2", care: "dagopvang", ...second },
      ],
      children: childrenOf("two", 3, { to: "09:00" }),
      merges: [{ from: "08:00", to: "09:00", groupIds: ["g2", "g1"], ...(roomGroupId && { roomGroupId }) }],
    });
    expect(findings).toHaveLength(count);
    if (count > 0) expect(findings).toMatchObject([{ unit: "merge:g2+g1", time: "08:00-09:00" }]);
  });

  it("reads the room of the merge that holds at that time", () => {
    const { findings } = alone({
      groups: [
        { id: "g1", care: "dagopvang", vierogenMeasures: "glazen deur" },
        { id: "g2", care: "dagopvang" },
      ],
      children: childrenOf("two", 3, { to: "10:00" }),
      merges: [
        { from: "08:00", to: "09:00", groupIds: ["g1", "g2"], roomGroupId: "g1" },
        { from: "09:00", to: "10:00", groupIds: ["g1", "g2"], roomGroupId: "g2" },
      ],
    });
    expect(findings).toMatchObject([{ unit: "merge:g1+g2", time: "09:00-10:00" }]);
  });

  it.each([
    ["2018-12-31", 0],
    ["2019-01-01", 1],
  ])("on %s gives %i findings; the Monday of that week, 2018-12-31, is not evaluated", (date, count) => {
    const { findings, notEvaluated } = alone({
      date,
      week: "2019-W01",
      children: [
        {
          id: "c1",
          birthDate: "2017-06-01",
          groupId: "g1",
          exceptions: [{ date, kind: "extra", from: "08:00", to: "18:00" }],
        },
      ],
    });
    expect(findings).toHaveLength(count);
    expect(notEvaluated).toMatchObject([{ reason: "noParametersForDate", date: "2018-12-31" }]);
  });
});
