import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/calendar/dates.ts";
import { evaluateWeek } from "../../../shared/checking/evaluateWeek.ts";
import { traineeUseOn } from "../../../shared/rules/bio-aandeel.ts";
import { buildDocument, childrenOf, TUESDAY } from "../buildDocument.ts";
import { outcomeOf } from "../checkWeekOf.ts";

type Team = readonly [pms: number, bios: number, stagiairs: number];

/** Everyone on g1 from 8 to 18, formatief; the ids are p1…, b1… and t1…. */
function teamOf([pms, bios, stagiairs]: Team, groupId = "g1") {
  const people = [
    ...Array.from({ length: pms }, (_, index) => ({ id: `p${index + 1}`, role: "pm" })),
    ...Array.from({ length: bios }, (_, index) => ({ id: `b${index + 1}`, role: "bio" })),
    ...Array.from({ length: stagiairs }, (_, index) => ({ id: `t${index + 1}`, role: "stagiair" })),
  ];
  return {
    staff: people,
    shifts: people.map(({ id }) => ({ staffId: id, from: "08:00", to: "18:00", groupId, formatief: true })),
  };
}

/** Three babies for each beroepskracht needed. */
const babies = (need: number, more: object = {}) => childrenOf("baby", need * 3, more);

const outcome = (need: number, team: Team, more: object = {}) =>
  outcomeOf("bio-aandeel", { children: babies(need), ...teamOf(team), ...more });

const over = (measured: number, required: number, staffIds: string[], more: object = {}) => ({
  severity: "overtreding",
  unit: "location:l1+dagopvang",
  date: TUESDAY,
  time: "08:00-18:00",
  measured,
  required,
  staffIds,
  childIds: [],
  ...more,
});

