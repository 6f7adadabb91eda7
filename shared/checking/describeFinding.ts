import { weekdayOf } from "../calendar/dates.ts";
import { formatTime } from "../calendar/time.ts";
import { isOfWeek } from "../rules/topics.ts";
import { texts } from "../texts/nl.ts";
import { describeStep } from "./describeStep.ts";
import type { FactStep } from "./facts.ts";
import { factText } from "./factText.ts";
import type { Finding, NotEvaluated } from "./finding.ts";
import { type Names, unitName } from "./names.ts";

/** A finding in Dutch: what it is about, what is the matter, how that was reckoned, and under which article. */
export interface FindingDescription {
  /** "Zonnestralen · di 12:30–13:00" */
  readonly title: string;
  readonly sentence: string;
  readonly steps: readonly string[];
  readonly citation: string;
}

/** The sentences of a finding, made from its fields alone. */
export function describeFinding(finding: Finding, names: Names): FindingDescription {
  return {
    title: titleOf(finding, names),
    sentence: sentenceOf(finding, names),
    steps: finding.steps.flatMap((step) => describeStep(step, names)),
    citation: finding.citation,
  };
}

/** "Zonnestralen · di 12:30–13:00" as one line with its sentence, for the command line and data. */
export function messageOf(finding: Finding, names: Names): string {
  const { title, sentence } = describeFinding(finding, names);
  return `${title}: ${sentence}`;
}

/** Why something was not evaluated, as a sentence. */
export function describeNotEvaluated(entry: NotEvaluated, names: Names): string {
  const day = entry.date === null ? "" : dayWords(entry.date);
  const where = [entry.unit === null ? "" : unitName(entry.unit, names), day].filter((part) => part !== "").join(", ");
  return texts.findings.notEvaluatedSentence(
    texts.findings.rules[entry.rule],
    where,
    texts.findings.notEvaluated[entry.reason],
  );
}

function titleOf(finding: Finding, names: Names): string {
  const { interval } = finding;
  const time = interval === null ? "" : ` ${formatTime(interval.from)}–${formatTime(interval.to)}`;
  return `${unitName(finding.unit, names)} · ${isOfWeek(finding) ? texts.findings.allWeek : dayWords(finding.date)}${time}`;
}

function dayWords(date: string): string {
  return texts.domain.weekdaysShort[weekdayOf(date)] ?? date;
}

function sentenceOf(finding: Finding, names: Names): string {
  const words = texts.findings.sentences;
  const measured = finding.measured ?? 0;
  const required = finding.required ?? 0;
  switch (finding.rule) {
    case "bkr":
      return words.bkr(required, measured);
    case "drie-uursregeling":
      return finding.severity === "overtreding"
        ? words.deviationOver(measured, required)
        : words.deviationWithin(measured, required);
    default: {
      const step = finding.steps.find((candidate) => candidate.kind === "fact");
      return step ? factSentence(step, finding, names) : texts.findings.rules[finding.rule];
    }
  }
}

function factSentence(step: FactStep, finding: Finding, names: Names): string {
  const subjects = {
    staff: finding.staffIds.map(names.staffName).join(", "),
    children: names.childNames(finding.childIds),
  };
  return factText(step.fact).sentence(step.values, subjects);
}
