import { expect, test } from "vitest";
import { addDays, isoWeekOf } from "../../../shared/calendar/dates.ts";
import type { Location } from "../../../shared/exchange/records.ts";
import * as bkr from "../../../shared/law/bkrParameters.ts";
import * as building from "../../../shared/law/buildingParameters.ts";
import * as face from "../../../shared/law/faceParameters.ts";
import * as labour from "../../../shared/law/labourParameters.ts";
import type { Parameter } from "../../../shared/law/parameter.ts";
import * as pilot from "../../../shared/law/pilotParameters.ts";
import * as record from "../../../shared/law/recordParameters.ts";
import * as staffing from "../../../shared/law/staffingParameters.ts";
import * as trainee from "../../../shared/law/traineeParameters.ts";
import { rules } from "../../../shared/rules/registry.ts";
import { type RuleList, ruleListOf } from "../../../shared/rules/ruleList.ts";
import { severitiesOfRule } from "../../../shared/rules/severities.ts";
import { topicOfRule } from "../../../shared/rules/topics.ts";
import { readGoldenCases } from "../golden/goldenCases.ts";

/* The screen of the rules as data: complete against the registry and the law, and dated on the Monday of the week. */

const WEEK = "2026-W48";
const location: Location = { id: "l1", schoolHolidays: [], closures: [] };
const law: readonly Parameter<unknown>[] = [bkr, building, face, labour, pilot, record, staffing, trainee].flatMap(
  (area) => Object.values(area),
);

function rulesOf(list: RuleList) {
  return list.topics.flatMap((topic) => topic.rules);
}

function parameterOf(list: RuleList, id: string) {
  const found = rulesOf(list)
    .flatMap((rule) => rule.parameters)
    .find((parameter) => parameter.id === id);
  if (!found) throw new Error(`no parameter ${id}`);
  return found;
}

test("holds every rule of the registry once, under its own topic and with its own parameters", () => {
  const list = ruleListOf(location, WEEK);
  expect(new Set(rulesOf(list).map(({ id }) => id))).toEqual(new Set(rules.map(({ id }) => id)));
  expect(rulesOf(list)).toHaveLength(rules.length);
  for (const { topic, rules: views } of list.topics)
    for (const { id } of views) expect(topicOfRule[id], id).toBe(topic);
  for (const rule of rules) {
    const view = rulesOf(list).find(({ id }) => id === rule.id);
    expect(view?.parameters.map(({ id }) => id)).toEqual(rule.parameters.map(({ id }) => id));
  }
});

