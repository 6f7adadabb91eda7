import type Database from "better-sqlite3";
import { z } from "zod";
import { addWeeks, type IsoWeek } from "../../shared/calendar/dates.ts";
import type { CommitMode, OpenedLocation, OpenedWeek } from "../../shared/contract/bridge.ts";
import type { ChangeLog } from "../../shared/contract/storage.ts";
import type { Change } from "../../shared/editing/change.ts";
import { parseWith } from "../../shared/exchange/issues.ts";
import { type LocationDocument, schoolSchema, type WeekRoster } from "../../shared/exchange/records.ts";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";
import { type BackupStore, makeBackupStore } from "./backups/backupStore.ts";
import { commitChange, commitTogether } from "./commitChange.ts";
import { type DatabaseFile, openDatabaseFile } from "./databaseFile.ts";
import { exportDocument, importDocument, replaceEverything } from "./documents.ts";
import { openHistory } from "./history.ts";
import { listsOf } from "./listRepository.ts";
import { listLocationIds, readLocation } from "./locationRepository.ts";
import { type LogQuery, readLog } from "./logRepository.ts";
import { type Identity, ownIdentity } from "./ownIdentity.ts";
import { removePerson } from "./removePerson.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";
import { StorageError, toStorageError, withStorageErrors } from "./storageError.ts";
import type { WeekKey } from "./weekKey.ts";
import { listWeeks, readWeek } from "./weekRepository.ts";

export interface StoreOptions {
  readonly path: string;
  readonly now: () => Date;
  /** Who works here; the system says so when it is left out. */
  readonly identity?: Identity;
}

/** An open database with what the program does to it. Every function throws StorageError where storage fails. */
export interface Store extends BackupStore {
  readonly isEmpty: () => boolean;
  readonly openLocation: () => OpenedLocation;
  readonly openWeek: (week: IsoWeek) => OpenedWeek;
  /** The stored weeks of a range, and those right before and after it, in order. */
  readonly openWeeks: (range: { readonly from: IsoWeek; readonly to: IsoWeek }) => WeekRoster[];
  /** Returns after COMMIT: what it stored survives a crash. See `commitChange` for its errors. */
  readonly commitChange: (change: Change, mode: CommitMode) => { savedAt: string };
  /** Stores the changes of an imported table, all or none; makes a backup first. See `commitChange` for its errors. */
  readonly commitImport: (changes: readonly Change[]) => Promise<{ savedAt: string }>;
  readonly exportDocument: () => LocationDocument;
  /** Makes a backup first where there is anything to lose. */
  readonly importDocument: (document: LocationDocument) => Promise<void>;
  /** For the example's file alone: puts the document in the place of everything. */
  readonly replaceEverything: (document: LocationDocument) => void;
  readonly readLog: (query: LogQuery) => ChangeLog;
  /** Puts a pseudonym in the place of a person, for good; see `removePerson`. */
  readonly removePerson: (key: PersonKey) => { pseudonym: string; isWiped: boolean };
  /** Who may write, when that is not this program; then every function that writes throws StorageError `readOnly`. */
  readonly readOnly: DatabaseFile["readOnly"];
  /** Takes the right to write from a program that shows itself no more. */
  readonly takeOver: () => void;
  readonly close: () => void;
}

