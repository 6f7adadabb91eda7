import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding, RuleId } from "../../../shared/checking/finding.ts";
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import { PILOT_SETS, type Scenario, scenarioName } from "../../../shared/pilots/scenario.ts";
import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { agreement, checkUnder, consenting, NINE_HOURS, people, saidUnder, shiftsOf } from "./pilotSketch.ts";

/* The three pilots together: who goes first, what adds up, and what reads the regular need whatever runs. */

const SCENARIOS: readonly Scenario[] = [...PILOT_SETS, "agreed"];
const READS_PILOTS: ReadonlySet<RuleId> = new Set(["bkr", "drie-uursregeling", "pilot-dekking", "pilot-voorwaarden"]);
const dagopvang = (...ids: string[]) => ids.map((id) => ({ id, care: "dagopvang" }));
const at = (hour: number) => ({ from: `${hour}:00`.padStart(5, "0"), to: `${hour + 1}:00`.padStart(5, "0") });

describe("all eight sets on a day with a moment for each", () => {
  /*
   * g1 leans on I from 9, g2 on II from 10, g3 on III (with g4) from 11. At 12 g1 has one PM'er and a groepshulp for a need of
   * three, so that a zij-instromer must bridge the rest: I and II. At 13 g3 and g5 make three in place of four only
   * after a groepshulp: I and III.
   */
  const sketch: Sketch = {
    location: NINE_HOURS,
    groups: dagopvang("g1", "g2", "g3", "g4", "g5"),
    staff: [...pm("pm1", "pm2", "pm3"), ...people("groepshulp", "hulp1"), ...people("zij-instromer", "zij1")],
    children: [
      ...childrenOf("baby", 7, at(9)),
      ...childrenOf("two", 9, { ...at(10), groupId: "g2" }),
      ...[...childrenOf("one", 3, { ...at(11), groupId: "g3" }), ...childrenOf("two", 5, { ...at(11), groupId: "g3" })],
      ...[...childrenOf("one", 3, { ...at(11), groupId: "g4" }), ...childrenOf("two", 6, { ...at(11), groupId: "g4" })],
      ...childrenOf("baby", 7, at(12)),
      ...childrenOf("baby", 7, { ...at(13), groupId: "g5" }),
      ...childrenOf("two", 8, { ...at(13), groupId: "g3" }),
    ],
    shifts: [
      ...shiftsOf(["pm1", "pm2", "hulp1"], "09:00", "10:00"),
      ...shiftsOf(["pm1", "zij1"], "10:00", "11:00", "g2"),
      ...shiftsOf(["pm1"], "11:00", "12:00", "g3"),
      ...shiftsOf(["pm2", "pm3"], "11:00", "12:00", "g4"),
      ...shiftsOf(["pm1", "hulp1", "zij1"], "12:00", "13:00"),
      ...shiftsOf(["pm1", "hulp1"], "13:00", "14:00", "g5"),
      ...shiftsOf(["pm2", "pm3"], "13:00", "14:00", "g3"),
    ],
    pilots: [agreement("I", ["g1", "g5"]), agreement("II", ["g1", "g2"]), agreement("III", ["g3", "g4", "g5"])],
  };

  it.each<[Scenario, { I: number; II: number; III: number; any: number }, number]>([
    ["none", { I: 0, II: 0, III: 0, any: 0 }, 5],
    [["I"], { I: 60, II: 0, III: 0, any: 60 }, 4],
    [["II"], { I: 0, II: 60, III: 0, any: 60 }, 4],
    [["III"], { I: 0, II: 0, III: 60, any: 60 }, 4],
    [["I", "II"], { I: 120, II: 120, III: 0, any: 180 }, 2],
    [["I", "III"], { I: 120, II: 0, III: 120, any: 180 }, 2],
    [["II", "III"], { I: 0, II: 60, III: 60, any: 120 }, 3],
    [["I", "II", "III"], { I: 180, II: 120, III: 120, any: 300 }, 0],
  ])("%j leans for %j minutes and leaves %i shortages", (scenario, pilotMinutes, left) => {
    const { summary, findings } = checkUnder(scenario, sketch);
    expect(summary.pilotMinutes).toEqual(pilotMinutes);
    expect(findings.filter(({ rule }) => rule === "bkr")).toHaveLength(left);
    expect(findings.filter(({ rule }) => rule === "pilot-dekking")).toHaveLength(5 - left);
  });

  it("says what leans on which", () => {
    expect(saidUnder(["I", "II", "III"], sketch).filter((line) => line.includes("pilot-dekking"))).toEqual([
      "info pilot-dekking g1 09:00-10:00 2/3 I hulp1",
      "info pilot-dekking g1 12:00-13:00 1/3 I+II hulp1 zij1",
      "info pilot-dekking g2 10:00-11:00 1/2 II zij1",
      "info pilot-dekking g3 11:00-12:00 1/2 III",
      "info pilot-dekking g5 13:00-14:00 1/3 I+III hulp1",
    ]);
  });

  it("has the regular verdict beside each, which no scenario changes", () => {
    const regular = checkUnder("none", sketch).summary.regular;
    for (const scenario of SCENARIOS) expect(checkUnder(scenario, sketch).summary.regular).toEqual(regular);
  });

  it("marks each strip with what it leans on, and keeps the regular verdict there", () => {
    const { strips } = checkUnder(["I", "II", "III"], sketch);
    const leaning = strips.flatMap(({ segments }) => segments.filter(({ leansOn }) => leansOn.length > 0));
    expect(leaning.every(({ verdict, pilotVerdict }) => verdict === "short" && pilotVerdict === "inOrder")).toBe(true);
    const minutes = leaning.reduce((total, { from, to }) => total + to - from, 0);
    expect(minutes).toBe(300);
  });
});