test("holds every value of the law with all its versions, each in words", () => {
  const list = ruleListOf(location, WEEK);
  for (const { id, unit, versions } of law) {
    const view = parameterOf(list, id);
    expect(view.unit).toBe(unit);
    expect(view.title).not.toBe("");
    expect(view.versions.map(({ name }) => name)).toEqual(versions.map(({ validFrom }) => `${id}@${validFrom}`));
    for (const [index, { citation, note, certainty }] of versions.entries()) {
      expect(view.versions[index]).toMatchObject({ ...citation, note, certainty });
      const value = view.versions[index]?.value ?? [];
      expect(value.length).toBeGreaterThan(0);
      for (const line of value) expect(line).not.toMatch(/undefined|null|NaN|\[object|^\s*$/);
    }
  }
});

test("says how grave a rule can be exactly as the golden cases find it", () => {
  const found = new Map<string, Set<string>>(rules.map(({ id }) => [id, new Set()]));
  for (const { expected } of readGoldenCases())
    for (const { rule, severity } of expected) found.get(rule)?.add(severity);
  for (const { id } of rules) expect(new Set(severitiesOfRule[id]), id).toEqual(found.get(id));
});

test.each([
  ["bkr.bso", "2024-07-01"],
  ["bkr.meetellen", "2024-07-01"],
  ["drie-uursregeling.kaders", "2023-07-01"],
  ["vaste-gezichten.bevoegd", "2024-07-01"],
  ["bio-aandeel", "2022-01-01"],
  ["bio-aandeel", "2026-07-01"],
  ["roostertermijn", "2025-01-01"],
])(
  "%s: the version of %s is in force in weeks whose Monday is on or after it, the one before in weeks before",
  (id, change) => {
    const firstMonday = [0, 1, 2, 3, 4, 5, 6]
      .map((days) => addDays(change, days))
      .find((date) => mondayOf(date) === date);
    if (!firstMonday) throw new Error("a week has a Monday");
    const inForce = (monday: string) =>
      parameterOf(ruleListOf(location, isoWeekOf(monday)), id)
        .versions.filter(({ isInForce }) => isInForce)
        .map(({ name }) => name);
    const versions = law.find((parameter) => parameter.id === id)?.versions ?? [];
    const index = versions.findIndex(({ validFrom }) => validFrom === change);
    expect(inForce(firstMonday)).toEqual([`${id}@${change}`]);
    expect(inForce(addDays(firstMonday, -7))).toEqual([`${id}@${versions[index - 1]?.validFrom}`]);
  },
);

function mondayOf(date: string): string {
  return ruleListOf(location, isoWeekOf(date)).date;
}

test("a week whose Monday is exactly the day of a change has the new version, and the Monday before the old one", () => {
  // 1 July 2024 is a Monday.
  const at = (week: string) =>
    parameterOf(ruleListOf(location, week), "bkr.bso").versions.map(({ isInForce }) => isInForce);
  expect(ruleListOf(location, "2024-W27").date).toBe("2024-07-01");
  expect(at("2024-W26")).toEqual([true, false]);
  expect(at("2024-W27")).toEqual([false, true]);
});

test("a value that does not hold yet is said so and no version is marked", () => {
  const view = parameterOf(ruleListOf(location, "2024-W52"), "taaleis");
  expect(view).toMatchObject({
    status: "notYetInForce",
    versions: [{ isInForce: false, period: "Vanaf 1 januari 2025" }],
  });
  expect(parameterOf(ruleListOf(location, WEEK), "taaleis")).toMatchObject({
    status: "inForce",
    versions: [{ isInForce: true, period: "Sinds 1 januari 2025" }],
  });
});

test("lists each version that is not law once, with every rule that it decides, the least certain first", () => {
  const { uncertain, topics } = ruleListOf(location, WEEK);
  const expected = law.flatMap(({ id, versions }) =>
    versions.filter(({ certainty }) => certainty !== "law").map(({ validFrom }) => `${id}@${validFrom}`),
  );
  expect(uncertain.map(({ version }) => version.name).sort()).toEqual(expected.sort());
  expect(uncertain[0]?.version).toMatchObject({ name: "bio-aandeel@2026-07-01", certaintyText: "Aangekondigd" });
  const shared = uncertain.find(({ parameter }) => parameter.id === "bkr.combinatie.maximum");
  expect(shared?.rules.map(({ id }) => id)).toEqual(["bkr", "bkr-groepsgrootte"]);
  const certain = topics.flatMap((topic) => topic.rules).filter(({ isUncertain }) => !isUncertain);
  expect(certain.map(({ id }) => id)).toEqual(["niet-meetellend", "bio-formatief"]);
});

test("shows what the location chose, or the standard", () => {
  const chosen = (parameterChoices: Location["parameterChoices"]) =>
    ruleListOf({ ...location, parameterChoices }, WEEK).choices.map(({ key, options }) => [
      key,
      options.filter(({ isChosen }) => isChosen).map(({ choice }) => choice.option),
    ]);
  expect(chosen(undefined)).toEqual([
    ["vasteGezichtPresence", ["overlap"]],
    ["bioShareFrom202607", ["1/2"]],
  ]);
  expect(chosen({ bioShareFrom202607: "1/3", vasteGezichtPresence: "same-day" })).toEqual([
    ["vasteGezichtPresence", ["same-day"]],
    ["bioShareFrom202607", ["1/3"]],
  ]);
});
