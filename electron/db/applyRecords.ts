import { isDeepStrictEqual } from "node:util";
import type Database from "better-sqlite3-multiple-ciphers";
import type {
  GroupOrderChange,
  LocationChange,
  MergesChange,
  RecordChange,
  WeekChange,
} from "../../shared/editing/change.ts";
import type { ListChange } from "../../shared/editing/documentLists.ts";
import { isSameSet } from "../../shared/editing/recordChange.ts";
import { weekHeadOf } from "../../shared/editing/weekHead.ts";
import { type DataIssue, InvalidDataError } from "../../shared/exchange/issues.ts";
import {
  findBrokenReferences,
  findBrokenReferencesInChild,
  findBrokenReferencesInGroup,
  findBrokenReferencesInLists,
  findBrokenReferencesInLocation,
  findBrokenReferencesInPerson,
  findBrokenReferencesInWeek,
} from "../../shared/exchange/references.ts";
import type { Positions } from "./changeRepository.ts";
import { exportDocument } from "./documents.ts";
import { readLists, replaceList } from "./listRepository.ts";
import { type KnownIds, readKnownIds, readLocation, updateLocation } from "./locationRepository.ts";
import { plainJson } from "./records.ts";
import { openRecordTables, type RecordTable, type RecordTables } from "./recordTables.ts";
import { StorageError } from "./storageError.ts";
import type { WeekKey } from "./weekKey.ts";
import {
  deletePart,
  idInPart,
  nextPosition,
  type OptionalPart,
  positionOf,
  readOfPart,
  type WeekPart,
  writePart,
} from "./weekPartRepository.ts";
import { readMerges, readShell, readWeek, replaceMerges, writeShell } from "./weekRepository.ts";

/**
 * Writes the records of a change, each over what it says was there. Runs within the caller's transaction.
 * @param known where records of the change stood before.
 * @returns where each part of the week that the change adds, changes or removes stands in the order.
 * @throws StorageError `conflict` when what a record starts from is not what is stored; InvalidDataError when something
 * would point at what does not exist.
 */
export function applyRecords(
  db: Database.Database,
  key: WeekKey,
  records: readonly RecordChange[],
  known: Positions,
): Positions {
  const positions: Record<string, number> = { ...known };
  const tables = openRecordTables(db, key.locationId);
  for (const record of records) applyRecord(db, key, record, positions, tables);
  refuseBrokenReferences(db, key, records);
  return positions;
}

function refuseBrokenReferences(db: Database.Database, key: WeekKey, records: readonly RecordChange[]): void {
  const broken = records.some(mayBePointedAt)
    ? findBrokenReferences(exportDocument(db, key.locationId))
    : findBrokenReferencesOf(db, key, records);
  if (broken.length > 0) throw new InvalidDataError(broken);
}

/** Anything of any week may point at a group or person that is taken out, so then the whole location is looked through. */
function mayBePointedAt(record: RecordChange): boolean {
  if (record.kind === "list") return record.list === "schools";
  return ["group", "child", "staff"].includes(record.kind) && record.after === null;
}

function findBrokenReferencesOf(db: Database.Database, key: WeekKey, records: readonly RecordChange[]): DataIssue[] {
  const ids = readKnownIds(db, key.locationId);
  const lists = records.some(({ kind }) => kind === "list") ? [readLists(db, key.locationId)] : [];
  return [
    ...findBrokenReferencesInWeek(readWeek(db, key, partsTouched(records)), ids),
    ...lists.flatMap((all) => findBrokenReferencesInLists(all, ids)),
    ...records.flatMap((record) => findBrokenReferencesInRecord(record, ids)),
  ];
}

function findBrokenReferencesInRecord(record: RecordChange, ids: KnownIds): DataIssue[] {
  if (record.after === null) return [];
  switch (record.kind) {
    case "location":
      return findBrokenReferencesInLocation(record.after);
    case "group":
      return findBrokenReferencesInGroup(record.after);
    case "child":
      return findBrokenReferencesInChild(record.after, ids);
    case "staff":
      return findBrokenReferencesInPerson(record.after, ids);
    default:
      return [];
  }
}

/** What a change left alone was sound before it; the parts that grow largest are read only when they are in it. */
function partsTouched(records: readonly RecordChange[]): OptionalPart[] {
  const isIn = (kind: RecordChange["kind"]) => records.some((record) => record.kind === kind);
  return [
    "openPlaces",
    ...(isIn("closedDay") ? ["closedDays" as const] : []),
    ...(isIn("version") ? ["versions" as const] : []),
  ];
}

