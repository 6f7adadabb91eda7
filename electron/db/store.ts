import type Database from "better-sqlite3-multiple-ciphers";
import { addWeeks, type IsoWeek } from "../../shared/calendar/dates.ts";
import type { CommitMode, OpenedLocation, OpenedWeek } from "../../shared/contract/bridge.ts";
import type { RememberedReports } from "../../shared/contract/reports.ts";
import type { ChangeLog } from "../../shared/contract/storage.ts";
import type { TableSettings, TableSettingsPart } from "../../shared/contract/tables.ts";
import type { Change } from "../../shared/editing/change.ts";
import type { LocationDocument, WeekRoster } from "../../shared/exchange/records.ts";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";
import type { PrintedRoster } from "../../shared/reports/printedRoster.ts";
import { type BackupStore, makeBackupStore } from "./backups/backupStore.ts";
import type { BackupProgress } from "./backups/makeBackup.ts";
import { commitChange, commitTogether } from "./commitChange.ts";
import { type DatabaseFile, openDatabaseFile } from "./databaseFile.ts";
import { exportDocument, importDocument, replaceEverything } from "./documents.ts";
import { withoutRemoved } from "./documentWithoutRemoved.ts";
import { elsewhereReader, readRecordsElsewhere } from "./elsewhere.ts";
import { openHistory } from "./history.ts";
import { type KeyRing, makeKeyRing } from "./keyRing.ts";
import { listsOf } from "./listRepository.ts";
import { listLocationIds, readLocation } from "./locationRepository.ts";
import { type LocationStore, makeLocationStore } from "./locations.ts";
import { type LogQuery, readLog } from "./logRepository.ts";
import { type Identity, ownIdentity } from "./ownIdentity.ts";
import { notePrinted, readPrinted } from "./printedRosters.ts";
import { refuseRemoved, removedAmong } from "./removedPeople.ts";
import { removePerson } from "./removePerson.ts";
import { readReportChoices, rememberReportChoices } from "./reportChoices.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";
import { StorageError, toStorageError, withStorageErrors } from "./storageError.ts";
import { readTableSettings, rememberTableSettings } from "./tableSettings.ts";
import type { WeekKey } from "./weekKey.ts";
import { listWeeks, readWeek } from "./weekRepository.ts";

export interface StoreOptions {
  readonly path: string;
  readonly now: () => Date;
  /** Who works here; the system says so when it is left out. */
  readonly identity?: Identity;
  /** Where the key of an encrypted file is to be found. */
  readonly keys?: KeyRing;
}

/** An open database with what the program does to it. Every function throws StorageError where storage fails. */
export interface Store extends BackupStore, Omit<LocationStore, "current"> {
  readonly isEmpty: () => boolean;
  readonly openLocation: () => OpenedLocation;
  readonly openWeek: (week: IsoWeek) => OpenedWeek;
  /** The stored weeks of a range, and those right before and after it, in order. */
  readonly openWeeks: (range: { readonly from: IsoWeek; readonly to: IsoWeek }) => WeekRoster[];
  /** Returns after COMMIT: what it stored survives a crash. See `commitChange` for its errors. */
  readonly commitChange: (change: Change, mode: CommitMode) => { savedAt: string };
  /** Stores the changes of an imported table, all or none; makes a backup first. See `commitChange` for its errors. */
  readonly commitImport: (changes: readonly Change[], onProgress?: BackupProgress) => Promise<{ savedAt: string }>;
  /** Takes an import back by the inverses of its changes, all or none. See `commitChange` for its errors. */
  readonly undoImport: (inverses: readonly Change[]) => { savedAt: string };
  readonly tableSettings: () => TableSettings;
  /** What is not named stays; a file that another program writes remembers nothing. */
  readonly rememberTableSettings: (settings: TableSettingsPart) => void;
  /** The open location, or the one of an id. */
  readonly exportDocument: (locationId?: string) => LocationDocument;
  /** How many people in a document were removed here since it was written; they do not come back with it. */
  readonly countRemoved: (document: LocationDocument) => number;
  /** Which of these ids are of people who were removed from the open location and who nobody else is by now. */
  readonly findRemovedPeople: (kind: PersonKey["kind"], ids: readonly string[]) => string[];
  /** Makes a backup first where there is anything to lose. */
  readonly importDocument: (document: LocationDocument, fileName: string) => Promise<void>;
  /** For the example's file alone: puts the document in the place of everything. */
  readonly replaceEverything: (document: LocationDocument) => void;
  readonly readLog: (query: LogQuery) => ChangeLog;
  /** Puts a pseudonym in the place of a person, for good; see `removePerson`. */
  readonly removePerson: (key: PersonKey) => { pseudonym: string; isWiped: boolean };
  /** How many months records of children who left are kept; null until that was chosen. */
  readonly retentionMonths: () => number | null;
  readonly setRetentionMonths: (months: number) => void;
  /** How each kind of report was asked for last at the open location. */
  readonly reportChoices: () => RememberedReports;
  /** What is not named stays; a file that another program writes remembers nothing. */
  readonly rememberReportChoices: (choices: RememberedReports) => void;
  /** The last print of each sheet of a week's roster; null when none was printed. */
  readonly readPrinted: (week: IsoWeek) => PrintedRoster | null;
  /** Remembers sheets that were printed; a file that another program writes remembers nothing. */
  readonly notePrinted: (week: IsoWeek, printed: PrintedRoster) => void;
  /** Who may write, when that is not this program; then every function that writes throws StorageError `readOnly`. */
  readonly readOnly: DatabaseFile["readOnly"];
  /** Takes the right to write from a program that shows itself no more. */
  readonly takeOver: () => void;
  readonly close: () => void;
}

