import fc from "fast-check";
import { datesOfWeek } from "../../../shared/calendar/dates.ts";
import { formatTime, parseTime } from "../../../shared/calendar/time.ts";
import { reportAbsence, withdrawAbsence } from "../../../shared/editing/absenceChanges.ts";
import type { Editable } from "../../../shared/editing/applyChange.ts";
import { addBreak, moveBreak, removeBreak } from "../../../shared/editing/breakChanges.ts";
import type { Change } from "../../../shared/editing/change.ts";
import { closeDay, proposedActual, reopenDay } from "../../../shared/editing/closeDayChanges.ts";
import { addGroup, editGroup, orderGroups } from "../../../shared/editing/groupChanges.ts";
import { editLocation } from "../../../shared/editing/locationChanges.ts";
import { addMerge, changeMerge, removeMerge } from "../../../shared/editing/mergeChanges.ts";
import {
  clipOf,
  copyToDays,
  moveShifts,
  pasteShifts,
  removeShifts,
  setActivity,
  setFormatief,
} from "../../../shared/editing/multiShiftChanges.ts";
import { addPlace, fillPlace, markAsked, openShift, removePlace } from "../../../shared/editing/openPlaceChanges.ts";
import { publishWeek } from "../../../shared/editing/publishChanges.ts";
import {
  addShift,
  copyShift,
  moveShift,
  removeShift,
  resizeShift,
  splitShift,
  swapPeople,
} from "../../../shared/editing/shiftChanges.ts";
import {
  addTemplate,
  applyTemplate,
  copyDay,
  copyWeek,
  editTemplate,
  removeTemplate,
} from "../../../shared/editing/templateChanges.ts";
import { templateFromWeek } from "../../../shared/editing/templates.ts";
import type { LocationDocument, Shift } from "../../../shared/exchange/records.ts";
import { contextOf } from "./rosterSketch.ts";

/* Any action of the editor on any record, drawn by lot: all makers of what is done to a roster. */

/** The lots that an action draws; each action reads what it needs of them. */
const lots = fc.record({
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
  from: fc.integer({ min: 0, max: 1380 }),
  length: fc.integer({ min: 5, max: 600 }),
});

interface Lots {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly from: number;
  readonly length: number;
}

/** What an action works with. */
interface Desk extends Lots {
  readonly records: Editable;
  readonly document: LocationDocument;
  readonly context: ReturnType<typeof contextOf>;
}

type Action = (desk: Desk) => Change | null;

const TODAY = "2026-11-30";

const dateOf = ({ records, a }: Desk) => pick(datesOfWeek(records.roster.week), a) ?? "";
const staffOf = ({ records, b }: Desk) => pick(records.staff, b)?.id ?? "";
const groupOf = ({ document, c }: Desk) => pick(document.groups, c)?.id ?? "";
const shiftIdOf = ({ records, a }: Desk) => pick(records.roster.shifts, a)?.id ?? "none";
const otherIdOf = ({ records, b }: Desk) => pick(records.roster.shifts, b)?.id ?? "none";
const placeIdOf = ({ records, a }: Desk) => pick(records.roster.openPlaces ?? [], a)?.id ?? "none";
const spanOf = ({ from, length }: Desk) => ({ from, to: Math.min(1440, from + length) });
const modeOf = ({ c }: Desk) => (c % 2 === 0 ? "fill" : "replace");

function pick<T>(all: readonly T[], lot: number): T | undefined {
  return all[lot % Math.max(1, all.length)];
}

function draftOf(desk: Desk) {
  const { from, to } = spanOf(desk);
  const times = { from: formatTime(from), to: formatTime(to) };
  return { date: dateOf(desk), ...times, activity: "groep" as const, groupId: groupOf(desk), breaks: [], blocks: [] };
}

function shiftWithBreak({ records, a }: Desk): Shift | undefined {
  return pick(
    records.roster.shifts.filter(({ breaks }) => breaks.length > 0),
    a,
  );
}

function recordContext({ records: { groups, location, roster }, context }: Desk) {
  return { groups, location, week: roster.week, subject: "proef", newId: context.newId };
}

