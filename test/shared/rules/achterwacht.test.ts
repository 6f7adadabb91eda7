import { describe, expect, it } from "vitest";
import { childrenOf, pm, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

const entry = (from: string, to: string, more: object = {}) => ({
  weekday: 2,
  from,
  to,
  name: "B. Smit",
  phone: "0570-000000",
  ...more,
});

/** Three babies from 8:00 to 18:00 need one, and one is there. */
const withEntries = (achterwacht: object[] | undefined, more: object = {}) =>
  outcomeOf("achterwacht", {
    location: { achterwacht },
    staff: pm("s1"),
    children: childrenOf("baby", 3),
    shifts: [{ staffId: "s1", from: "08:00", to: "18:00" }],
    ...more,
  });

const times = (achterwacht: object[]) => withEntries(achterwacht).findings.map((finding) => finding.time);

describe("achterwacht (Bkk art. 7 lid 5, art. 16 lid 5)", () => {
  it("finds the time for which nobody is named", () => {
    expect(withEntries([]).findings).toEqual([
      {
        severity: "aandachtspunt",
        unit: "location:l1",
        date: TUESDAY,
        time: "08:00-18:00",
        measured: 0,
        required: 1,
        staffIds: ["s1"],
        childIds: [],
      },
    ]);
  });

  it("is not evaluated when no achterwacht is recorded at all", () => {
    const { findings, notEvaluated } = withEntries(undefined);
    expect(findings).toEqual([]);
    expect(notEvaluated).toMatchObject([
      { reason: "achterwachtNotRecorded", unit: { kind: "location", ids: ["l1"] }, date: TUESDAY },
    ]);
  });

  it.each([
    [[entry("08:00", "18:00")], []],
    [[entry("08:00", "17:59")], ["17:59-18:00"]],
    [[entry("08:01", "18:00")], ["08:00-08:01"]],
    [[entry("08:00", "13:00"), entry("13:00", "18:00")], []],
    [[entry("08:00", "12:59"), entry("13:00", "18:00")], ["12:59-13:00"]],
    [
      [entry("09:00", "10:00"), entry("11:00", "18:00")],
      ["08:00-09:00", "10:00-11:00"],
    ],
    [[entry("08:00", "18:00", { weekday: 3 })], ["08:00-18:00"]],
    [[entry("08:00", "18:00", { name: " " })], ["08:00-18:00"]],
  ])("entries %j leave %j", (entries, expected) => {
    expect(times(entries)).toEqual(expected);
  });

  it("cuts the day only where the cover changes", () => {
    const { findings } = withEntries([], {
      staff: pm("s1", "s2"),
      shifts: [
        { staffId: "s1", from: "08:00", to: "13:00" },
        { staffId: "s2", from: "13:00", to: "18:00" },
      ],
    });
    expect(findings).toMatchObject([{ time: "08:00-18:00", staffIds: ["s1", "s2"] }]);
  });

  it.each([
    ["no children", { children: [] }],
    [
      "two beroepskrachten",
      { staff: pm("s1", "s2"), shifts: ["s1", "s2"].map((staffId) => ({ staffId, from: "08:00", to: "18:00" })) },
    ],
    [
      "a second one in the office",
      {
        staff: pm("s1", "s2"),
        shifts: [
          { staffId: "s1", from: "08:00", to: "18:00" },
          { staffId: "s2", from: "08:00", to: "18:00", activity: "kantoor", groupId: null },
        ],
      },
    ],
    ["a need of two, so that one is not enough", { children: childrenOf("baby", 4) }],
    ["nobody", { shifts: [] }],
    ["a bio alone, who is no beroepskracht", { staff: [{ id: "s1", role: "bio" }] }],
    [
      "a coach in the office alone",
      {
        staff: [{ id: "s1", role: "coach" }],
        shifts: [{ staffId: "s1", from: "08:00", to: "18:00", activity: "kantoor", groupId: null }],
      },
    ],
  ])("is not asked with %s", (_, more) => {
    const { findings, notEvaluated } = withEntries(undefined, more);
    expect([...findings, ...notEvaluated]).toEqual([]);
  });

  it.each([
    ["a groepshulp", "groepshulp", {}],
    ["a bio", "bio", {}],
    ["a stagiair", "stagiair", {}],
    ["a coach in the office", "coach", { activity: "kantoor", groupId: null }],
    ["a coach whose office work names the group", "coach", { activity: "kantoor" }],
    ["a coach who is boventallig", "coach", { formatief: false }],
  ])("is asked beside %s: only one beroepskracht is there", (_, role, work) => {
    const { findings } = withEntries([], {
      staff: [...pm("s1"), { id: "s2", role }],
      shifts: [
        { staffId: "s1", from: "08:00", to: "18:00" },
        { staffId: "s2", from: "08:00", to: "18:00", ...work },
      ],
    });
    expect(findings).toMatchObject([{ staffIds: ["s1"] }]);
  });

  it("counts one who has a break in the building", () => {
    const { findings } = withEntries([], {
      staff: pm("s1", "s2"),
      shifts: [
        { staffId: "s1", from: "08:00", to: "18:00" },
        { staffId: "s2", from: "10:00", to: "11:00", breaks: [{ from: "10:15", to: "10:45" }] },
      ],
    });
    expect(findings.map((finding) => finding.time)).toEqual(["08:00-10:00", "11:00-18:00"]);
  });

  it("adds up the needs of all groups, bso included", () => {
    const groups = [
      { id: "g1", care: "dagopvang" },
      { id: "b1", care: "bso" },
    ];
    const children = [
      ...childrenOf("baby", 3),
      ...childrenOf("four", 1, { groupId: "b1", from: "15:00", to: "18:00" }),
    ];
    expect(withEntries([], { groups, children }).findings.map((finding) => finding.time)).toEqual(["08:00-15:00"]);
  });

  it.each([
    ["andersgekwalificeerd on a basisgroep", "andersgekwalificeerd", "bso", 1],
    ["andersgekwalificeerd in dagopvang", "andersgekwalificeerd", "dagopvang", 0],
    ["coach on a group", "coach", "dagopvang", 1],
  ])("reads an %s as a beroepskracht or not", (_, role, care, count) => {
    const { findings } = withEntries([], {
      groups: [{ id: "g1", care }],
      staff: [{ id: "s1", role }],
      children: childrenOf(care === "bso" ? "four" : "two", 3),
    });
    expect(findings).toHaveLength(count);
  });

  it.each([
    ["2018-12-31", 0, ["noParametersForDate"]],
    ["2019-01-01", 1, ["noParametersForDate"]],
  ])("on %s gives %i findings; the Monday of that week, 2018-12-31, is not evaluated", (date, count, reasons) => {
    const { findings, notEvaluated } = withEntries([], {
      date,
      week: "2019-W01",
      children: [
        {
          id: "c1",
          birthDate: "2018-06-01",
          groupId: "g1",
          exceptions: [{ date, kind: "extra", from: "08:00", to: "18:00" }],
        },
      ],
    });
    expect(findings).toHaveLength(count);
    expect(notEvaluated.map(({ reason }) => reason)).toEqual(reasons);
  });
});
