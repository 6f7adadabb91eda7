import { describe, expect, it } from "vitest";
import { childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const roster = (people: readonly [role: string, from: string, to: string, more?: object][]) => ({
  staff: people.map(([role], index) => ({ id: `s${index + 1}`, role })),
  children: childrenOf("two", 2),
  shifts: people.map(([, from, to, more], index) => ({ staffId: `s${index + 1}`, from, to, ...more })),
});

const alone = (people: Parameters<typeof roster>[0]) => outcomeOf("ongekwalificeerd-alleen", roster(people)).findings;

describe("ongekwalificeerd-alleen (pilot document, randvoorwaarden)", () => {
  it("passes with a PM'er there, boventallig as well", () => {
    expect(
      alone([
        ["groepshulp", "08:00", "18:00"],
        ["pm", "08:00", "18:00"],
      ]),
    ).toEqual([]);
    expect(
      alone([
        ["groepshulp", "08:00", "18:00"],
        ["pm", "08:00", "18:00", { formatief: false }],
      ]),
    ).toEqual([]);
  });

  it("passes without children", () => {
    const { findings } = outcomeOf("ongekwalificeerd-alleen", {
      ...roster([["groepshulp", "08:00", "18:00"]]),
      children: childrenOf("two", 2, { from: "10:00", to: "11:00" }),
    });
    expect(findings.map(({ time }) => time)).toEqual(["10:00-11:00"]);
  });

  it("passes without anybody: that is for the bkr", () => {
    expect(alone([])).toEqual([]);
  });

  it("passes without children", () => {
    expect(alone([["groepshulp", "06:00", "08:00"]])).toEqual([]);
  });

  it.each(["groepshulp", "zij-instromer", "vrijwilliger", "overig", "stagiair", "andersgekwalificeerd"])(
    "finds a %s alone, for the exact minutes",
    (role) => {
      expect(
        alone([
          [role, "08:00", "18:00"],
          ["pm", "08:00", "17:43"],
        ]),
      ).toEqual([
        {
          severity: "overtreding",
          unit: "group:g1",
          date: TUESDAY,
          time: "17:43-18:00",
          measured: 0,
          required: 1,
          staffIds: ["s1"],
          childIds: [],
        },
      ]);
    },
  );

  it("does not read a coach who is boventallig as qualified", () => {
    expect(alone([["coach", "08:00", "18:00"]])).toEqual([]);
    expect(alone([["coach", "08:00", "18:00", { formatief: false }]])).toHaveLength(1);
  });

  it("looks at who is in the room, not at who is in a break", () => {
    const withBreak = alone([
      ["groepshulp", "08:00", "18:00"],
      ["pm", "08:00", "18:00", { breaks: [{ from: "12:30", to: "13:00" }] }],
    ]);
    expect(withBreak).toMatchObject([{ time: "12:30-13:00" }]);
  });

  it("looks at the room of a merge", () => {
    const { findings } = outcomeOf("ongekwalificeerd-alleen", {
      groups: [
        { id: "g1", care: "dagopvang" },
        { id: "g2", care: "dagopvang" },
      ],
      staff: [
        { id: "s1", role: "groepshulp" },
        { id: "s2", role: "pm" },
      ],
      children: childrenOf("two", 2),
      merges: [{ from: "08:00", to: "09:00", groupIds: ["g1", "g2"] }],
      shifts: [
        { staffId: "s1", from: "08:00", to: "10:00" },
        { staffId: "s2", from: "08:00", to: "10:00", groupId: "g2" },
      ],
    });
    expect(findings).toMatchObject([{ unit: "group:g1", time: "09:00-10:00" }]);
  });

  it.each([
    ["2018-12-24", "2018-W52", 0, 7],
    ["2019-01-07", "2019-W02", 1, 0],
  ])("is not evaluated on a date without parameters: %s (week %s)", (date, week, findings, unknown) => {
    const outcome = outcomeOf("ongekwalificeerd-alleen", {
      date,
      week,
      staff: [{ id: "s1", role: "groepshulp" }],
      children: [
        { id: "c1", birthDate: "2017-01-01", groupId: "g1", attendance: [{ weekday: 1, from: "08:00", to: "18:00" }] },
      ],
      shifts: [{ staffId: "s1", from: "08:00", to: "18:00" }],
    });
    expect(outcome.findings).toHaveLength(findings);
    expect(outcome.notEvaluated).toHaveLength(unknown);
  });
});