describe("bio-aandeel (Rwk art. 9 lid 3 en 4, art. 9c)", () => {
  it.each<[string, number, Team, object[]]>([
    ["one of four", 4, [3, 1, 0], []],
    ["two of four, the half", 4, [2, 2, 0], []],
    ["three of four", 4, [1, 3, 0], [over(3, 2, ["b1", "b2", "b3"])]],
    ["one of three, the half rounded down", 3, [2, 1, 0], []],
    ["two of three", 3, [1, 2, 0], [over(2, 1, ["b1", "b2"])]],
    ["one of one", 1, [0, 1, 0], [over(1, 0, ["b1"])]],
    ["more trainees than are needed", 4, [2, 4, 0], []],
    ["trainees beside enough qualified", 4, [4, 4, 4], []],
    ["fewer people than needed", 4, [1, 2, 0], []],
    ["no trainee at all", 4, [2, 0, 0], []],
  ])("%s", (_, need, team, expected) => {
    expect(outcome(need, team).findings).toEqual(expected);
  });

  it.each<[string, number, Team, object[]]>([
    ["a stagiair within a third", 4, [2, 1, 1], []],
    ["a stagiair over a third", 4, [2, 0, 2], [over(2, 1, ["t1", "t2"])]],
    ["a third of two is none", 2, [1, 0, 1], [over(1, 0, ["t1"])]],
    ["a third of three is one", 3, [2, 0, 1], []],
    ["stagiairs whom bio's make superfluous", 4, [2, 2, 2], []],
    ["both over: that of all is measured", 4, [1, 1, 2], [over(3, 2, ["b1", "t1", "t2"])]],
  ])("%s", (_, need, team, expected) => {
    expect(outcome(need, team).findings).toEqual(expected);
  });

  it("says which limit was passed, with the reading of the share and the calculation of each unit", () => {
    const stepsOf = (team: Team) =>
      outcome(4, team)
        .check.findings.find(({ rule }) => rule === "bio-aandeel")
        ?.steps.slice(0, 3);
    expect(stepsOf([1, 3, 0])).toMatchObject([
      { fact: "tooManyTrainees", values: { need: 4, qualified: 1, trainees: 3, maximum: 2 } },
      { fact: "shareHalfAnnounced" },
      { kind: "moment", required: 4, counted: 4 },
    ]);
    expect(stepsOf([2, 0, 2])).toMatchObject([
      { fact: "tooManyStagiairs", values: { need: 4, qualified: 2, stagiairs: 2, maximum: 1 } },
      { fact: "shareHalfAnnounced" },
      { kind: "moment" },
    ]);
  });

  it("counts no one who is boventallig", () => {
    const { staff, shifts } = teamOf([2, 2, 0]);
    const beside = { staffId: "b3", from: "08:00", to: "18:00", formatief: false };
    const sketch = { staff: [...staff, { id: "b3", role: "bio" }], shifts: [...shifts, beside] };
    expect(outcomeOf("bio-aandeel", { children: babies(4), ...sketch }).findings).toEqual([]);
  });

  it("takes the dagopvang together, and each kind of care by itself", () => {
    const sketch = (care: string) => {
      const first = teamOf([0, 2, 0], "g1");
      const pms = teamOf([2, 0, 0], "g2");
      return outcomeOf("bio-aandeel", {
        groups: [
          { id: "g1", care: "dagopvang" },
          { id: "g2", care },
        ],
        children: [
          ...babies(2),
          ...(care === "bso" ? childrenOf("four", 20, { groupId: "g2" }) : babies(2, { groupId: "g2" })),
        ],
        staff: [...first.staff, ...pms.staff],
        shifts: [...first.shifts, ...pms.shifts],
      }).findings;
    };
    expect(sketch("dagopvang")).toEqual([]);
    expect(sketch("bso")).toEqual([over(2, 1, ["b1", "b2"])]);
  });

  it("holds in bso, where an andersgekwalificeerde is qualified", () => {
    const sketch = (role: string) =>
      outcomeOf("bio-aandeel", {
        groups: [{ id: "g1", care: "bso" }],
        children: childrenOf("four", 20),
        staff: [
          { id: "a1", role },
          { id: "b1", role: "bio" },
        ],
        shifts: ["a1", "b1"].map((staffId) => ({ staffId, from: "08:00", to: "18:00", formatief: true })),
      }).findings;
    expect(sketch("andersgekwalificeerd")).toEqual([]);
    expect(sketch("bio")).toEqual([over(2, 1, ["a1", "b1"], { unit: "location:l1+bso" })]);
  });

  it("finds the exact minutes, and measures the worst of a joined stretch", () => {
    const { staff } = teamOf([2, 2, 0]);
    const shifts = [
      { staffId: "p1", from: "08:00", to: "10:00" },
      { staffId: "p2", from: "08:00", to: "17:55" },
      { staffId: "b1", from: "08:00", to: "18:00", formatief: true },
      { staffId: "b2", from: "08:00", to: "18:00", formatief: true },
    ];
    expect(outcomeOf("bio-aandeel", { children: babies(2), staff, shifts }).findings).toEqual([
      over(2, 1, ["b1", "b2"], { time: "17:55-18:00" }),
    ]);
    const worse = [{ staffId: "p1", from: "08:00", to: "10:00" }, ...shifts.slice(2)];
    expect(
      outcomeOf("bio-aandeel", {
        children: babies(3),
        staff,
        shifts: [...worse, { staffId: "p2", from: "10:00", to: "11:00" }],
      }).findings,
    ).toEqual([over(2, 1, ["b1", "b2"])]);
  });

  it("measures the worst of a joined stretch, also when that comes later", () => {
    const { staff } = teamOf([1, 4, 0]);
    const shifts = [
      { staffId: "p1", from: "08:00", to: "12:00" },
      ...["b1", "b2", "b3", "b4"].map((staffId) => ({ staffId, from: "08:00", to: "18:00", formatief: true })),
    ];
    expect(outcomeOf("bio-aandeel", { children: babies(4), staff, shifts }).findings).toEqual([
      over(4, 2, ["b1", "b2", "b3", "b4"]),
    ]);
  });

  it("joins a stretch in which first the one limit is passed and then the other", () => {
    const { staff } = teamOf([2, 1, 2]);
    const shifts = [
      { staffId: "p1", from: "08:00", to: "18:00" },
      { staffId: "p2", from: "08:00", to: "12:00" },
      { staffId: "b1", from: "12:00", to: "18:00", formatief: true },
      { staffId: "t1", from: "08:00", to: "18:00", formatief: true },
      { staffId: "t2", from: "08:00", to: "18:00", formatief: true },
    ];
    expect(outcomeOf("bio-aandeel", { children: babies(4), staff, shifts }).findings).toEqual([
      over(2, 1, ["b1", "t1", "t2"]),
    ]);
  });
});

