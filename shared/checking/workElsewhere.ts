import type { LocationDocument, Shift, WeekRoster, WorkElsewhere } from "../exchange/records.ts";
import { remembered } from "./remembered.ts";

/*
 * The work of people at other locations, read along with their shifts here. For every rule it is what school is: work, but
 * not in this building. So rest, working time and being in two places at once are judged, and no group counts it.
 */

/** A shift that stands in for work elsewhere; only rules ever see one. */
interface ShiftElsewhere extends Shift {
  readonly isElsewhere: true;
}

/** The document with work elsewhere among the shifts; the same document when nobody works elsewhere. */
export function withWorkElsewhere(document: LocationDocument): LocationDocument {
  const isAnywhere = document.weeks.some(({ elsewhere = [] }) => elsewhere.length > 0);
  return isAnywhere ? { ...document, weeks: document.weeks.map(withShiftsElsewhere) } : document;
}

/** Whether a shift is of this location's own roster. */
export function isHere(shift: Shift): boolean {
  return shift["isElsewhere"] !== true;
}

const withShiftsElsewhere = remembered((roster: WeekRoster): WeekRoster => {
  const { elsewhere = [] } = roster;
  return elsewhere.length === 0 ? roster : { ...roster, shifts: [...roster.shifts, ...elsewhere.map(shiftOf)] };
});

function shiftOf({ staffId, date, from, to, breaks }: WorkElsewhere): ShiftElsewhere {
  const work = { activity: "school", groupId: null, formatief: false, breaks } as const;
  return {
    id: `elsewhere|${date}|${from}|${staffId}`,
    staffId,
    date,
    from,
    to,
    ...work,
    blocks: [],
    isElsewhere: true,
  };
}
