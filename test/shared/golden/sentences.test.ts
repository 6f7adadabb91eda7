import { describe, expect, it } from "vitest";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { describeFinding, describeNotEvaluated } from "../../../shared/checking/describeFinding.ts";
import type { RuleId } from "../../../shared/checking/finding.ts";
import { namesOf } from "../../../shared/checking/names.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { parseScenario } from "../../../shared/pilots/scenario.ts";
import { texts } from "../../../shared/texts/nl.ts";
import { readGoldenCases } from "./goldenCases.ts";

/* What the golden cases find must be told too: by a sentence of its own, and steps in which nothing is missing. */

const casesOfRule = Map.groupBy(readGoldenCases(), ({ rule }) => rule);
const HOLES = /undefined|null|NaN|Infinity|\[object|Stryker/;

/** The descriptions of all that a rule finds in its own golden cases. */
function descriptionsOf(rule: RuleId) {
  return (casesOfRule.get(rule) ?? []).flatMap(({ document: data, week, scenario }) => {
    const document = parseLocationDocument(data);
    const { findings } = checkWeek(document, week, parseScenario(scenario) ?? "none");
    const names = namesOf(document);
    return findings.filter((finding) => finding.rule === rule).map((finding) => describeFinding(finding, names));
  });
}

describe("the sentences of what golden cases find", () => {
  it.each([...casesOfRule.keys()])("%s", (rule) => {
    const descriptions = descriptionsOf(rule);
    for (const { title, sentence, steps, citation } of descriptions) {
      expect(sentence).not.toBe(texts.findings.rules[rule]);
      expect(sentence).toMatch(/^\S.*[.!?]$/);
      expect([title, sentence, ...steps, citation].filter((text) => text.trim() === "" || HOLES.test(text))).toEqual(
        [],
      );
    }
  });
});

describe("the sentences of what golden cases leave open", () => {
  it.each([...casesOfRule.keys()])("%s", (rule) => {
    for (const { document: data, week, scenario } of casesOfRule.get(rule) ?? []) {
      const document = parseLocationDocument(data);
      const { notEvaluated } = checkWeek(document, week, parseScenario(scenario) ?? "none");
      const sentences = notEvaluated.map((entry) => describeNotEvaluated(entry, namesOf(document)));
      expect(sentences.filter((text) => HOLES.test(text) || !/^\S.*: niet beoordeeld, \S.*\.$/.test(text))).toEqual([]);
    }
  });
});