describe("the order of the pilots", () => {
  const HOUR = at(9);
  const base: Sketch = {
    location: NINE_HOURS,
    groups: dagopvang("g1", "g2"),
    staff: [...pm("pm1", "pm2", "pm3"), ...people("groepshulp", "hulp1"), ...people("zij-instromer", "zij1")],
  };

  it("is I before II: what a groepshulp covers is not bridged", () => {
    const sketch: Sketch = {
      ...base,
      children: childrenOf("baby", 7, HOUR),
      shifts: shiftsOf(["pm1", "pm2", "hulp1", "zij1"], "09:00", "10:00"),
    };
    expect(saidUnder(["I", "II"], sketch)).toEqual(["info pilot-dekking g1 09:00-10:00 2/3 I hulp1"]);
    expect(saidUnder(["II"], sketch)).toEqual(["info pilot-dekking g1 09:00-10:00 2/3 II zij1"]);
  });

  it("is III before II: what the pool covers is not bridged", () => {
    const sketch: Sketch = {
      ...base,
      children: [
        ...[...childrenOf("one", 3, HOUR), ...childrenOf("two", 5, HOUR)],
        ...childrenOf("one", 3, { ...HOUR, groupId: "g2" }),
        ...childrenOf("two", 6, { ...HOUR, groupId: "g2" }),
      ],
      shifts: [...shiftsOf(["pm1", "zij1"], "09:00", "10:00"), ...shiftsOf(["pm2", "pm3"], "09:00", "10:00", "g2")],
    };
    expect(saidUnder(["II", "III"], sketch)).toEqual(["info pilot-dekking g1 09:00-10:00 1/2 III"]);
    expect(saidUnder(["II"], sketch)).toEqual(["info pilot-dekking g1 09:00-10:00 1/2 II zij1"]);
  });

  it("lists the consents for I of every child where II or III leans on a groepshulp as well", () => {
    const babies = childrenOf("baby", 7, HOUR) as { readonly id: string }[];
    const bridged: Sketch = {
      ...base,
      children: consenting(babies, "II"),
      shifts: shiftsOf(["pm1", "hulp1", "zij1"], "09:00", "10:00"),
    };
    const pooled: Sketch = {
      ...base,
      children: consenting([...babies, ...childrenOf("two", 8, { ...HOUR, groupId: "g2" })], "III"),
      shifts: [...shiftsOf(["pm1", "hulp1"], "09:00", "10:00"), ...shiftsOf(["pm2", "pm3"], "09:00", "10:00", "g2")],
    };
    const missingForI = { pilot: "I", terms: ["noAgreement"], childIds: babies.map(({ id }) => id) };
    expect(checkUnder(["I", "II"], bridged).unmetConditions[0]).toEqual(missingForI);
    expect(checkUnder(["I", "III"], pooled).unmetConditions[0]).toEqual(missingForI);
    expect(saidUnder(["I", "III"], pooled)[0]).toBe("info pilot-dekking g1 09:00-10:00 1/3 I+III hulp1");
  });

  it("names the consents for I that are missing where II would have covered with it", () => {
    const babies = childrenOf("baby", 7, HOUR) as { readonly id: string }[];
    const sketch: Sketch = {
      ...base,
      children: consenting(babies, "II"),
      shifts: shiftsOf(["pm1", "hulp1", "zij1"], "09:00", "10:00"),
      pilots: [agreement("I", ["g1"]), agreement("II", ["g1"])],
    };
    const ids = babies.map(({ id }) => id).join(" ");
    expect(saidUnder("agreed", sketch)).toEqual([
      "overtreding bkr g1 09:00-10:00 1/3",
      `aandachtspunt pilot-voorwaarden g1 09:00-10:00 I ${ids}`,
    ]);
  });

  it("gives the pooled need no credit for a groepshulp", () => {
    /*
     * g1: seven babies, three; with the groepshulp two. g2: (0,3,5,0), two. The sum is five, after I four. Pooled
     * 7/3 + 3/5 + 5/8 = 3.56, so four; less one for the groepshulp would be three.
     */
    const children = [
      ...childrenOf("baby", 7, HOUR),
      ...childrenOf("one", 3, { ...HOUR, groupId: "g2" }),
      ...childrenOf("two", 5, { ...HOUR, groupId: "g2" }),
    ];
    const hour = (g1: string[], g2: string[]): Sketch => ({
      ...base,
      staff: [...(base.staff ?? []), ...pm("pm4")],
      children,
      shifts: [...shiftsOf(["hulp1", ...g1], "09:00", "10:00"), ...shiftsOf(g2, "09:00", "10:00", "g2")],
    });
    expect(saidUnder(["I", "III"], hour(["pm1"], ["pm2", "pm3"]))).toEqual(["overtreding bkr g1 09:00-10:00 1/3"]);
    expect(saidUnder(["I", "III"], hour(["pm1"], ["pm2", "pm3", "pm4"]))).toEqual([
      "info pilot-dekking g1 09:00-10:00 1/3 III",
    ]);
  });
});

