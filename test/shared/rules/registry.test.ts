import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { RuleId } from "../../../shared/checking/finding.ts";
import { rules } from "../../../shared/rules/registry.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { comparedSides, type GoldenCase, readGoldenCases, runGoldenCase } from "../golden/goldenCases.ts";

/** Rules that decide whatever the document says, and why. */
const ALWAYS_DECIDED: Partial<Record<RuleId, string>> = {
  "bkr-groepsgrootte": "a need that is not known is left open by the bkr itself, once",
  leeftijd: "every child has a birth date, and before 2019 no reading of it was needed",
  toezicht: "before 2024-07-01 a basisgroep without anyone was a shortage of its own",
  taaleis: "it did not exist before 2025, and a missing record is what it finds",
  babyscholing: "it was no law before 2025, and a missing record is what it finds",
  "pilot-dekking": "where the bkr is left open nothing leans on a pilot, and the bkr says so",
  "pilot-voorwaarden": "what is missing of an agreement is what it finds",
};

const ran = readGoldenCases().map((golden) => ({ golden, outcome: runGoldenCase(golden) }));
type Ran = (typeof ran)[number];

const casesOf = (id: RuleId) => ran.filter(({ golden }) => golden.rule === id);
const findsSomething = ({ outcome }: Ran, id: RuleId) => outcome.findings.some(({ rule }) => rule === id);
const leavesOpen = ({ outcome }: Ran, id: RuleId) => outcome.notEvaluated.some(({ rule }) => rule === id);

/** Whether a case still holds when one rule is not in the registry: its findings and open ends are then not there. */
function holdsWithout(id: RuleId, { golden, outcome }: { golden: GoldenCase; outcome: Ran["outcome"] }): boolean {
  const { found, expected } = comparedSides(golden, {
    findings: outcome.findings.filter(({ rule }) => rule !== id),
    notEvaluated: outcome.notEvaluated.filter(({ rule }) => rule !== id),
  });
  return isDeepStrictEqual(found, expected);
}

describe("the registry of rules", () => {
  it("has every rule once, under an id that has a name", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !(id in texts.findings.rules))).toEqual([]);
  });

  it("keeps its list of rules that are always decided free of rules that leave something open", () => {
    const open = Object.keys(ALWAYS_DECIDED).filter((id) => ran.some((one) => leavesOpen(one, id as RuleId)));
    expect(open).toEqual([]);
  });
});

describe.each(rules.map(({ id }) => id))("%s", (id) => {
  it("has golden cases that it passes", () => {
    const passed = casesOf(id).filter((one) => !findsSomething(one, id) && !leavesOpen(one, id));
    expect(passed.length).toBeGreaterThan(0);
  });

  it("has golden cases in which it finds something", () => {
    expect(casesOf(id).filter((one) => findsSomething(one, id)).length).toBeGreaterThan(0);
  });

  it("has golden cases that it leaves open, or is listed as always decided and has none", () => {
    const open = casesOf(id).filter((one) => leavesOpen(one, id));
    expect(open.length > 0).toBe(!(id in ALWAYS_DECIDED));
  });

  it("cannot be taken out of the registry without golden cases that fail", () => {
    const failing = ran.filter((one) => !holdsWithout(id, one));
    expect(failing.length).toBeGreaterThan(0);
  });

  it("names the dated values that decide it", () => {
    const parameters = rules.find((rule) => rule.id === id)?.parameters ?? [];
    expect(parameters.length).toBeGreaterThan(0);
    expect(parameters.filter(({ versions }) => versions.length === 0)).toEqual([]);
  });
});
