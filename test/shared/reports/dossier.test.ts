import { describe, expect, test } from "vitest";
import { totalDuration } from "../../../shared/calendar/intervals.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { buildDossier } from "../../../shared/reports/dossier/buildDossier.ts";
import { dossierHash } from "../../../shared/reports/dossier/dossierHash.ts";
import { type DossierReport, dossierReportSchema } from "../../../shared/reports/dossier/dossierReport.ts";
import { BROKEN_WEEK, CLOSED_MONDAY, DEVIATION, recordedExample, tuesdayShortage } from "./recordedExample.ts";
import { STRESS_WEEK, stressLocation } from "./stressLocation.ts";

const PERIOD = { from: BROKEN_WEEK, to: BROKEN_WEEK };
const document = recordedExample();
const dossier = buildDossier({ document, period: PERIOD, groupIds: null, today: "2026-12-07" });
const [week] = dossier.weeks;
if (!week) throw new Error("no week in the dossier");

function dossierOf(changed: LocationDocument, groupIds: string[] | null = null): DossierReport {
  return buildDossier({ document: changed, period: PERIOD, groupIds, today: "2026-12-07" });
}

function dayOf(date: string) {
  const day = week?.days.find((each) => each.date === date);
  if (!day) throw new Error(`no ${date}`);
  return day;
}

function groupOn(date: string, id: string) {
  const group = dayOf(date).groups.find((each) => each.id === id);
  if (!group) throw new Error(`no ${id}`);
  return group;
}

