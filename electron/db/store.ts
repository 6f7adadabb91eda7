import type Database from "better-sqlite3";
import { z } from "zod";
import { addWeeks, type IsoWeek } from "../../shared/calendar/dates.ts";
import type { CommitMode, OpenedLocation, OpenedWeek } from "../../shared/contract/bridge.ts";
import type { Change } from "../../shared/editing/change.ts";
import { parseWith } from "../../shared/exchange/issues.ts";
import { type LocationDocument, schoolSchema, type WeekRoster } from "../../shared/exchange/records.ts";
import { backUp } from "./backup.ts";
import { commitChange } from "./commitChange.ts";
import { exportDocument, importDocument, replaceEverything } from "./documents.ts";
import { openHistory } from "./history.ts";
import { listsOf } from "./listRepository.ts";
import { listLocationIds, readLocation } from "./locationRepository.ts";
import { openDatabase } from "./openDatabase.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";
import { StorageError, withStorageErrors } from "./storageError.ts";
import { listWeeks, readWeek } from "./weekRepository.ts";

export interface StoreOptions {
  readonly path: string;
  readonly now: () => Date;
}

/** An open database with what the program does to it. Every function throws StorageError where storage fails. */
export interface Store {
  readonly isEmpty: () => boolean;
  readonly openLocation: () => OpenedLocation;
  readonly openWeek: (week: IsoWeek) => OpenedWeek;
  /** The stored weeks of a range, and those right before and after it, in order. */
  readonly openWeeks: (range: { readonly from: IsoWeek; readonly to: IsoWeek }) => WeekRoster[];
  /** Returns after COMMIT: what it stored survives a crash. See `commitChange` for its errors. */
  readonly commitChange: (change: Change, mode: CommitMode) => { savedAt: string };
  readonly exportDocument: () => LocationDocument;
  /** Makes a backup first where there is anything to lose. */
  readonly importDocument: (document: LocationDocument) => void;
  /** For the example's file alone: puts the document in the place of everything. */
  readonly replaceEverything: (document: LocationDocument) => void;
  readonly close: () => void;
}

/** Opens the database of `path`; see `openDatabase` for what it refuses. */
export function openStore({ path, now }: StoreOptions): Store {
  const db = openDatabase(path, { now });
  return {
    isEmpty: () => withStorageErrors(() => listLocationIds(db).length === 0),
    openLocation: () => withStorageErrors(() => openLocation(db)),
    openWeek: (week) => withStorageErrors(() => openWeek(db, week)),
    openWeeks: (range) => withStorageErrors(() => openWeeks(db, range)),
    commitChange: (change, mode) => {
      const savedAt = now();
      commitChange(db, currentLocation(db), change, mode, savedAt);
      return { savedAt: savedAt.toISOString() };
    },
    exportDocument: () => exportDocument(db, currentLocation(db)),
    importDocument: (document) => {
      withStorageErrors(() => {
        if (listLocationIds(db).length > 0) backUp(db, "before-import", now());
      });
      importDocument(db, document);
    },
    replaceEverything: (document) => replaceEverything(db, document),
    close: () => {
      db.close();
    },
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
  const lastWeeks = readSetting(db, "lastWeeks") ?? {};
  // A write waits for the disk, so it is spared when nothing changes.
  if (lastWeeks[key.locationId] !== week) writeSetting(db, "lastWeeks", { ...lastWeeks, [key.locationId]: week });
  return opened;
}
