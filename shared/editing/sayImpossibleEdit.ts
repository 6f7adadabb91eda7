import { clock } from "../reports/dutchDates.ts";
import { texts } from "../texts/nl.ts";
import type { ImpossibleEditError } from "./impossibleEdit.ts";

const words = texts.impossibleEdits;

/** The Dutch sentence that says why an edit cannot be; of a merge that overlaps others, with which groups and when. */
export function sayImpossibleEdit({ code, taken }: ImpossibleEditError): string {
  if (code !== "mergeOverlap") return words[code];
  return words.mergeOverlap(taken.map(({ groups, span }) => words.takenBy(groups, clock(span.from), clock(span.to))));
}