test("fits its own schema, also after a trip through JSON", () => {
  expect(dossierReportSchema.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
});

describe("its figures are those of a check", () => {
  test.each([
    ["the example", document, BROKEN_WEEK],
    ["a hard location", stressLocation(), STRESS_WEEK],
  ])("of %s", (_name, checked, of) => {
    const [shown] = buildDossier({
      document: checked,
      period: { from: of, to: of },
      groupIds: null,
      today: "2026-12-07",
    }).weeks;
    const regular = checkWeek(checked, of, "none");
    const agreed = checkWeek(checked, of, "agreed");
    expect(regular.summary).toMatchObject({ ...shown?.regular });
    const { pilotMinutes, ...figures } = shown?.agreed ?? {};
    expect(agreed.summary).toMatchObject(figures);
    expect(agreed.summary.pilotMinutes.any).toBe(pilotMinutes);
    expect(shown?.findings.map(({ key }) => key)).toEqual(regular.findings.map(({ key }) => key));
    const known = new Set(regular.findings.map(({ key }) => key));
    expect(shown?.agreedFindings.map(({ key }) => key)).toEqual(
      agreed.findings.map(({ key }) => key).filter((key) => !known.has(key)),
    );
  });

  test("the accounts have the minutes of the drie-uursregeling", () => {
    const accounts = checkWeek(document, BROKEN_WEEK).findings.filter(({ rule }) => rule === "drie-uursregeling");
    expect(accounts.length).toBeGreaterThan(3);
    for (const { unit, date, measured, required } of accounts) {
      const { account } = groupOn(date, unit.ids[0] ?? "");
      expect(account).toMatchObject({ usedMinutes: measured, limitMinutes: required, reason: null });
      expect(totalDuration(account.intervals)).toBe(measured);
    }
  });

  test("a child without a vast gezicht on a day is the finding of the check", () => {
    const found = checkWeek(document, BROKEN_WEEK).findings.filter(({ rule }) => rule === "vaste-gezichten-aanwezig");
    const without = week.faces.flatMap(({ childId, days }) =>
      days
        .filter(({ present, standIns }) => present.length + standIns.length === 0)
        .map(({ date }) => `${childId} ${date}`),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(without.sort()).toEqual(found.map(({ childIds, date }) => `${childIds[0]} ${date}`).sort());
  });
});

test("a moment has children by class, need with its calculation, who counts and who does not", () => {
  const moments = groupOn("2026-12-01", "g1").moments;
  expect(moments.find(({ from }) => from === 750)).toEqual({
    from: 750,
    to: 780,
    unitName: null,
    children: 9,
    mix: [9, 0, 0, 0],
    required: 3,
    estimated: false,
    calculation: ["Tabel 1 (0–1, 9 kinderen) → 3.", "Rekenregel 1: Z = 9/3 = 3 → 3."],
    counted: [{ staffId: "s2", name: "Samira A.", role: "pm" }],
    notCounted: [
      { staffId: "s21", name: "Jorrit H.", role: "groepshulp", reason: "groepshulp" },
      { staffId: "s1", name: "Noor de W.", role: "pm", reason: "pauze" },
      { staffId: "s4", name: "Marijke T.", role: "pm", reason: "pauze" },
    ],
    verdict: "short",
    leansOn: [],
  });
  expect(moments[0]).toMatchObject({ unitName: "Sterretjes + Zonnestralen (samengevoegd)", children: 1 });
});

test("moments follow each other and never overlap", () => {
  for (const { moments } of week.days.flatMap(({ groups }) => groups)) {
    for (const [index, moment] of moments.entries()) {
      expect(moment.from).toBeLessThan(moment.to);
      expect(moment.from).toBeGreaterThanOrEqual(moments[index - 1]?.to ?? 0);
    }
  }
});

test("breaks, and the share of people in training", () => {
  expect(groupOn("2026-12-01", "g1").breaks[0]).toEqual({
    person: { staffId: "s1", name: "Noor de W.", role: "pm" },
    from: 750,
    to: 780,
    leavesGroup: true,
  });
  expect(dayOf(CLOSED_MONDAY).trainees.find(({ from }) => from === 780)).toEqual({
    from: 780,
    to: 810,
    care: "dagopvang",
    required: 8,
    qualified: 4,
    bios: 1,
    stagiairs: 0,
    needed: 1,
    maximum: 4,
    stagiairsNeeded: 0,
    stagiairsMaximum: 2,
  });
});

test("who is alone in the building, with the achterwacht of that time", () => {
  const alone = buildDossier({
    document: stressLocation(),
    period: { from: STRESS_WEEK, to: STRESS_WEEK },
    groupIds: null,
    today: "2026-12-07",
  }).weeks.flatMap(({ days }) => days.flatMap((day) => day.alone));
  const early = alone.filter(({ to }) => to <= 720);
  const late = alone.filter(({ from }) => from >= 720);
  expect(late.length).toBeGreaterThan(0);
  expect(early.every(({ achterwacht }) => achterwacht?.length === 1)).toBe(true);
  expect(late.every(({ achterwacht }) => achterwacht?.length === 0)).toBe(true);
});

test("every day says what its figures are read from", () => {
  expect(dayOf(CLOSED_MONDAY).basis).toEqual({ staff: "actual", children: "planned", closedOn: "2026-12-01" });
  expect(dayOf("2026-12-01").basis).toEqual({ staff: "planned", children: "planned", closedOn: null });
  expect(week.basisText).toBe("gerealiseerd: ma 30 nov; de andere dagen gepland");
  const ofMonday = week.findings.filter(({ date, isOfWeek }) => date === CLOSED_MONDAY && !isOfWeek);
  expect(ofMonday.length).toBeGreaterThan(0);
  expect(ofMonday.every(({ basis }) => basis === "actual")).toBe(true);
});

test("a deviation stands with its measure, and its finding keeps its severity", () => {
  const { key } = tuesdayShortage();
  expect(dossier.deviations).toEqual([
    expect.objectContaining({
      findingKey: key,
      severity: "overtreding",
      reason: "Overmacht aangevoerd",
      effort: DEVIATION.effort,
      measure: DEVIATION.measure,
      outcome: "De inspecteur beslist.",
    }),
  ]);
  const finding = week.findings.find((each) => each.key === key);
  expect(finding).toMatchObject({ severity: "overtreding", sentence: "3 beroepskrachten nodig, 1 ingezet." });
  expect(finding?.recorded.join(" ")).toContain(DEVIATION.measure);
});

test("the agreements in force, their conditions, and the consent for every child", () => {
  const [first, second] = dossier.agreements;
  expect(first).toMatchObject({ pilot: "I", groupNames: ["Sterretjes"], unmet: [], agreedWith: "Deventer" });
  expect(second?.consents.find(({ name }) => name === "Sofie U.")).toMatchObject({
    isInForce: false,
    text: "ingetrokken per 10 november 2026",
  });
  const ended = { ...document, pilots: document.pilots.map((pilot) => ({ ...pilot, to: "2026-11-29" })) };
  expect(dossierOf(ended).agreements).toEqual([]);
  expect(dossierOf(ended).weeks[0]?.agreed).toBeNull();
});

test("the tekortplan and the versions of the law that were in force, with their certainty", () => {
  expect(dossier.tekortplan.map(({ version }) => version)).toEqual(["2"]);
  const share = dossier.law.find(({ version }) => version === "bio-aandeel@2026-07-01");
  expect(share).toMatchObject({ certainty: "Aangekondigd", ruleNames: ["Aandeel in opleiding"] });
  expect(share?.choice).not.toBeNull();
  expect(dossier.law.some(({ version }) => version === "bio-aandeel@2022-01-01")).toBe(false);
});

describe("the hash", () => {
  test("is the same for a later copy of the same data, and can be reckoned from the JSON", () => {
    const later = buildDossier({ document, period: PERIOD, groupIds: null, today: "2027-02-01" });
    expect(later.hash).toBe(dossier.hash);
    expect(dossierHash(JSON.parse(JSON.stringify(later)))).toBe(dossier.hash);
    expect(dossier.versionText).toBe(`kenmerk ${dossier.hash.slice(0, 16)}`);
  });

  test("is another one when anything in it is", () => {
    const weeks = document.weeks.map((roster) => ({
      ...roster,
      shifts: roster.shifts.map((shift, index) => (index === 0 ? { ...shift, to: "15:59" } : shift)),
    }));
    expect(dossierOf({ ...document, weeks }).hash).not.toBe(dossier.hash);
    expect(dossierOf({ ...document, acceptedDeviations: [] }).hash).not.toBe(dossier.hash);
  });
});

test("some groups have their own moments and findings, and the totals stay those of the location", () => {
  const some = dossierOf(document, ["g2"]);
  expect(some.groupNames).toEqual(["Zonnestralen"]);
  expect(some.weeks[0]?.regular).toEqual(week.regular);
  expect(some.weeks[0]?.days.every(({ groups }) => groups.map(({ id }) => id).join() === "g2")).toBe(true);
  const subjects = new Set(some.weeks[0]?.findings.map(({ subject }) => subject));
  expect(subjects).toContain("Zonnestralen");
  expect(subjects).not.toContain("Vlinders");
});

test("a week that is not on record is named and not judged", () => {
  const longer = buildDossier({
    document,
    period: { from: BROKEN_WEEK, to: "2026-W51" },
    groupIds: null,
    today: "2026-12-07",
  });
  expect(longer.missingWeeks).toEqual(["2026-W51"]);
  expect(longer.weeks.map((each) => each.week)).toEqual(["2026-W49", "2026-W50"]);
  expect(longer.title).toBe("Dossier De Zonnebloem, week 49 tot en met 51 van 2026");
});