/** Opens the database of `path`; see `openDatabase` for what it refuses. */
export function openStore({ path, now, identity = ownIdentity(), keys = makeKeyRing() }: StoreOptions): Store {
  const file = openDatabaseFile({ path, now, identity, keys });
  const { db, writableDb } = file;
  const backups = makeBackupStore(file, { path, now, by: identity.user, keys });
  const author = () => ({ at: now(), by: identity.user });
  const { current, ...locations } = makeLocationStore(file, author);
  return {
    isEmpty: () => withStorageErrors(() => listLocationIds(db()).length === 0),
    openLocation: () => withStorageErrors(() => openLocation(db(), current())),
    openWeek: (week) => withStorageErrors(() => openWeek(db(), { locationId: current(), week })),
    openWeeks: (range) => withStorageErrors(() => openWeeks(db(), current(), range)),
    commitChange: (change, mode) => {
      const made = author();
      commitChange(writableDb(), current(), change, mode, made);
      return { savedAt: made.at.toISOString() };
    },
    commitImport: async (changes, onProgress) => {
      await backups.makeBackup("beforeImport", onProgress);
      const made = author();
      refuseRemoved(writableDb(), current(), changes);
      commitTogether(writableDb(), current(), changes, "do", made);
      return { savedAt: made.at.toISOString() };
    },
    undoImport: (inverses) => {
      const made = author();
      commitTogether(writableDb(), current(), inverses, "undo", made);
      return { savedAt: made.at.toISOString() };
    },
    tableSettings: () => withStorageErrors(() => readTableSettings(db())),
    rememberTableSettings: (settings) => {
      if (file.readOnly() === null) withStorageErrors(() => rememberTableSettings(writableDb(), settings));
    },
    exportDocument: (locationId) => exportDocument(db(), locationId ?? current()),
    countRemoved: (document) => withStorageErrors(() => withoutRemoved(db(), document).removed.length),
    findRemovedPeople: (kind, ids) => withStorageErrors(() => removedAmong(db(), { locationId: current(), kind }, ids)),
    importDocument: async (document, fileName) => {
      if (withStorageErrors(() => listLocationIds(writableDb()).length > 0)) await backups.makeBackup("beforeImport");
      importDocument(writableDb(), document, { fileName, author: author() });
    },
    replaceEverything: (document) => replaceEverything(writableDb(), document),
    readLog: (query) => withStorageErrors(() => readLog(db(), current(), query)),
    removePerson: (key) => withStorageErrors(() => removePerson(writableDb(), current(), key, author())),
    retentionMonths: () => withStorageErrors(() => readSetting(db(), "retentionMonths") ?? null),
    setRetentionMonths: (months) => withStorageErrors(() => writeSetting(writableDb(), "retentionMonths", months)),
    reportChoices: () => withStorageErrors(() => readReportChoices(db(), current())),
    rememberReportChoices: (choices) => {
      if (file.readOnly() !== null) return;
      withStorageErrors(() => rememberReportChoices(writableDb(), current(), choices));
    },
    readPrinted: (week) => withStorageErrors(() => readPrinted(db(), { locationId: current(), week })),
    notePrinted: (week, printed) => {
      if (file.readOnly() !== null) return;
      withStorageErrors(() => notePrinted(writableDb(), { locationId: current(), week }, printed));
    },
    readOnly: file.readOnly,
    takeOver: file.takeOver,
    ...backups,
    ...locations,
    close: file.close,
  };
}

function openLocation(db: Database.Database, id: string): OpenedLocation {
  const stored = readLocation(db, id);
  const { location, groups, staff, children } = stored;
  return {
    location,
    groups: [...groups],
    staff: [...staff],
    children: [...children],
    ...listsOf(stored),
    weeks: listWeeks(db, id),
    recordsElsewhere: readRecordsElsewhere(db, id),
    lastWeek: readSetting(db, "lastWeeks")?.[id] ?? null,
  };
}

function openWeeks(
  db: Database.Database,
  locationId: string,
  range: { readonly from: IsoWeek; readonly to: IsoWeek },
): WeekRoster[] {
  const [from, to] = [addWeeks(range.from, -1), addWeeks(range.to, 1)];
  const weeks = listWeeks(db, locationId).map(({ week }) => week);
  const within = weeks.filter((week) => from <= week && week <= to).sort();
  const withElsewhere = elsewhereReader(db, locationId);
  return within.map((week) => withElsewhere(readWeek(db, { locationId, week })));
}

function openWeek(db: Database.Database, key: WeekKey): OpenedWeek {
  const { week } = key;
  const stored = new Set(listWeeks(db, key.locationId).map((entry) => entry.week));
  const neighbours = [addWeeks(week, -1), addWeeks(week, 1)].filter((neighbour) => stored.has(neighbour));
  const roster = readWeek(db, key);
  const withElsewhere = elsewhereReader(db, key.locationId);
  const opened = {
    week: withElsewhere(roster),
    // What was published of them before, no rule reads.
    neighbours: neighbours.map((neighbour) =>
      withElsewhere(readWeek(db, { ...key, week: neighbour }, ["openPlaces", "closedDays"])),
    ),
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