const ACTIONS: Readonly<Record<string, Action>> = {
  add: (desk) => addShift(desk.context, { ...draftOf(desk), staffId: staffOf(desk) }),
  move: (desk) =>
    moveShift(desk.context, shiftIdOf(desk), { from: desk.from, staffId: staffOf(desk), groupId: groupOf(desk) }),
  copy: (desk) => copyShift(desk.context, shiftIdOf(desk), { staffId: staffOf(desk) }),
  resize: (desk) => resizeShift(desk.context, shiftIdOf(desk), spanOf(desk)),
  split: (desk) => splitShift(desk.context, shiftIdOf(desk), desk.from),
  swap: (desk) => swapPeople(desk.context, shiftIdOf(desk), otherIdOf(desk)),
  remove: (desk) => removeShift(desk.context, shiftIdOf(desk)),
  moveMany: (desk) => moveShifts(desk.context, [shiftIdOf(desk), otherIdOf(desk)], { minutes: (desk.c % 9) * 15 - 60 }),
  copyMany: (desk) => copyToDays(desk.context, [shiftIdOf(desk), otherIdOf(desk)], [dateOf(desk)]),
  removeMany: (desk) => removeShifts(desk.context, [shiftIdOf(desk), otherIdOf(desk)]),
  paste(desk) {
    const clip = clipOf(desk.records.roster, [shiftIdOf(desk), otherIdOf(desk)]);
    return clip && pasteShifts(desk.context, clip, { date: dateOf(desk) });
  },
  formatief: (desk) => setFormatief(desk.context, [shiftIdOf(desk)], [true, false, null][desk.c % 3] ?? null),
  activity: (desk) =>
    setActivity(desk.context, [shiftIdOf(desk)], desk.c % 2 === 0 ? "kantoor" : "groep", groupOf(desk)),
  addBreak: (desk) => addBreak(desk.context, shiftIdOf(desk), { from: desk.from, to: desk.from + 30 }),
  moveBreak(desk) {
    const shift = shiftWithBreak(desk);
    const from = parseTime(shift?.breaks[0]?.from ?? "00:00") + (desk.c % 9) * 5 - 20;
    return shift ? moveBreak(desk.context, shift.id, 0, from) : null;
  },
  removeBreak(desk) {
    const shift = shiftWithBreak(desk);
    return shift ? removeBreak(desk.context, shift.id, 0) : null;
  },
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
  fill: (desk) => fillPlace(desk.context, placeIdOf(desk), staffOf(desk)),
  ask: (desk) =>
    markAsked(
      desk.context,
      placeIdOf(desk),
      staffOf(desk),
      (["asked", "no", null] as const)[desk.c % 3] ?? null,
      TODAY,
    ),
  removePlace: (desk) => removePlace(desk.context, placeIdOf(desk)),
  merge(desk) {
    const { date, from, to } = draftOf(desk);
    const groupIds = [groupOf(desk), pick(desk.document.groups, desk.c + 1 + (desk.b % 2))?.id ?? ""];
    return addMerge(desk.context, { date, from, to, groupIds });
  },
  changeMerge(desk) {
    const merge = pick(desk.records.roster.merges, desk.a);
    const { from, to } = draftOf(desk);
    return merge ? changeMerge(desk.context, merge, { from, to, roomGroupId: groupOf(desk) }) : null;
  },
  removeMerge(desk) {
    const merge = pick(desk.records.roster.merges, desk.a);
    return merge ? removeMerge(desk.context, merge) : null;
  },
  saveTemplate(desk) {
    const kind = desk.c % 2 === 0 ? "basisrooster" : "sjabloon";
    const head = { id: desk.context.newId(), name: "Proef", kind, weeks: "all" } as const;
    return addTemplate(desk.context, templateFromWeek(desk.records.roster, head));
  },
  renameTemplate(desk) {
    const template = pick(desk.records.lists.templates, desk.a);
    return template ? editTemplate(desk.context, { ...template, name: `Proef ${desk.b}` }) : null;
  },
  removeTemplate(desk) {
    const template = pick(desk.records.lists.templates, desk.a);
    return template ? removeTemplate(desk.context, template.id) : null;
  },
  applyTemplate(desk) {
    const template = pick(desk.records.lists.templates, desk.a);
    return template ? applyTemplate(desk.context, template, modeOf(desk)) : null;
  },
  copyWeek(desk) {
    const source = pick(desk.document.weeks, desk.a);
    return source ? copyWeek(desk.context, source, modeOf(desk)) : null;
  },
  copyDay: (desk) => copyDay(desk.context, dateOf(desk), dateOf({ ...desk, a: desk.b }), modeOf(desk)),
  publish: (desk) => publishWeek(desk.context, TODAY, desk.c % 2 === 0 ? null : "ziekte"),
  closeDay(desk) {
    const date = dateOf(desk);
    const { shifts, attendance } = proposedActual(desk.document, desk.context, date);
    const came = attendance.filter((_stay, index) => (index + desk.b) % 3 !== 0);
    return closeDay(desk.context, date, { shifts: shifts.slice(desk.c % 2), attendance: came }, TODAY);
  },
  addGroup: (desk) => addGroup(recordContext(desk), { id: desk.context.newId(), name: "Proef", care: "dagopvang" }),
  editGroup(desk) {
    const group = pick(desk.records.groups, desk.a);
    return group ? editGroup(recordContext(desk), { ...group, maxChildren: 1 + (desk.b % 30) }) : null;
  },
  orderGroups(desk) {
    const ids = desk.records.groups.map(({ id }) => id);
    const [moved = ""] = ids.splice(desk.a % ids.length, 1);
    return orderGroups(recordContext(desk), ids.toSpliced(desk.b % (ids.length + 1), 0, moved));
  },
  closeDays: (desk) => editLocation(recordContext(desk), { closures: [{ from: dateOf(desk), to: dateOf(desk) }] }),
  reopenDay(desk) {
    const day = pick(desk.records.roster.closedDays ?? [], desk.a);
    return reopenDay(desk.context, day?.date ?? dateOf(desk));
  },
};

/** The names of all of them. */
export const ACTION_NAMES = Object.keys(ACTIONS);

export const anyAction = fc.record({ name: fc.constantFrom(...ACTION_NAMES), lots });

export type AnyAction = typeof anyAction extends fc.Arbitrary<infer T> ? T : never;

/**
 * The change that an action makes of the records as they stand.
 * @param document the same records as a document, the open week among its weeks.
 * @throws ImpossibleEditError as its maker.
 */
export function changeByLot(
  records: Editable,
  document: LocationDocument,
  { name, lots: drawn }: AnyAction,
  serial: number,
): Change | null {
  const context = contextOf(records, `n${serial}-`);
  return ACTIONS[name]?.({ ...drawn, records, document, context }) ?? null;
}
