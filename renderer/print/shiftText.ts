import { clockRange, clockRanges } from "../../shared/reports/dutchDates.ts";
import type { ReportShift, ReportShiftPart } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.reports;

/** "7:30–17:00", the line that is read from a distance. */
export function shiftTimes(shift: ReportShift): string {
  return clockRange(shift);
}

/** What else there is to say of a shift: breaks, work elsewhere, boventallig, absence. */
export function shiftDetails(shift: ReportShift): string[] {
  if (isAbsentThroughout(shift)) return [];
  const leaving = shift.breaks.filter((pause) => pause.leavesGroup);
  const staying = shift.breaks.filter((pause) => !pause.leavesGroup);
  return [
    ...(leaving.length > 0 ? [words.breakAt(clockRanges(leaving))] : []),
    ...(staying.length > 0 ? [words.breakOnGroup(clockRanges(staying))] : []),
    ...partTexts(shift),
    ...(shift.absent.length === 0 ? [] : [words.absentAt(clockRanges(shift.absent))]),
  ];
}

/** Whether nobody comes for this shift. */
export function isAbsentThroughout(shift: ReportShift): boolean {
  return shift.absent.some((gap) => gap.from <= shift.from && gap.to >= shift.to);
}

function partTexts(shift: ReportShift): string[] {
  const isWhole = (part: ReportShiftPart) => part.from === shift.from && part.to === shift.to;
  return shift.parts.flatMap((part) => {
    const place = part.supernumerary
      ? words.supernumerary
      : part.here && part.activity === "groep"
        ? null
        : placeOf(part);
    if (place === null) return [];
    return [isWhole(part) ? place : words.partAt(clockRange(part), place)];
  });
}

/** Where a shift is worked, part by part; with times where there is more than one place. */
export function partPlaces({ parts }: ReportShift): string[] {
  return parts.map((part) => {
    const place = part.supernumerary ? texts.paper.person.supernumerary(placeOf(part)) : placeOf(part);
    return parts.length === 1 ? place : words.partAt(clockRange(part), place);
  });
}

function placeOf(part: ReportShiftPart): string {
  if (part.activity === "groep" && part.groupName !== null) return part.groupName;
  return texts.domain.activities[part.activity];
}
