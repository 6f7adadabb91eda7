import { describe, expect, it, test } from "vitest";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { PILOT_SETS, type Scenario } from "../../../shared/pilots/scenario.ts";
import { buildWeekReport } from "../../../shared/reports/buildWeekReport.ts";
import { type WeekReport, weekReportSchema } from "../../../shared/reports/weekReport.ts";
import { buildDocument, childrenOf, pm, type Sketch, TUESDAY } from "../buildDocument.ts";
import { agreement, consenting, NINE_HOURS, people, shiftsOf } from "../pilots/pilotSketch.ts";

/* The sheet on the wall under pilots: the regular verdict first, beside it what an agreement covers, in words. */

/** 9–10 leans on I where it runs, 10–11 is too short for it. */
const SKETCH: Sketch = {
  location: NINE_HOURS,
  groups: [{ id: "g1", name: "Sterretjes", care: "dagopvang" }],
  staff: [...pm("pm1", "pm2"), ...people("groepshulp", "hulp1")],
  children: consenting(childrenOf("baby", 7, { from: "09:00", to: "11:00" }), "I"),
  shifts: [...shiftsOf(["pm1", "hulp1"], "09:00", "11:00"), ...shiftsOf(["pm2"], "09:00", "10:00")],
  pilots: [agreement("I", ["g1"])],
};

function reportUnder(scenario: Scenario, document: LocationDocument = buildDocument(SKETCH), groupId?: string) {
  const scope = groupId === undefined ? { kind: "location" as const } : { kind: "group" as const, groupId };
  return buildWeekReport({ document, week: "2026-W48", scenario, scope, today: "2026-11-21" });
}

function tuesdayOf(report: WeekReport) {
  const day = report.groups[0]?.days.find((each) => each.date === TUESDAY);
  if (!day) throw new Error("no tuesday in the report");
  return day;
}

describe("a day that an agreement covers in part", () => {
  const report = reportUnder("agreed");
  const day = tuesdayOf(report);

  test("has both verdicts, the regular one as it is without any pilot", () => {
    expect(day).toMatchObject({ verdict: "short", verdictText: "overtreding 9:00–11:00" });
    expect(day.pilot).toEqual({
      verdict: "short",
      verdictText: "overtreding 10:00–11:00; regulier tekort — binnen pilotafspraak I 9:00–10:00",
    });
    const { verdict, verdictText } = tuesdayOf(reportUnder("none"));
    expect([day.verdict, day.verdictText]).toEqual([verdict, verdictText]);
  });

  test("marks the stretch on the strip and the finding in the table", () => {
    expect(day.strip.map(({ from, verdict, pilotVerdict }) => [from, verdict, pilotVerdict])).toEqual([
      [540, "short", "covered"],
      [600, "short", "short"],
    ]);
    expect(day.findings.filter(({ isCovered }) => isCovered).map(({ sentence }) => sentence)).toEqual([
      "Regulier tekort — binnen pilotafspraak I.",
    ]);
  });

  test("has the totals of both, and what leans on a pilot", () => {
    expect(report.totals).toMatchObject({ overtredingen: 1, shortMinutes: 60 + 120 });
    expect(report.scenario).toMatchObject({
      name: "Zoals afgesproken",
      isSupposition: false,
      totals: { overtredingen: 1, pilotMinutes: 60 },
    });
    expect(reportUnder("agreed", undefined, "g1").scenario?.totals).toMatchObject({
      pilotMinutes: 60,
      shortMinutes: null,
    });
  });

  test("fits its schema after a trip through JSON", () => {
    expect(weekReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });
});

test("a day that is covered whole says so", () => {
  const document = buildDocument({ ...SKETCH, shifts: shiftsOf(["pm1", "pm2", "hulp1"], "09:00", "11:00") });
  const day = tuesdayOf(reportUnder("agreed", document));
  expect(day.verdictText).toBe("overtreding 9:00–11:00");
  expect(day.pilot).toEqual({
    verdict: "covered",
    verdictText: "regulier tekort — binnen pilotafspraak I 9:00–11:00",
  });
});

test("a day that reads the same has no second verdict in words, and its strip keeps the second line", () => {
  const monday = reportUnder("agreed").groups[0]?.days[0];
  expect(monday?.pilot).toBeNull();
  const inOrder = buildDocument({ ...SKETCH, shifts: [], children: [] });
  expect(reportUnder("agreed", inOrder).scenario).not.toBeNull();
});

test("where no agreement runs, and under the regular rules, there is one verdict", () => {
  const withoutAgreement = buildDocument({ ...SKETCH, pilots: [] });
  for (const report of [reportUnder("agreed", withoutAgreement), reportUnder("none")]) {
    expect(report.scenario).toBeNull();
    expect(tuesdayOf(report).pilot).toBeNull();
    expect(tuesdayOf(report).strip.every(({ pilotVerdict }) => pilotVerdict === null)).toBe(true);
  }
});

describe("what the wall must not tell", () => {
  const refused = buildDocument({ ...SKETCH, children: childrenOf("baby", 7, { from: "09:00", to: "11:00" }) });

  it.each([["agreed"], [["I"]]] as const)("whose parents gave no consent, nor how many: %j", (scenario) => {
    expect(JSON.stringify(reportUnder(scenario, refused))).not.toMatch(/toestemming/);
  });

  test("a supposition says that it is one, and of which pilots a condition is not met", () => {
    expect(reportUnder(["I"], refused).scenario).toMatchObject({
      isSupposition: true,
      text:
        "Veronderstelling: Pilot I. Zo zou de week staan als dit was afgesproken; het reguliere oordeel gaat voor. " +
        "Aan de voorwaarden van pilot I is niet voldaan.",
    });
    expect(reportUnder(["I"]).scenario?.text).not.toContain("niet voldaan");
  });
});

test("the regular part of the sheet is the same under every scenario", () => {
  const regularOf = ({ totals, groups }: WeekReport) => [
    totals,
    groups.map(({ days }) => days.map(({ verdict, verdictText }) => [verdict, verdictText])),
  ];
  const regular = regularOf(reportUnder("none"));
  for (const scenario of [...PILOT_SETS, "agreed" as const]) expect(regularOf(reportUnder(scenario))).toEqual(regular);
});