describe("every other rule", () => {
  const example = readLocationDocument(
    readFileSync(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url), "utf8"),
  );
  const others = (findings: readonly Finding[]) => findings.filter(({ rule }) => !READS_PILOTS.has(rule));

  it.each(SCENARIOS.map((scenario) => [scenarioName(scenario), scenario] as const))(
    "says the same of the example under %s",
    (_, scenario) => {
      for (const { week } of example.weeks) {
        const [regular, under] = [checkWeek(example, week), checkWeek(example, week, scenario)];
        expect(others(under.findings)).toEqual(others(regular.findings));
        expect(under.notEvaluated).toEqual(regular.notEvaluated);
        expect(under.summary.regular).toEqual(regular.summary.regular);
      }
    },
  );

  /** The findings of one rule under the pilots I, III and all three, which must be those of the regular rules. */
  function expectRegular(rule: RuleId, sketch: Sketch): Finding[] {
    const of = (scenario: Scenario) => checkUnder(scenario, sketch).findings.filter((finding) => finding.rule === rule);
    for (const scenario of SCENARIOS) expect(of(scenario), scenarioName(scenario)).toEqual(of("none"));
    return of("none");
  }

  /** Two groups who need two each and three together, one short on g1 all day. */
  const poolDay = (fields: Partial<Sketch> = {}): Sketch => ({
    groups: dagopvang("g1", "g2"),
    staff: pm("pm1", "pm2", "pm3"),
    children: [
      ...[...childrenOf("one", 3), ...childrenOf("two", 5)],
      ...[...childrenOf("one", 3, { groupId: "g2" }), ...childrenOf("two", 6, { groupId: "g2" })],
    ],
    shifts: [...shiftsOf(["pm1"], "08:00", "18:00"), ...shiftsOf(["pm2", "pm3"], "08:00", "18:00", "g2")],
    ...fields,
  });

  it("vaste-gezichten-aantal: three faces of a baby are one too many unless the regular need reaches three", () => {
    const vasteGezichten = ["pm1", "pm2", "pm3"];
    const sketch = (babies: number): Sketch => ({
      staff: [...pm("pm1", "pm2", "pm3"), ...people("groepshulp", "hulp1")],
      children: childrenOf("baby", babies).map((child) => ({ ...child, vasteGezichten })),
      shifts: shiftsOf(["pm1", "pm2", "hulp1"], "08:00", "18:00"),
    });
    // Under I seven babies need two; the regular need is three and allows the extra face.
    expect(expectRegular("vaste-gezichten-aantal", sketch(7))).toEqual([]);
    expect(expectRegular("vaste-gezichten-aantal", sketch(6))).toHaveLength(6);
  });

  it("bio-aandeel: the share is of the regular need", () => {
    /*
     * One counted PM'er and two bio's. Of the four who are needed by the regular rules two may be in training; of the three
     * that the pool needs only one might. A PM'er who is boventallig is the qualified one on g2.
     */
    const sketch = (firstRole: string) =>
      poolDay({
        staff: [{ id: "first", role: firstRole }, ...people("bio", "bio1", "bio2"), ...pm("pm2", "pm3")],
        shifts: [
          ...shiftsOf(["first"], "08:00", "18:00").map((shift) => ({ ...shift, formatief: true })),
          ...shiftsOf(["bio1", "bio2"], "08:00", "18:00", "g2").map((shift) => ({ ...shift, formatief: true })),
          ...shiftsOf(["pm2"], "08:00", "18:00", "g2").map((shift) => ({ ...shift, formatief: false })),
        ],
      });
    expect(checkUnder(["III"], sketch("pm")).summary.pilotMinutes.III).toBe(600);
    expect(expectRegular("bio-aandeel", sketch("pm"))).toEqual([]);
    expect(expectRegular("bio-aandeel", sketch("bio")).length).toBeGreaterThan(0);
  });

  it("drie-uursregeling-kaders: what is outside them stays outside", () => {
    const found = expectRegular("drie-uursregeling-kaders", poolDay({ location: { deviationWindows: [] } }));
    expect(found.length).toBeGreaterThan(0);
  });

  it("alleen-afwijking: alone because of the deviation stays an overtreding", () => {
    const sketch: Sketch = {
      ...poolDay(),
      shifts: [...shiftsOf(["pm1"], "08:00", "18:00"), ...shiftsOf(["pm2", "pm3"], "11:00", "18:00", "g2")],
    };
    expect(expectRegular("alleen-afwijking", sketch).length).toBeGreaterThan(0);
  });

  it("ongekwalificeerd-alleen: helpers alone on a group are an overtreding under every pilot", () => {
    const sketch: Sketch = {
      ...poolDay({ location: NINE_HOURS }),
      staff: [
        ...pm("pm2", "pm3"),
        ...people("groepshulp", "hulp1", "hulp2"),
        ...people("zij-instromer", "zij1", "zij2"),
      ],
      children: childrenOf("baby", 7, at(9)),
      shifts: [
        ...shiftsOf(["hulp1", "hulp2", "zij1", "zij2"], "09:00", "10:00"),
        ...shiftsOf(["pm2", "pm3"], "09:00", "10:00", "g2"),
      ],
    };
    expect(expectRegular("ongekwalificeerd-alleen", sketch)).toHaveLength(1);
    for (const scenario of PILOT_SETS)
      expect(saidUnder(scenario, sketch)).toEqual(["overtreding bkr g1 09:00-10:00 0/3"]);
  });

  it("bio-alleen: a bio alone with helpers is one under every pilot", () => {
    const sketch: Sketch = {
      location: NINE_HOURS,
      staff: [...people("bio", "bio1", "bio2"), ...people("groepshulp", "hulp1"), ...people("zij-instromer", "zij1")],
      children: childrenOf("baby", 7, at(9)),
      shifts: shiftsOf(["bio1", "bio2", "hulp1", "zij1"], "09:00", "10:00").map((shift) => ({
        ...shift,
        formatief: shift.staffId.startsWith("bio"),
      })),
    };
    expect(expectRegular("bio-alleen", sketch).length).toBeGreaterThan(0);
  });
});

test("half of the drie-uursregeling is of the need before the pilots", () => {
  const day = (pms: string[], babies: number): Sketch => ({
    staff: [...pm("pm1", "pm2"), ...people("groepshulp", "hulp1")],
    children: childrenOf("baby", babies, at(9)),
    shifts: shiftsOf([...pms, "hulp1"], "09:00", "10:00"),
  });
  // Need three, after I two: one is the half of two and yet below the half of three.
  expect(saidUnder(["I"], day(["pm1"], 7))[0]).toBe("overtreding bkr g1 09:00-10:00 1/3");
  // Need four, after I three: two are the half of four, and one short is a deviation.
  expect(saidUnder(["I"], day(["pm1", "pm2"], 10))).toEqual(["info drie-uursregeling g1 09:00-10:00 60/180"]);
});
