import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import type { Colleagues, LocationEntry } from "../../shared/contract/locations.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { identityOf } from "../../shared/locations/identity.ts";
import type { DatabaseFile } from "./databaseFile.ts";
import { insertDocument } from "./documents.ts";
import { listLocationIds, readLocation } from "./locationRepository.ts";
import { type Authorship, logNewLocation } from "./logRepository.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";
import { StorageError, withStorageErrors } from "./storageError.ts";

/** The locations that a database holds, of which one is open. */
export interface LocationStore {
  /**
   * The id of the one that is open.
   * @throws StorageError `noLocation`.
   */
  readonly current: () => string;
  /** All of them, in the order in which they came. */
  readonly listLocations: () => LocationEntry[];
  /**
   * Opens another one; also where the file may only be read.
   * @throws StorageError `unknownLocation`.
   */
  readonly chooseLocation: (id: string) => void;
  /**
   * Adds a location and opens it.
   * @param document sound: parsed with `parseLocationDocument`.
   * @param setUpOf the location of which it is a copy, as it is called; null for one that is described anew.
   * @throws StorageError `conflict` when there is one of its id.
   */
  readonly addLocation: (document: LocationDocument, setUpOf: string | null) => void;
  /** Who is on record at the other locations, and not here yet. */
  readonly listColleagues: () => Colleagues[];
}

/** @param author who works here, at this moment. */
export function makeLocationStore({ db, writableDb, readOnly }: DatabaseFile, author: () => Authorship): LocationStore {
  // A file that may only be read remembers nothing itself.
  let chosen: string | undefined;

  function current(): string {
    const ids = listLocationIds(db());
    const wanted = [readOnly() === null ? undefined : chosen, readSetting(db(), "currentLocation"), ids[0]];
    const id = wanted.find((candidate) => candidate !== undefined && ids.includes(candidate));
    if (id === undefined) throw new StorageError("noLocation");
    return id;
  }

  return {
    current,
    listLocations: () => withStorageErrors(() => listLocations(db())),
    chooseLocation: (id) =>
      withStorageErrors(() => {
        if (!listLocationIds(db()).includes(id)) throw new StorageError("unknownLocation");
        if (readOnly() === null) writeSetting(writableDb(), "currentLocation", id);
        else chosen = id;
      }),
    addLocation: (document, setUpOf) => withStorageErrors(() => addLocation(writableDb(), document, setUpOf, author())),
    listColleagues: () => withStorageErrors(() => listColleagues(db(), current())),
  };
}

const entryRows = z.array(z.object({ id: z.string(), name: z.string().nullable(), endsOn: z.string().nullable() }));

function listLocations(db: Database.Database): LocationEntry[] {
  const rows = db.prepare(
    "SELECT id, record ->> 'name' AS name, record ->> 'endsOn' AS endsOn FROM location ORDER BY rowid",
  );
  return entryRows.parse(rows.all());
}

function addLocation(
  db: Database.Database,
  document: LocationDocument,
  setUpOf: string | null,
  author: Authorship,
): void {
  const { id } = document.location;
  const add = () => {
    if (listLocationIds(db).includes(id)) throw new StorageError("conflict", { details: [id] });
    insertDocument(db, document);
    writeSetting(db, "currentLocation", id);
    logNewLocation(db, id, setUpOf, author);
  };
  db.transaction(add).immediate();
}

function listColleagues(db: Database.Database, current: string): Colleagues[] {
  const here = new Set(readLocation(db, current).staff.map((person) => identityOf(current, person)));
  return listLocations(db)
    .filter(({ id }) => id !== current)
    .map(({ id, name }) => ({
      id,
      name,
      staff: readLocation(db, id).staff.filter((person) => !here.has(identityOf(id, person))),
    }));
}