/** Reads what is stored anew: a later record of the same change may start from what an earlier one made. */
function applyRecord(
  db: Database.Database,
  key: WeekKey,
  record: RecordChange,
  positions: Record<string, number>,
  tables: RecordTables,
): void {
  switch (record.kind) {
    case "shift":
      applyPart(db, key, "shifts", record, positions);
      break;
    case "openPlace":
      applyPart(db, key, "openPlaces", record, positions);
      break;
    case "closedDay":
      applyPart(db, key, "closedDays", record, positions);
      break;
    case "version":
      applyPart(db, key, "versions", record, positions);
      break;
    case "merges":
      applyMerges(db, key, record);
      break;
    case "week":
      applyHead(db, key, record);
      break;
    case "location":
      applyLocation(db, key, record);
      break;
    case "group":
      applyRow("group", tables.group, record, positions);
      break;
    case "groupOrder":
      applyGroupOrder(tables.group, record);
      break;
    case "child":
      applyRow("child", tables.child, record, positions);
      break;
    case "staff":
      applyRow("staff", tables.staff, record, positions);
      break;
    case "list":
      applyList(db, key, record);
      break;
  }
}

type PartRecord<P extends WeekPart> = Parameters<typeof idInPart<P>>[1];

/** A record of the week that has a row of its own: it comes, changes or goes, and keeps its place in the order. */
function applyPart<P extends WeekPart>(
  db: Database.Database,
  key: WeekKey,
  part: P,
  { before, after }: { readonly before: PartRecord<P> | null; readonly after: PartRecord<P> | null },
  positions: Record<string, number>,
): void {
  const ids = [before, after].flatMap((record) => (record === null ? [] : [idInPart(part, record)]));
  const [id = ""] = ids;
  if (ids.some((other) => other !== id)) throw new StorageError("conflict", { details: ids });
  assertStored(readOfPart(db, key, part, id) ?? null, before, id);
  const known = positionKey(part, id);
  const position = positionOf(db, key, part, id) ?? positions[known] ?? nextPosition(db, key, part);
  positions[known] = position;
  if (after === null) deletePart(db, key, part, id);
  else writePart(db, key, part, after, position);
}

/** A shift that falls open keeps its id, so each part has places of its own. Those of shifts were first, and are bare. */
function positionKey(part: WeekPart, id: string): string {
  return part === "shifts" ? id : `${part}:${id}`;
}

function applyMerges(db: Database.Database, key: WeekKey, { date, before, after }: MergesChange): void {
  const found = readMerges(db, key).filter((merge) => merge.date === date);
  assertStored(found, before, date);
  replaceMerges(db, key, date, after);
}

function applyHead(db: Database.Database, key: WeekKey, { before, after }: WeekChange): void {
  const shell = readShell(db, key);
  assertStored(weekHeadOf(shell), before, key.week);
  const { status: _status, publishedOn: _publishedOn, lateCause: _lateCause, ...rest } = shell;
  writeShell(db, key, { ...rest, ...after });
}

function applyLocation(db: Database.Database, { locationId }: WeekKey, { before, after }: LocationChange): void {
  if (after.id !== before.id) throw new StorageError("conflict", { details: [before.id, after.id] });
  assertStored(readLocation(db, locationId).location, before, locationId);
  updateLocation(db, after);
}

/** A group or person comes, changes or goes, and keeps its place in the document's order. */
function applyRow<R extends { readonly id: string }>(
  kind: keyof RecordTables,
  table: RecordTable<R>,
  { before, after }: { readonly before: R | null; readonly after: R | null },
  positions: Record<string, number>,
): void {
  const ids = [before, after].flatMap((record) => (record === null ? [] : [record.id]));
  const [id = ""] = ids;
  if (ids.some((other) => other !== id)) throw new StorageError("conflict", { details: ids });
  assertStored(table.read(id) ?? null, before, id);
  const known = `${kind}:${id}`;
  const position = (before === null ? positions[known] : undefined) ?? table.placeOf(id);
  positions[known] = position;
  if (after === null) table.remove(id);
  else table.write(after, position);
}

/**
 * Which groups there are must fit, not the order before it: one that undo brings back stands in its own place here, and
 * last on the page until that opens anew.
 */
function applyGroupOrder(table: Pick<RecordTable<unknown>, "ids" | "moveTo">, { after }: GroupOrderChange): void {
  if (!isSameSet(table.ids(), after)) throw new StorageError("conflict", { details: [...after] });
  after.forEach(table.moveTo);
}

function applyList(db: Database.Database, { locationId }: WeekKey, { list, before, after }: ListChange): void {
  assertStored(readLists(db, locationId)[list], before, list);
  replaceList(db, locationId, list, after);
}

/** A change starts from what is stored, or it is not done. */
function assertStored(found: unknown, before: unknown, what: string): void {
  if (!isDeepStrictEqual(plainJson(found), plainJson(before))) throw new StorageError("conflict", { details: [what] });
}
