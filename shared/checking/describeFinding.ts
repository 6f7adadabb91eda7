import { weekdayOf } from "../calendar/dates.ts";
import { formatTime } from "../calendar/time.ts";
import type { LocationDocument, Role } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { describeStep } from "./describeStep.ts";
import type { FactStep } from "./facts.ts";
import { factText } from "./factText.ts";
import type { Finding, NotEvaluated, Unit } from "./finding.ts";

/** The names that sentences need; an id without a name is shown as it is. */
export interface Names {
  readonly groupName: (id: string) => string;
  readonly staffName: (id: string) => string;
  readonly staffRole: (id: string) => Role;
  readonly childName: (id: string) => string;
}

/** A finding in Dutch: what it is about, what is the matter, how that was reckoned, and under which article. */
export interface FindingDescription {
  /** "Zonnestralen · di 12:30–13:00" */
  readonly title: string;
  readonly sentence: string;
  readonly steps: readonly string[];
  readonly citation: string;
}

type NamedRecords = Pick<LocationDocument, "groups" | "staff" | "children">;

export function namesOf(records: NamedRecords): Names {
  const groups = new Map(records.groups.map((group) => [group.id, group.name ?? group.id]));
  const staff = new Map(records.staff.map((person) => [person.id, person]));
  const children = new Map(records.children.map((child) => [child.id, child.name ?? child.id]));
  return {
    groupName: (id) => groups.get(id) ?? id,
    staffName: (id) => staff.get(id)?.name ?? id,
    staffRole: (id) => staff.get(id)?.role ?? "overig",
    childName: (id) => children.get(id) ?? id,
  };
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

/** The name of what a finding is about. */
export function unitName(unit: Unit, names: Names): string {
  switch (unit.kind) {
    case "group":
      return unit.ids.map(names.groupName).join(", ");
    case "merge":
      return texts.findings.units.merge(unit.ids.map(names.groupName).join(" + "));
    case "location":
      return texts.findings.units.bsoCentre;
    case "person":
      return unit.ids.map(names.staffName).join(", ");
    case "child":
      return unit.ids.map(names.childName).join(", ");
  }
}

function titleOf(finding: Finding, names: Names): string {
  const { interval } = finding;
  const time = interval === null ? "" : ` ${formatTime(interval.from)}–${formatTime(interval.to)}`;
  return `${unitName(finding.unit, names)} · ${dayWords(finding.date)}${time}`;
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
    children: finding.childIds.map(names.childName).join(", "),
  };
  return factText(step.fact).sentence(step.values, subjects);
}
