import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { rosterAsWorked } from "../../shared/checking/workedDays.ts";
import type { RecordElsewhere } from "../../shared/contract/locations.ts";
import { type Shift, shiftSchema, type WeekRoster, type WorkElsewhere } from "../../shared/exchange/records.ts";
import { parseRecord } from "./records.ts";
import { openRecordTables } from "./recordTables.ts";
import type { WeekKey } from "./weekKey.ts";
import { readPart } from "./weekPartRepository.ts";

/*
 * What people of one location work at the others, and what is recorded of them there. It is read each time and stored
 * nowhere; what an imported document knew of someone who is on record at no other location here stays as it was.
 */

/** A person of this location at another one. */
interface OtherRecord {
  readonly locationId: string;
  readonly at: string | null;
  readonly staffId: string;
  /** The same person here. */
  readonly hereId: string;
}

const linkRows = z.array(
  z.object({ locationId: z.string(), at: z.string().nullable(), staffId: z.string(), identity: z.string() }),
);

// Whoever is linked has the identity of the first record of that person, and so has that record itself.
const LINKS = `
WITH link AS (
  SELECT location_id, id, json_array(record ->> '$.samePersonAs.locationId', record ->> '$.samePersonAs.staffId') AS identity
  -- The text first, since hardly any record is linked and reading all of them as JSON takes long.
  FROM staff WHERE instr(record, '"samePersonAs"') > 0 AND record -> 'samePersonAs' IS NOT NULL
)
SELECT location_id AS locationId, location.record ->> 'name' AS at, link.id AS staffId, identity
FROM link JOIN location ON location.id = location_id
UNION
SELECT staff.location_id, location.record ->> 'name', staff.id, json_array(staff.location_id, staff.id)
FROM staff JOIN location ON location.id = staff.location_id
WHERE json_array(staff.location_id, staff.id) IN (SELECT identity FROM link)`;

/** Adds to weeks of a location what its people work at the others. */
export function elsewhereReader(db: Database.Database, locationId: string): (roster: WeekRoster) => WeekRoster {
  const others = othersOf(db, locationId);
  if (others.length === 0) return (roster) => roster;
  const linked = new Set(others.map(({ hereId }) => hereId));
  const byLocation = Map.groupBy(others, (other) => other.locationId);
  return (roster) => {
    const known = (roster.elsewhere ?? []).filter(({ staffId }) => !linked.has(staffId));
    const read = [...byLocation].flatMap(([id, people]) => workAt(db, id, people, roster.week));
    const elsewhere = [...known, ...read].sort(byMoment);
    if (elsewhere.length > 0) return { ...roster, elsewhere };
    const { elsewhere: _none, ...rest } = roster;
    return rest as WeekRoster;
  };
}

/** What the other locations have on record of people of this one. */
export function readRecordsElsewhere(db: Database.Database, locationId: string): RecordElsewhere[] {
  return othersOf(db, locationId).flatMap(({ locationId: other, at, staffId, hereId }) => {
    const person = openRecordTables(db, other).staff.read(staffId);
    if (person === undefined) return [];
    const { certificates, unavailable } = person;
    return [{ staffId: hereId, locationId: other, at, ...(certificates && { certificates }), unavailable }];
  });
}

function othersOf(db: Database.Database, locationId: string): OtherRecord[] {
  const isAlone = db.prepare("SELECT count(*) < 2 FROM location").pluck().get() === 1;
  if (isAlone) return [];
  const rows = linkRows.parse(db.prepare(LINKS).all());
  const here = new Map(rows.filter((row) => row.locationId === locationId).map((row) => [row.identity, row.staffId]));
  return rows.flatMap(({ identity, ...other }) => {
    const hereId = here.get(identity);
    return hereId === undefined || other.locationId === locationId ? [] : [{ ...other, hereId }];
  });
}

/** Days that were closed there count as they went. */
function workAt(
  db: Database.Database,
  locationId: string,
  people: readonly OtherRecord[],
  week: string,
): WorkElsewhere[] {
  const key = { locationId, week };
  const byId = new Map(people.map((person) => [person.staffId, person]));
  const planned = readShiftsOf(db, key, [...byId.keys()]);
  const closedDays = readPart(db, key, "closedDays");
  const { shifts } = rosterAsWorked({ week, status: "draft", shifts: planned, merges: [], closedDays });
  return shifts.flatMap(({ staffId, date, from, to, breaks }) => {
    const person = byId.get(staffId);
    if (person === undefined) return [];
    return [{ staffId: person.hereId, date, from, to, breaks, ...(person.at === null ? {} : { at: person.at }) }];
  });
}

/** Read by the index of staff and date, since the whole week of another location holds far more. */
function readShiftsOf(db: Database.Database, { locationId, week }: WeekKey, staffIds: readonly string[]): Shift[] {
  const dates = datesOfWeek(week);
  const rows = db
    .prepare(
      `SELECT id, record FROM shift WHERE location_id = ? AND staff_id IN (SELECT value FROM json_each(?))
       AND date BETWEEN ? AND ?`,
    )
    .all(locationId, JSON.stringify(staffIds), dates[0], dates.at(-1));
  return rows.map((row) => parseRecord(shiftSchema, "shift", row));
}

function byMoment(one: WorkElsewhere, other: WorkElsewhere): number {
  const [a, b] = [one, other].map(({ date, from, staffId, to, at = "" }) => [date, from, staffId, to, at].join("|"));
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
