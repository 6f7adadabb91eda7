import type { Interval } from "../../../shared/calendar/intervals.ts";
import { parseTime } from "../../../shared/calendar/time.ts";
import { reportAbsence, withdrawAbsence } from "../../../shared/editing/absenceChanges.ts";
import { addBreak, addBreaks, moveBreak, removeBreak, resizeBreak } from "../../../shared/editing/breakChanges.ts";
import { closeDay, proposedActual, reopenDay } from "../../../shared/editing/closeDayChanges.ts";
import { addMerge, changeMerge, removeMerge } from "../../../shared/editing/mergeChanges.ts";
import {
  clipOf,
  copyShifts,
  copyToDays,
  moveShifts,
  pasteShifts,
  removeShifts,
  setActivity,
  setFormatief,
} from "../../../shared/editing/multiShiftChanges.ts";
import {
  addPlace,
  editPlace,
  fillPlace,
  markAsked,
  moveToPlace,
  openShift,
  removePlace,
} from "../../../shared/editing/openPlaceChanges.ts";
import { publishWeek } from "../../../shared/editing/publishChanges.ts";
import {
  addShift,
  copyShift,
  editShift,
  moveShift,
  removeShift,
  resizeShift,
  splitShift,
  swapPeople,
} from "../../../shared/editing/shiftChanges.ts";
import type { Shift } from "../../../shared/exchange/records.ts";
import {
  type Action,
  type Desk,
  dateOf,
  draftOf,
  groupOf,
  otherIdOf,
  pick,
  placeIdOf,
  shiftIdOf,
  spanOf,
  staffOf,
  TODAY,
  timesOf,
} from "./actionDesk.ts";

/* Every maker of what is done to the roster of a week: its shifts, breaks, open places, merges and days. */

/** Up to four steps earlier or later. */
const minutesOf = ({ c }: Desk, step: number) => ((c % 9) - 4) * step;

/** Of the shift that `shiftIdOf` names. */
const beginOf = ({ records, a }: Desk) => parseTime(pick(records.roster.shifts, a)?.from ?? "00:00");

/** The first break of a shift that has any. */
function breakOf({ records, a }: Desk): { shift: Shift | undefined; pause: Interval } {
  const withBreaks = records.roster.shifts.filter(({ breaks }) => breaks.length > 0);
  const shift = pick(withBreaks, a);
  const [pause] = shift?.breaks ?? [];
  return { shift, pause: { from: parseTime(pause?.from ?? "00:00"), to: parseTime(pause?.to ?? "00:00") } };
}

const SHIFT_ACTIONS = {
  add: (desk) => addShift(desk.context, { ...draftOf(desk), staffId: staffOf(desk) }),
  move: (desk) =>
    moveShift(desk.context, shiftIdOf(desk), { from: desk.from, staffId: staffOf(desk), groupId: groupOf(desk) }),
  copy: (desk) => copyShift(desk.context, shiftIdOf(desk), { staffId: staffOf(desk) }),
  resize: (desk) => resizeShift(desk.context, shiftIdOf(desk), spanOf(desk)),
  split: (desk) => splitShift(desk.context, shiftIdOf(desk), beginOf(desk) + desk.length),
  swap(desk) {
    const { shifts } = desk.records.roster;
    const own = pick(shifts, desk.a)?.staffId;
    const other = pick(
      shifts.filter(({ staffId }) => staffId !== own),
      desk.b,
    );
    return swapPeople(desk.context, shiftIdOf(desk), other?.id ?? "none");
  },
  edit: (desk) =>
    editShift(desk.context, { ...draftOf(desk), id: shiftIdOf(desk), staffId: staffOf(desk), formatief: false }),
  remove: (desk) => removeShift(desk.context, shiftIdOf(desk)),
  moveMany: (desk) => moveShifts(desk.context, [shiftIdOf(desk), otherIdOf(desk)], { minutes: minutesOf(desk, 15) }),
  copyMany: (desk) => copyShifts(desk.context, [shiftIdOf(desk), otherIdOf(desk)], { staffId: staffOf(desk) }),
  copyToDays: (desk) => copyToDays(desk.context, [shiftIdOf(desk), otherIdOf(desk)], [dateOf(desk)]),
  removeMany: (desk) => removeShifts(desk.context, [shiftIdOf(desk), otherIdOf(desk)]),
  paste(desk) {
    const clip = clipOf(desk.records.roster, [shiftIdOf(desk), otherIdOf(desk)]);
    return clip && pasteShifts(desk.context, clip, { date: dateOf(desk) });
  },
  formatief: (desk) => setFormatief(desk.context, [shiftIdOf(desk)], [true, false, null][desk.c % 3] ?? null),
  activity(desk) {
    const shift = pick(desk.records.roster.shifts, desk.a);
    const activity = shift?.activity === "groep" ? "kantoor" : "groep";
    return setActivity(desk.context, [shiftIdOf(desk)], activity, groupOf(desk));
  },
} satisfies Record<string, Action>;

