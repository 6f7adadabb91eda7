import { FEWEST_TOGETHER } from "../exchange/records.ts";
import type { ExportCell } from "./exportColumns.ts";
import type { HelperTotals, PeopleFigure } from "./weekTotals.ts";

/** What stands in the place of a figure about one to four people. */
export const HELD_BACK = `<${FEWEST_TOGETHER}`;

/** A sum over people, held back when they are fewer than five; nobody at all is no person to protect. */
export function peopleMinutes({ minutes, persons }: PeopleFigure): ExportCell {
  return isFew(persons) ? HELD_BACK : minutes;
}

/** How many people, in the same way. */
export function peopleCount(persons: number): ExportCell {
  return isFew(persons) ? HELD_BACK : persons;
}

/**
 * The sums by task. When one of them must be held back all are: the others and the whole would give it away.
 */
export function taskMinutes({ byTask }: HelperTotals): Readonly<Record<keyof HelperTotals["byTask"], ExportCell>> {
  const isHeldBack = Object.values(byTask).some(({ persons }) => isFew(persons));
  const cell = ({ minutes }: PeopleFigure): ExportCell => (isHeldBack ? HELD_BACK : minutes);
  return {
    verzorgend: cell(byTask.verzorgend),
    voorbereidend: cell(byTask.voorbereidend),
    huishoudelijk: cell(byTask.huishoudelijk),
    pedagogisch: cell(byTask.pedagogisch),
    none: cell(byTask.none),
  };
}

function isFew(persons: number): boolean {
  return persons > 0 && persons < FEWEST_TOGETHER;
}