/** Opens the database of `path`; see `openDatabase` for what it refuses. */
export function openStore({ path, now, identity = ownIdentity() }: StoreOptions): Store {
  const file = openDatabaseFile({ path, now, identity });
  const { db, writableDb } = file;
  const backups = makeBackupStore(file, { path, now });
  const author = () => ({ at: now(), by: identity.user });
  return {
    isEmpty: () => withStorageErrors(() => listLocationIds(db()).length === 0),
    openLocation: () => withStorageErrors(() => openLocation(db())),
    openWeek: (week) => withStorageErrors(() => openWeek(db(), week)),
    openWeeks: (range) => withStorageErrors(() => openWeeks(db(), range)),
    commitChange: (change, mode) => {
      const made = author();
      commitChange(writableDb(), currentLocation(db()), change, mode, made);
      return { savedAt: made.at.toISOString() };
    },
    commitImport: async (changes) => {
      await backups.makeBackup("beforeImport");
      const made = author();
      commitTogether(writableDb(), currentLocation(db()), changes, made);
      return { savedAt: made.at.toISOString() };
    },
    exportDocument: () => exportDocument(db(), currentLocation(db())),
    importDocument: async (document) => {
      if (withStorageErrors(() => listLocationIds(writableDb()).length > 0)) await backups.makeBackup("beforeImport");
      importDocument(writableDb(), document);
    },
    replaceEverything: (document) => replaceEverything(writableDb(), document),
    readLog: (query) => withStorageErrors(() => readLog(db(), currentLocation(db()), query)),
    removePerson: (key) => withStorageErrors(() => removePerson(writableDb(), currentLocation(db()), key, author())),
    readOnly: file.readOnly,
    takeOver: file.takeOver,
    ...backups,
    close: file.close,
  };
}

/** Parts of the document that have no table of their own but that the page reads. */
const documentRestSchema = z.looseObject({
  schools: z.array(schoolSchema).default([]),
});

function currentLocation(db: Database.Database): string {
  const ids = listLocationIds(db);
  const current = readSetting(db, "currentLocation");
  const id = current !== undefined && ids.includes(current) ? current : ids[0];
  if (id === undefined) throw new StorageError("noLocation");
  return id;
}

function openLocation(db: Database.Database): OpenedLocation {
  const id = currentLocation(db);
  const stored = readLocation(db, id);
  const { location, groups, staff, children, documentRest } = stored;
  const { schools } = parseWith(documentRestSchema, documentRest);
  return {
    location,
    groups: [...groups],
    staff: [...staff],
    children: [...children],
    schools,
    ...listsOf(stored),
    weeks: listWeeks(db, id),
    lastWeek: readSetting(db, "lastWeeks")?.[id] ?? null,
  };
}

function openWeeks(db: Database.Database, range: { readonly from: IsoWeek; readonly to: IsoWeek }): WeekRoster[] {
  const locationId = currentLocation(db);
  const [from, to] = [addWeeks(range.from, -1), addWeeks(range.to, 1)];
  const weeks = listWeeks(db, locationId).map(({ week }) => week);
  const within = weeks.filter((week) => from <= week && week <= to).sort();
  return within.map((week) => readWeek(db, { locationId, week }));
}

function openWeek(db: Database.Database, week: IsoWeek): OpenedWeek {
  const key = { locationId: currentLocation(db), week };
  const stored = new Set(listWeeks(db, key.locationId).map((entry) => entry.week));
  const neighbours = [addWeeks(week, -1), addWeeks(week, 1)].filter((neighbour) => stored.has(neighbour));
  const roster = readWeek(db, key);
  const opened = {
    week: roster,
    // What was published of them before, no rule reads.
    neighbours: neighbours.map((neighbour) => readWeek(db, { ...key, week: neighbour }, ["openPlaces", "closedDays"])),
    ...openHistory(db, key, roster),
  };
  rememberWeek(db, key);
  return opened;
}

/** Not being able to, on a full disk for one, is no reason to keep the week from whoever wants to see it. */
function rememberWeek(db: Database.Database, { locationId, week }: WeekKey): void {
  const lastWeeks = readSetting(db, "lastWeeks") ?? {};
  // A write waits for the disk, so it is spared when nothing changes.
  if (db.readonly || lastWeeks[locationId] === week) return;
  try {
    writeSetting(db, "lastWeeks", { ...lastWeeks, [locationId]: week });
  } catch (error) {
    if (!(toStorageError(error) instanceof StorageError)) throw error;
  }
}
