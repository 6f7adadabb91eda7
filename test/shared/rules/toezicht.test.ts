import { describe, expect, it } from "vitest";
import { childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const basisgroep = (shifts: { staffId: string; from: string; to: string; groupId: string }[], care = "bso") =>
  outcomeOf("toezicht", {
    groups: [
      { id: "b1", care },
      { id: "b2", care: "bso" },
    ],
    staff: [
      { id: "s1", role: "pm" },
      { id: "s2", role: "groepshulp" },
    ],
    children: childrenOf("four", 4, { groupId: "b1", from: "15:00", to: "18:00" }),
    shifts,
  }).findings;

describe("toezicht (our own, beside Bkk art. 16)", () => {
  it("finds a basisgroep with children and nobody planned on it", () => {
    const elsewhere = { staffId: "s1", from: "15:00", to: "18:00", groupId: "b2" };
    expect(basisgroep([elsewhere])).toEqual([
      {
        severity: "aandachtspunt",
        unit: "group:b1",
        date: TUESDAY,
        time: "15:00-18:00",
        measured: 0,
        required: 1,
        staffIds: [],
        childIds: [],
      },
    ]);
  });

  it("names the most children that nobody is with", () => {
    const { check } = outcomeOf("toezicht", {
      groups: [{ id: "b1", care: "bso" }],
      children: [
        ...childrenOf("four", 4, { groupId: "b1", from: "15:00", to: "18:00" }),
        ...childrenOf("four", 2, { groupId: "b1", from: "16:00", to: "17:00" }),
      ],
    });
    const found = check.findings.find(({ rule }) => rule === "toezicht");
    expect(found?.intervals).toEqual([{ from: 900, to: 1080 }]);
    expect(found?.steps).toMatchObject([{ fact: "nobodyPlanned", values: { children: 6 } }]);
  });

  it("passes with any adult on it, counted or not", () => {
    expect(basisgroep([{ staffId: "s2", from: "15:00", to: "18:00", groupId: "b1" }])).toEqual([]);
  });

  it("is not for a stamgroep, where nobody at all is a shortage", () => {
    expect(basisgroep([], "dagopvang")).toEqual([]);
  });
});