describe("bio-aandeel: the share by date", () => {
  const on = (date: string, week: string, weekday: number, more: object = {}) =>
    outcomeOf("bio-aandeel", {
      date,
      week,
      children: childrenOf("baby", 12, { weekday }).map((child) => ({
        ...child,
        birthDate: addDays(date, -180),
      })),
      ...teamOf([2, 2, 0]),
      ...more,
    });

  it.each([
    ["2021-12-31", "2021-W52", 5, 1],
    ["2022-01-01", "2021-W52", 6, null],
    ["2026-06-30", "2026-W27", 2, null],
    ["2026-07-01", "2026-W27", 3, null],
  ])("on %s two of four", (date, week, weekday, maximum) => {
    expect(on(date, week, weekday).findings.map(({ required }) => required)).toEqual(maximum === null ? [] : [maximum]);
  });

  it("lets a location choose a third from 2026-07-01, not before, and says so", () => {
    const third = { location: { parameterChoices: { bioShareFrom202607: "1/3" } } };
    expect(on("2026-06-30", "2026-W27", 2, third).findings).toEqual([]);
    const { check, findings } = on("2026-07-01", "2026-W27", 3, third);
    expect(findings).toMatchObject([{ measured: 2, required: 1 }]);
    const finding = check.findings.find(({ rule }) => rule === "bio-aandeel");
    expect(finding?.steps).toContainEqual({ kind: "fact", fact: "shareThirdChosen", values: {} });
    expect(finding?.parameterVersion).toBe("bio-aandeel@2026-07-01");
    const half = { location: { parameterChoices: { bioShareFrom202607: "1/2" } } };
    expect(on("2026-07-01", "2026-W27", 3, half).findings).toEqual([]);
  });

  it("says nothing of a reading where the law is settled", () => {
    const { check } = on("2021-12-31", "2021-W52", 5);
    const finding = check.findings.find(({ rule }) => rule === "bio-aandeel");
    expect(finding?.steps.map((step) => (step.kind === "fact" ? step.fact : step.kind))).toEqual([
      "tooManyTrainees",
      "moment",
    ]);
  });

  it("is not evaluated in 2018, when the share is known and the need is not, if someone is in training", () => {
    expect(on("2018-12-31", "2019-W01", 1).notEvaluated).toEqual([
      {
        rule: "bio-aandeel",
        reason: "noParametersForDate",
        unit: { kind: "location", ids: ["l1", "dagopvang"] },
        date: "2018-12-31",
      },
    ]);
    expect(on("2018-12-31", "2019-W01", 1, teamOf([4, 0, 0])).notEvaluated).toEqual([]);
    expect(on("2019-01-01", "2019-W01", 2).findings).toMatchObject([{ measured: 2, required: 1 }]);
  });

  it("is not evaluated before 2018-01-01", () => {
    expect(on("2017-12-31", "2017-W52", 7).notEvaluated).toContainEqual({
      rule: "bio-aandeel",
      reason: "noParametersForDate",
      unit: null,
      date: "2017-12-31",
    });
  });
});

describe("the use of trainees that is told of a day", () => {
  const useOn = (index: number, sketch: Parameters<typeof buildDocument>[0]) => {
    const document = buildDocument(sketch);
    const day = evaluateWeek(document, document.weeks[0]?.week ?? "").checked[index]?.day;
    return day && traineeUseOn(day, document.location);
  };

  it.each<[number, Team, number, number]>([
    [4, [3, 1, 0], 1, 2],
    [4, [1, 3, 0], 3, 2],
    [3, [1, 2, 0], 2, 1],
  ])("is that by which the rule judges: a need of %i with %j", (need, team, needed, maximum) => {
    const sketch = { children: babies(need), ...teamOf(team) };
    const use = useOn(1, sketch) ?? [];
    expect(use).toMatchObject([{ need, trainees: { needed, maximum } }]);
    expect(outcomeOf("bio-aandeel", sketch).findings.length > 0).toBe(needed > maximum);
  });

  it("is told only of moments with a trainee who counts", () => {
    expect(useOn(1, { children: babies(4), ...teamOf([4, 0, 0]) })).toEqual([]);
  });

  it("is not known on a day before 2018-01-01", () => {
    const sketch = { date: "2017-12-26", week: "2017-W52", children: [], ...teamOf([1, 1, 0]) };
    expect(useOn(1, sketch)).toEqual([]);
  });
});
