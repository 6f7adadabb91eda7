import { describe, expect, it } from "vitest";
import { childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const two = (people: readonly [role: string, from: string, to: string][], more: object = {}) => ({
  staff: people.map(([role], index) => ({ id: `s${index + 1}`, role })),
  children: childrenOf("two", 2),
  shifts: people.map(([, from, to], index) => ({ staffId: `s${index + 1}`, from, to, formatief: true })),
  ...more,
});

describe("bio-alleen", () => {
  it("passes with a qualified beroepskracht there all day", () => {
    expect(
      outcomeOf(
        "bio-alleen",
        two([
          ["bio", "08:00", "18:00"],
          ["pm", "08:00", "18:00"],
        ]),
      ).findings,
    ).toEqual([]);
  });

  it.each<[string, [string, string, string][]]>([
    ["alone", []],
    ["with a groepshulp", [["groepshulp", "08:00", "18:00"]]],
  ])("finds a bio %s with children for the exact minutes, and not as ongekwalificeerd-alleen too", (_, helpers) => {
    const sketch = two([["bio", "08:00", "18:00"], ["pm", "08:00", "17:50"], ...helpers]);
    expect(outcomeOf("bio-alleen", sketch).findings).toMatchObject([
      { severity: "overtreding", unit: "group:g1", time: "17:50-18:00", measured: 0, required: 1 },
    ]);
    expect(outcomeOf("ongekwalificeerd-alleen", sketch).findings).toEqual([]);
  });

  it("leaves a bio with a stagiair, who is no helper, to ongekwalificeerd-alleen", () => {
    const sketch = two([
      ["bio", "08:00", "18:00"],
      ["pm", "08:00", "17:50"],
      ["stagiair", "08:00", "18:00"],
    ]);
    expect(outcomeOf("bio-alleen", sketch).findings).toEqual([]);
    expect(outcomeOf("ongekwalificeerd-alleen", sketch).findings).toMatchObject([{ time: "17:50-18:00" }]);
  });

  it("asks for a qualified beroepskracht on the stamgroep that day, also with no child there (Bkk art. 7 lid 11)", () => {
    const { findings } = outcomeOf("bio-alleen", two([["bio", "08:00", "18:00"]], { children: [] }));
    expect(findings).toEqual([
      {
        severity: "overtreding",
        unit: "group:g1",
        date: TUESDAY,
        time: null,
        measured: 0,
        required: 1,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
  });

  it("does not ask that of a basisgroep", () => {
    const { findings } = outcomeOf("bio-alleen", {
      groups: [{ id: "g1", care: "bso" }],
      staff: [{ id: "s1", role: "bio" }],
      shifts: [{ staffId: "s1", from: "15:00", to: "18:00" }],
    });
    expect(findings).toEqual([]);
  });

  it("is not evaluated before 2019-01-01", () => {
    const { notEvaluated } = outcomeOf("bio-alleen", { date: "2018-12-25", week: "2018-W52" });
    expect(notEvaluated).toHaveLength(7);
  });
});
