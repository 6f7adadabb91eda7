import { type IsoWeek, isoWeekOf } from "../calendar/dates.ts";
import { issuesOfSchema, KEEP_INPUT } from "../exchange/issues.ts";
import { type Shift, type Staff, shiftSchema, type WeekRoster, weekRosterSchema } from "../exchange/records.ts";
import { findBrokenReferencesInWeek } from "../exchange/references.ts";
import { texts } from "../texts/nl.ts";
import { type PeopleMatcher, staffMatcher } from "./matchPeople.ts";
import {
  differencesOf,
  type Outcome,
  type PlanInput,
  type Planner,
  plannedOutcome,
  refused,
  refusedForMissing,
  refusedRow,
} from "./outcome.ts";
import type { ReadRow } from "./readRow.ts";
import { type Read, read, refuse } from "./readValue.ts";
import { type ShiftValues, shiftFields, shiftValues } from "./shiftTable.ts";

const reasons = texts.importing.reasons;

/** A row with the person that it is about. */
interface PersonRow {
  readonly row: ReadRow<ShiftValues>;
  readonly person: Staff;
}

/**
 * Plans the table of shifts. A shift is known by its number; without one it is the shift of that person on that date which
 * begins at that time, or which it overlaps. Who is planned already is never planned twice by a second import.
 */
export const planShifts: Planner<typeof shiftFields> = function* (rows, input) {
  const people = staffMatcher(input.base.staff, new Set());
  const stored = storedShifts(input.base.weeks, rows);
  const seen = new Map<string, number>();
  for (const row of rows) yield planRow(row, people, stored, seen, input);
};

function planRow(
  row: ReadRow<ShiftValues>,
  people: PeopleMatcher<Staff>,
  stored: StoredShifts,
  seen: Map<string, number>,
  input: PlanInput,
): Outcome {
  if (row.refusals.length > 0) return refused(...row.refusals);
  const missing = refusedForMissing(shiftFields, row, ["date", "from", "to"]);
  if (missing !== null) return missing;
  const { staffId, ...values } = row.values;
  const person = people.require({ ...values, ...(staffId === undefined ? {} : { id: staffId }) });
  if (!person.ok) return refusedRow(row.row, person.reason);
  const found = stored.find({ row, person: person.value });
  if (!found.ok) return refusedRow(row.row, found.reason);
  const key = found.value?.id ?? values.shiftId ?? `${person.value.id} ${values.date} ${values.from}`;
  const earlier = seen.get(key);
  if (earlier !== undefined) return refusedRow(row.row, reasons.sameAsRow(earlier));
  seen.set(key, row.row);
  return planShift({ row, person: person.value }, found.value, input);
}

interface StoredShifts {
  readonly find: (row: PersonRow) => Read<Shift | null>;
}

function storedShifts(weeks: readonly WeekRoster[], rows: readonly ReadRow<ShiftValues>[]): StoredShifts {
  const all = weeks.flatMap(({ shifts }) => shifts);
  const byId = new Map(all.map((shift) => [shift.id, shift]));
  const byPersonAndDate = Map.groupBy(all, ({ staffId, date }) => `${staffId} ${date}`);
  const closed = new Set(weeks.flatMap(({ closedDays = [] }) => closedDays.map(({ date }) => date)));
  const places = new Set(weeks.flatMap(({ openPlaces = [] }) => openPlaces.map(({ id }) => id)));
  const idsInFile = new Set(rows.flatMap(({ values }) => values.shiftId ?? []));
  // A shift that begins as another row says is that row's.
  const begins = new Set(rows.map(({ values }) => `${values.date} ${values.from}`));
  const ofPerson = ({ row, person }: PersonRow): Shift | null => {
    const { date = "", from = "", to = "" } = row.values;
    const own = (byPersonAndDate.get(`${person.id} ${date}`) ?? []).filter(({ id }) => !idsInFile.has(id));
    const same = own.find((shift) => shift.from === from);
    const free = own.filter((shift) => !begins.has(`${shift.date} ${shift.from}`));
    return same ?? free.find((shift) => shift.from < to && from < shift.to) ?? null;
  };
  return {
    find: (personRow) => {
      const { shiftId, date = "" } = personRow.row.values;
      const known = shiftId === undefined ? undefined : byId.get(shiftId);
      if (closed.has(date) || (known !== undefined && closed.has(known.date))) return refuse(reasons.closedDay);
      if (shiftId !== undefined && places.has(shiftId)) return refuse(reasons.takenId);
      if (known !== undefined && isoWeekOf(known.date) !== isoWeekOf(date)) return refuse(reasons.otherWeek);
      return read(known ?? ofPerson(personRow));
    },
  };
}

function planShift({ row, person }: PersonRow, before: Shift | null, { known, context, newId }: PlanInput): Outcome {
  const candidate = shiftAfter(row.values, person, before, newId);
  const result = shiftSchema.safeParse(candidate, KEEP_INPUT);
  if (!result.success)
    return refused(
      ...issuesOfSchema(result.error).map(({ message }) => ({ row: row.row, column: null, reason: message })),
    );
  const after = result.data;
  if (after.activity === "groep" && after.groupId == null) {
    return refusedRow(row.row, reasons.missing(shiftFields.group.heading));
  }
  const people = new Map([[person.id, person]]);
  return plannedOutcome(
    {
      rows: [row.row],
      subject: person.name ?? person.id,
      record: { kind: "shift", before, after },
      differences: () =>
        differencesOf(
          shiftFields,
          before === null ? null : shiftValues(before, people),
          shiftValues(after, people),
          context,
        ),
    },
    findBrokenReferencesInWeek(weekOnlyWith(after), known),
  );
}

function weekOnlyWith(shift: Shift): WeekRoster {
  return { ...emptyWeek(isoWeekOf(shift.date)), shifts: [shift] };
}

function emptyWeek(week: IsoWeek): WeekRoster {
  return weekRosterSchema.parse({ week });
}

function shiftAfter(values: ShiftValues, person: Staff, before: Shift | null, newId: () => string): unknown {
  const { shiftId, date, from, to, formatief, breaks } = values;
  return {
    ...(before ?? { id: shiftId ?? newId() }),
    staffId: person.id,
    date,
    from,
    to,
    ...placeAfter(values, person, before),
    ...(formatief === undefined ? {} : { formatief: formatief === "yes" }),
    ...(breaks === undefined ? {} : { breaks: [...breaks] }),
  };
}

/** Where the row leaves it open someone new to the day works on the group, and who has one group on that. */
function placeAfter({ activity, group }: ShiftValues, { homeGroupIds = [] }: Staff, before: Shift | null) {
  const wanted = activity ?? before?.activity ?? "groep";
  const [home] = homeGroupIds.length === 1 ? homeGroupIds : [];
  const place = group ?? (before === null && wanted === "groep" ? home : before?.groupId);
  return { activity: wanted, ...(place === undefined ? {} : { groupId: place }) };
}