const BREAK_ACTIONS = {
  addBreak(desk) {
    const from = beginOf(desk) + desk.length;
    return addBreak(desk.context, shiftIdOf(desk), { from, to: from + 30 });
  },
  addBreaks: ({ context, records }) =>
    addBreaks(
      context,
      // As a proposal does it: half an hour in the middle of each shift that has none.
      records.roster.shifts
        .filter(({ breaks, from, to }) => breaks.length === 0 && parseTime(to) - parseTime(from) >= 60)
        .map(({ id, from, to }) => {
          const middle = Math.floor((parseTime(from) + parseTime(to)) / 2);
          return { shiftId: id, breaks: [{ from: middle - 15, to: middle + 15 }] };
        }),
    ),
  moveBreak(desk) {
    const { shift, pause } = breakOf(desk);
    const from = pause.from + minutesOf(desk, 5);
    return shift ? moveBreak(desk.context, shift.id, 0, from) : null;
  },
  resizeBreak(desk) {
    const { shift, pause } = breakOf(desk);
    return shift ? resizeBreak(desk.context, shift.id, 0, { to: pause.to + minutesOf(desk, 5) }) : null;
  },
  removeBreak(desk) {
    const { shift } = breakOf(desk);
    return shift ? removeBreak(desk.context, shift.id, 0) : null;
  },
} satisfies Record<string, Action>;

const ABSENCE_ACTIONS = {
  absence: (desk) =>
    reportAbsence(desk.context, {
      staffId: staffOf(desk),
      dates: [dateOf(desk)],
      reason: "ziek",
      ...(desk.c % 2 === 0 ? {} : spanOf(desk)),
    }),
  withdraw(desk) {
    const person = pick(
      desk.records.staff.filter(({ unavailable }) => unavailable.length > 0),
      desk.b,
    );
    const absence = pick(person?.unavailable ?? [], desk.a);
    return person && absence ? withdrawAbsence(desk.context, { staffId: person.id, absences: [absence] }) : null;
  },
  open: (desk) => openShift(desk.context, shiftIdOf(desk)),
  addPlace: (desk) => addPlace(desk.context, draftOf(desk)),
  editPlace(desk) {
    const place = pick(desk.records.roster.openPlaces ?? [], desk.a);
    return place ? editPlace(desk.context, { ...place, ...draftOf(desk), date: place.date }) : null;
  },
  fill: (desk) => fillPlace(desk.context, placeIdOf(desk), staffOf(desk)),
  moveToPlace: (desk) => moveToPlace(desk.context, placeIdOf(desk), otherIdOf(desk)),
  ask(desk) {
    const answer = (["asked", "no", null] as const)[desk.c % 3] ?? null;
    return markAsked(desk.context, placeIdOf(desk), staffOf(desk), answer, TODAY);
  },
  removePlace: (desk) => removePlace(desk.context, placeIdOf(desk)),
} satisfies Record<string, Action>;

const MERGE_ACTIONS = {
  merge(desk) {
    const { date, from, to } = draftOf(desk);
    const groupIds = [groupOf(desk), pick(desk.records.groups, desk.c + 1 + (desk.b % 2))?.id ?? ""];
    return addMerge(desk.context, { date, from, to, groupIds });
  },
  changeMerge(desk) {
    const merge = pick(desk.records.roster.merges, desk.a);
    return merge ? changeMerge(desk.context, merge, { ...timesOf(desk), roomGroupId: groupOf(desk) }) : null;
  },
  removeMerge(desk) {
    const merge = pick(desk.records.roster.merges, desk.a);
    return merge ? removeMerge(desk.context, merge) : null;
  },
} satisfies Record<string, Action>;

const WEEK_ACTIONS = {
  publish: (desk) => publishWeek(desk.context, TODAY, desk.c % 2 === 0 ? null : "ziekte"),
  closeDay(desk) {
    const date = dateOf(desk);
    const { shifts, attendance } = proposedActual(desk.document, desk.context, date);
    const came = attendance.filter((_stay, index) => (index + desk.b) % 3 !== 0);
    return closeDay(desk.context, date, { shifts: shifts.slice(desk.c % 2), attendance: came }, TODAY);
  },
  reopenDay(desk) {
    const day = pick(desk.records.roster.closedDays ?? [], desk.a);
    return reopenDay(desk.context, day?.date ?? dateOf(desk));
  },
} satisfies Record<string, Action>;

export const ROSTER_ACTIONS = {
  ...SHIFT_ACTIONS,
  ...BREAK_ACTIONS,
  ...ABSENCE_ACTIONS,
  ...MERGE_ACTIONS,
  ...WEEK_ACTIONS,
} satisfies Record<string, Action>;
