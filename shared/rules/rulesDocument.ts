import { isoWeekOf, type LocalDate } from "../calendar/dates.ts";
import type { Location } from "../exchange/records.ts";
import { longDate } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import { rules } from "./registry.ts";
import { type ParameterView, type RuleView, ruleListOf, type VersionView } from "./ruleList.ts";

const words = texts.rules.document;

/** A location that chose nothing, so that the standard readings stand in the table. */
const ANY_LOCATION: Location = { id: "location", schoolHolidays: [], closures: [] };

/**
 * Every rule with its severity, articles, dated values and how sure they are, as a Markdown table a topic. The committed copy
 * is `README.md` beside this file; a test keeps them equal. It hangs on the registry alone and not on the day it is made.
 */
export function rulesDocumentText(): string {
  const date = lastChecked();
  const { topics } = ruleListOf(ANY_LOCATION, isoWeekOf(date));
  const parts = topics.map(({ title, rules: ofTopic }) => [`## ${title}`, tableOf(ofTopic)].join("\n\n"));
  const certainties = Object.entries(texts.rules.certainty).map(
    ([key, name]) => `- **${name}**: ${texts.rules.certaintyMeaning[key as keyof typeof texts.rules.certainty]}`,
  );
  const head = [`# ${texts.rules.title}`, words.intro(rules.length, longDate(date)), certainties.join("\n")];
  return `${[...head, ...parts].join("\n\n")}\n`;
}

/** The last day on which any value was looked up. */
function lastChecked(): LocalDate {
  const dates = rules.flatMap(({ parameters }) =>
    parameters.flatMap(({ versions }) => versions.map((version) => version.lastChecked)),
  );
  return dates.sort().at(-1) ?? "";
}

function tableOf(ofTopic: readonly RuleView[]): string {
  const columns = [words.rule, words.severity, words.value, words.period, words.article, words.certainty];
  const rows = ofTopic.flatMap(rowsOfRule);
  return [columns, columns.map(() => "---"), ...rows].map(lineOf).join("\n");
}

/** A row a version, the newest first; what stays the same is written once. */
function rowsOfRule(rule: RuleView): string[][] {
  const rows = rule.parameters.flatMap((parameter) =>
    parameter.versions.toReversed().map((version) => cellsOf(parameter, version)),
  );
  const severity = rule.severities.map(({ text }) => text).join(", ");
  return rows.map((cells, index) => (index === 0 ? [nameOf(rule), severity, ...cells] : ["", "", ...cells]));
}

function nameOf({ id, name }: RuleView): string {
  return `**${name}**<br>\`${id}\``;
}

function cellsOf({ title }: ParameterView, version: VersionView): string[] {
  const value = [`*${title}*`, ...version.value, ...(version.note === "" ? [] : [version.note])].join("<br>");
  return [value, version.period, version.article, version.certaintyText];
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
