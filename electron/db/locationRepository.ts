import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import {
  type Child,
  childSchema,
  type Group,
  groupSchema,
  type Location,
  locationSchema,
  type PilotAgreement,
  pilotAgreementSchema,
  type Staff,
  staffSchema,
} from "../../shared/exchange/records.ts";
import { parseJson, parseRecord } from "./records.ts";
import { whileRemoving } from "./removalSwitch.ts";
import { StorageError } from "./storageError.ts";

/** Everything of a location but its weeks. */
export interface LocationRecords {
  readonly location: Location;
  readonly groups: readonly Group[];
  readonly staff: readonly Staff[];
  readonly children: readonly Child[];
  readonly pilots: readonly PilotAgreement[];
  /** Fields of the exchange document that have no place of their own here. */
  readonly documentRest: Readonly<Record<string, unknown>>;
}

export interface KnownIds {
  readonly groups: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly children: ReadonlySet<string>;
  readonly schools: ReadonlySet<string>;
}

type RecordTable = "care_group" | "staff" | "child";

const locationRow = z.object({ id: z.string(), record: z.string(), document_rest: z.string() });
const restSchema = z.record(z.string(), z.unknown());
const schoolIds = z.array(z.string());

/** The ids of all locations, in order. */
export function listLocationIds(db: Database.Database): string[] {
  return z.array(z.string()).parse(db.prepare("SELECT id FROM location ORDER BY rowid").pluck().all());
}

/** @throws StorageError `noLocation`, or `damagedRecord` naming the row that does not fit its schema. */
export function readLocation(db: Database.Database, locationId: string): LocationRecords {
  const found = db.prepare("SELECT id, record, document_rest FROM location WHERE id = ?").get(locationId);
  if (found === undefined) throw new StorageError("noLocation");
  const row = locationRow.parse(found);
  return {
    location: parseRecord(locationSchema, "location", row),
    groups: readAll(db, "care_group", groupSchema, locationId),
    staff: readAll(db, "staff", staffSchema, locationId),
    children: readAll(db, "child", childSchema, locationId),
    pilots: readPilots(db, locationId),
    documentRest: parseJson(restSchema, "location", row.id, row.document_rest),
  };
}

/** The ids that a record may point at. */
export function readKnownIds(db: Database.Database, locationId: string): KnownIds {
  const ids = (table: RecordTable) =>
    new Set(
      z.array(z.string()).parse(db.prepare(`SELECT id FROM ${table} WHERE location_id = ?`).pluck().all(locationId)),
    );
  const schools = db
    .prepare("SELECT value ->> 'id' FROM location, json_each(document_rest, '$.schools') WHERE location.id = ?")
    .pluck()
    .all(locationId);
  return {
    groups: ids("care_group"),
    staff: ids("staff"),
    children: ids("child"),
    schools: new Set(schoolIds.parse(schools)),
  };
}

/** Writes a location that is not there yet. Runs within the caller's transaction. */
export function insertLocation(db: Database.Database, records: LocationRecords): void {
  const { location, groups, staff, children, pilots, documentRest } = records;
  db.prepare("INSERT INTO location (id, record, document_rest) VALUES (?, ?, ?)").run(
    location.id,
    JSON.stringify(location),
    JSON.stringify(documentRest),
  );
  insertAll(db, "care_group", location.id, groups);
  insertAll(db, "staff", location.id, staff);
  insertAll(db, "child", location.id, children);
  insertPilots(db, location.id, pilots);
}

/** Writes the record of a location that is there, without what hangs on it. */
export function updateLocation(db: Database.Database, location: Location): void {
  db.prepare("UPDATE location SET record = ? WHERE id = ?").run(JSON.stringify(location), location.id);
}

/** Puts other agreements in the place of all that the location has. */
export function replacePilots(db: Database.Database, locationId: string, pilots: readonly PilotAgreement[]): void {
  db.prepare("DELETE FROM pilot_agreement WHERE location_id = ?").run(locationId);
  insertPilots(db, locationId, pilots);
}

/** Writes the fields of the document that have no place of their own. */
export function writeDocumentRest(
  db: Database.Database,
  locationId: string,
  rest: LocationRecords["documentRest"],
): void {
  db.prepare("UPDATE location SET document_rest = ? WHERE id = ?").run(JSON.stringify(rest), locationId);
}

/** Removes a location with everything that hangs on it, its log included. Runs within the caller's transaction. */
export function deleteLocation(db: Database.Database, locationId: string): void {
  whileRemoving(db, () => {
    db.prepare("DELETE FROM location WHERE id = ?").run(locationId);
  });
}

function readAll<S extends z.ZodType>(
  db: Database.Database,
  table: RecordTable,
  schema: S,
  locationId: string,
): z.output<S>[] {
  const rows = db
    .prepare(`SELECT id, record FROM ${table} WHERE location_id = ? ORDER BY position, id`)
    .all(locationId);
  return rows.map((row) => parseRecord(schema, table, row));
}

function readPilots(db: Database.Database, locationId: string): PilotAgreement[] {
  const rows = db
    .prepare("SELECT CAST(position AS TEXT) AS id, record FROM pilot_agreement WHERE location_id = ? ORDER BY position")
    .all(locationId);
  return rows.map((row) => parseRecord(pilotAgreementSchema, "pilot_agreement", row));
}

function insertPilots(db: Database.Database, locationId: string, pilots: readonly PilotAgreement[]): void {
  const insert = db.prepare("INSERT INTO pilot_agreement (location_id, position, record) VALUES (?, ?, ?)");
  pilots.forEach((pilot, position) => {
    insert.run(locationId, position, JSON.stringify(pilot));
  });
}

function insertAll(
  db: Database.Database,
  table: RecordTable,
  locationId: string,
  records: readonly { readonly id: string }[],
): void {
  const insert = db.prepare(`INSERT INTO ${table} (location_id, id, position, record) VALUES (?, ?, ?, ?)`);
  records.forEach((record, position) => {
    insert.run(locationId, record.id, position, JSON.stringify(record));
  });
}
