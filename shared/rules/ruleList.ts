import { datesOfWeek, type IsoWeek, type LocalDate } from "../calendar/dates.ts";
import type { RuleId, Severity } from "../checking/finding.ts";
import type { Location } from "../exchange/records.ts";
import { chosenBy, openChoiceOf, type ParameterChoice } from "../law/openChoices.ts";
import {
  type Certainty,
  type Parameter,
  type ParameterVersion,
  type Resolution,
  resolveParameter,
  versionName,
} from "../law/parameter.ts";
import { longDate } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import { wordsOfParameter } from "./parameterWords.ts";
import { type Rule, rules } from "./registry.ts";
import { severitiesOfRule } from "./severities.ts";
import { type RuleTopic, topicOfRule } from "./topics.ts";

const words = texts.rules;

/** A reading that the location may choose, in words. */
export interface OptionView {
  readonly choice: ParameterChoice;
  readonly text: string;
  readonly isChosen: boolean;
  readonly isStandard: boolean;
}

export interface ChoiceView {
  readonly key: ParameterChoice["key"];
  readonly label: string;
  readonly options: readonly OptionView[];
}

/** One version of a legal value as a person reads it. */
export interface VersionView {
  /** `id@validFrom`, as findings name it. */
  readonly name: string;
  readonly period: string;
  readonly value: readonly string[];
  readonly article: string;
  readonly address: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  readonly note: string;
  readonly lastChecked: string;
  /** On the Monday of the week. */
  readonly isInForce: boolean;
  readonly choice: ChoiceView | null;
}

export interface ParameterView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** How it stands on the Monday of the week. */
  readonly status: Resolution<unknown>["status"];
  readonly versions: readonly VersionView[];
}

export interface RuleView {
  readonly id: RuleId;
  readonly name: string;
  readonly topic: RuleTopic;
  readonly severities: readonly { readonly severity: Severity; readonly text: string }[];
  readonly parameters: readonly ParameterView[];
  /** One of its versions is not read as law. */
  readonly isUncertain: boolean;
}

/** A version that is not read as law, with the rules that it decides. */
export interface UncertainVersion {
  readonly version: VersionView;
  readonly parameter: Pick<ParameterView, "id" | "title">;
  readonly rules: readonly Pick<RuleView, "id" | "name">[];
}

/** The rules and the law behind them, as data for a screen. */
export interface RuleList {
  /** The Monday on which versions are in force or not. */
  readonly date: LocalDate;
  readonly topics: readonly {
    readonly topic: RuleTopic;
    readonly title: string;
    readonly rules: readonly RuleView[];
  }[];
  /** What is uncertain or announced: each version once, the least certain first. */
  readonly uncertain: readonly UncertainVersion[];
  readonly choices: readonly ChoiceView[];
}

const TOPICS: readonly RuleTopic[] = ["staffing", "children", "labour", "records"];

/** How sure we are, from the least to the most. */
const FROM_LEAST_CERTAIN: readonly Certainty[] = [
  "announced",
  "unconfirmed",
  "ours",
  "readAsOf2021",
  "secondary",
  "law",
];

/** Every rule of the registry with its parameters and all their versions, as they stand on the Monday of a week. */
export function ruleListOf(location: Location, week: IsoWeek): RuleList {
  const [date = week] = datesOfWeek(week);
  const views = rules.map((rule) => viewOfRule(rule, location, date));
  return {
    date,
    topics: TOPICS.map((topic) => ({
      topic,
      title: words.topics[topic],
      rules: views.filter((view) => view.topic === topic),
    })),
    uncertain: uncertainVersions(views),
    choices: choicesOf(views),
  };
}

function viewOfRule({ id, parameters }: Rule, location: Location, date: LocalDate): RuleView {
  const views = parameters.map((parameter) => viewOfParameter(parameter, location, date));
  return {
    id,
    name: texts.findings.rules[id],
    topic: topicOfRule[id],
    severities: severitiesOfRule[id].map((severity) => ({ severity, text: texts.app.findings.severities[severity] })),
    parameters: views,
    isUncertain: views.some(({ versions }) => versions.some(isUncertain)),
  };
}

function viewOfParameter(parameter: Parameter<unknown>, location: Location, date: LocalDate): ParameterView {
  const { title, values } = wordsOfParameter(parameter);
  const resolved = resolveParameter(parameter, date);
  return {
    id: parameter.id,
    title,
    unit: parameter.unit,
    status: resolved.status,
    versions: parameter.versions.map((version, index) => ({
      name: versionName(parameter, version),
      period: periodOf(version, date),
      value: values[index] ?? [],
      ...version.citation,
      certainty: version.certainty,
      certaintyText: words.certainty[version.certainty],
      note: version.note,
      lastChecked: longDate(version.lastChecked),
      isInForce: resolved.status === "inForce" && resolved.version === version,
      choice: choiceOf(version, location),
    })),
  };
}

function periodOf({ validFrom, validTo }: ParameterVersion<unknown>, date: LocalDate): string {
  if (validTo !== null) return words.period.between(longDate(validFrom), longDate(validTo));
  return validFrom <= date ? words.period.since(longDate(validFrom)) : words.period.from(longDate(validFrom));
}

function choiceOf(version: ParameterVersion<unknown>, location: Location): ChoiceView | null {
  const open = openChoiceOf(version);
  if (open === null) return null;
  const chosen = chosenBy(location, open);
  return {
    key: open.standard.key,
    label: words.choices[open.standard.key],
    options: open.options.map((choice) => ({
      choice,
      text: words.options[choice.option].text,
      isChosen: choice.option === chosen.option,
      isStandard: choice.option === open.standard.option,
    })),
  };
}

function isUncertain({ certainty }: VersionView): boolean {
  return certainty !== "law";
}

/** A parameter may serve several rules, and is then named once with all of them. */
function uncertainVersions(views: readonly RuleView[]): UncertainVersion[] {
  const all = views.flatMap((rule) =>
    rule.parameters.flatMap((parameter) =>
      parameter.versions.filter(isUncertain).map((version) => ({ version, parameter, rule })),
    ),
  );
  return [...Map.groupBy(all, ({ version }) => version.name).values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ version: first.version, parameter: first.parameter, rules: same.map(({ rule }) => rule) }] : [];
    })
    .sort((a, b) => rankOf(a.version) - rankOf(b.version));
}

function rankOf({ certainty }: VersionView): number {
  return FROM_LEAST_CERTAIN.indexOf(certainty);
}

function choicesOf(views: readonly RuleView[]): ChoiceView[] {
  const all = views.flatMap(({ parameters }) => parameters.flatMap(({ versions }) => versions));
  const open = all.flatMap(({ choice }) => choice ?? []);
  return [...new Map(open.map((choice) => [choice.key, choice])).values()];
}
