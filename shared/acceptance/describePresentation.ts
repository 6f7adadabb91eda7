import type { AcceptedDeviation } from "../exchange/records.ts";
import { longDate } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import type { FindingPresentation, WorkingMethod } from "./findingPresentation.ts";

const words = texts.acceptance;

/** What was recorded beside a finding, and the way of supervision on its date, as short Dutch sentences. */
export function describePresentation({ accepted, isNotNoted, workingMethod }: FindingPresentation): string[] {
  return [
    ...(accepted === null ? [] : deviationLines(accepted, isNotNoted)),
    ...(workingMethod === null ? [] : [workingMethodLine(workingMethod)]),
  ];
}

function deviationLines(accepted: AcceptedDeviation, isNotNoted: boolean): string[] {
  const { reason, effort, measure, decidedBy } = accepted;
  return [
    words.reasons[reason],
    ...(effort ? [words.effort(effort)] : []),
    ...(measure ? [words.measure(measure)] : []),
    ...(decidedBy ? [words.decidedBy(decidedBy)] : []),
    ...informedLines(accepted),
    ...inspectionLines(accepted, isNotNoted),
  ];
}

function informedLines({ informed, informedOn }: AcceptedDeviation): string[] {
  const date = informedOn ? longDate(informedOn) : null;
  if (informed) return [words.informed(informed, date)];
  return date === null ? [] : [words.informedOn(date)];
}

function inspectionLines({ inspection }: AcceptedDeviation, isNotNoted: boolean): string[] {
  if (!inspection) return [words.inspectorDecides];
  const sentence = isNotNoted ? words.notNoted : words.inspection;
  return [sentence(longDate(inspection.date), inspection.reference)];
}

function workingMethodLine({ validFrom, validTo, items, citation }: WorkingMethod): string {
  const names = items.map((item) => words.items[item]).join(", ");
  return words.workingMethod(longDate(validFrom), longDate(validTo ?? validFrom), names, citation);
}
