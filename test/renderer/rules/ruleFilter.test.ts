import { expect, test } from "vitest";
import { filterRules, NO_RULE_FILTER, type RuleFilter } from "../../../renderer/rules/ruleFilter.ts";
import { ruleListOf } from "../../../shared/rules/ruleList.ts";

const list = ruleListOf({ id: "l1", schoolHolidays: [], closures: [] }, "2026-W48");
const total = list.topics.flatMap(({ rules }) => rules).length;
const found = (part: Partial<RuleFilter>) => [...filterRules(list, { ...NO_RULE_FILTER, ...part })];

test("lets everything through at first", () => {
  expect(found({})).toHaveLength(total);
  expect(found({ search: "   " })).toHaveLength(total);
});

test.each([
  ["a name", "achterwacht", ["achterwacht"]],
  ["an article", "bkk art. 9a", ["vaste-gezichten-aanwezig"]],
  ["words in any order", "gezicht vervanging", ["vaste-gezichten-aanwezig"]],
  ["without accents and capitals", "EEN PLEK TEGELIJK", ["dubbele-dienst"]],
  ["a value", "5½ uur", ["pauze"]],
])("finds a rule by %s", (_what, search, ids) => {
  expect(found({ search })).toEqual(ids);
});

test("narrows by topic and by certainty, together with the search", () => {
  expect(found({ topic: "records" })).toEqual([
    "bio-formatief",
    "taaleis",
    "babyscholing",
    "registratie",
    "coachuren",
    "niet-groepsgebonden",
  ]);
  expect(found({ topic: "records", isUncertainOnly: true })).not.toContain("bio-formatief");
  expect(found({ topic: "labour", search: "achterwacht" })).toEqual([]);
});
