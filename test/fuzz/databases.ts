import { deepStrictEqual } from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../../electron/db/storageError.ts";
import { openStore, type Store } from "../../electron/db/store.ts";
import type { Change } from "../../shared/editing/change.ts";
import { InvalidDataError } from "../../shared/exchange/issues.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { shift } from "../electron/db/support.ts";
import type { Importer, Outcome, Surroundings } from "./importers.ts";
import { mutate, type Random, randomFrom } from "./mutate.ts";

const PAGE = 4096;
const WEEK = "2026-W48";
const now = () => new Date("2026-11-21T10:00:00.000Z");

/** Database files: opened in the place of the user's own, or put back as a copy. */
export async function databaseImporter({ store, folder }: Surroundings): Promise<Importer> {
  const path = join(folder, "mutant.db");
  const before = store.exportDocument();
  await store.exportBackup(path);
  const sound = new Uint8Array(readFileSync(path));
  return {
    attempt: async (seed) => {
      const random = randomFrom(seed);
      const bytes = damagedDatabase(sound, random);
      for (const suffix of ["", "-wal", "-shm", ".check", ".lease"]) rmSync(path + suffix, { force: true });
      writeFileSync(path, bytes);
      const outcome = random(2) === 0 ? openAndUse(path, bytes) : await restore(store, path, before);
      deepStrictEqual(Buffer.compare(readFileSync(path), bytes) === 0 || outcome === "stored", true);
      return outcome;
    },
  };
}

/** Mostly within a page, as a disk does it: other bytes anywhere or in the schema, or other text in a record. */
function damagedDatabase(sound: Uint8Array, random: Random): Uint8Array {
  const kind = random(8);
  if (kind === 0) return mutate(sound, random);
  const bytes = sound.slice();
  for (let times = 1 + random(6); times > 0; times -= 1) {
    const at = kind === 1 ? random(2 * PAGE) : random(bytes.length);
    if (kind < 5) overwrite(bytes.subarray(at, at + 1 + random(40)), random);
    else retype(bytes.subarray(at, at + 1 + random(3)), random);
  }
  return bytes;
}

function overwrite(bytes: Uint8Array, random: Random): void {
  for (const index of bytes.keys()) bytes[index] = random(256);
}

/** Other letters in the place of letters, which no check of pages sees. */
function retype(bytes: Uint8Array, random: Random): void {
  for (const [index, byte] of bytes.entries()) {
    if (byte >= 0x20 && byte < 0x7f) bytes[index] = 0x20 + random(0x5f);
  }
}

/** Does with a file what a day's work does; each step works or is refused. */
function openAndUse(path: string, bytes: Uint8Array): Outcome {
  let store: Store;
  try {
    store = openStore({ path, now });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    deepStrictEqual(new Uint8Array(readFileSync(path)), bytes);
    return "refused";
  }
  try {
    workOrRefuse(store);
    return "stored";
  } finally {
    store.close();
  }
}

function workOrRefuse(store: Store): void {
  try {
    workWith(store);
  } catch (error) {
    // What a record says may point nowhere now; the page is told so.
    if (!(error instanceof StorageError || error instanceof InvalidDataError)) throw error;
  }
}

function workWith(store: Store): void {
  store.listLocations();
  store.openLocation();
  for (const week of ["2026-W47", WEEK, "2026-W49"]) store.openWeek(week);
  store.readLog({ from: new Date(0), until: now(), limit: 50 });
  const after = shift("fuzz", {
    staffId: store.openLocation().staff[0]?.id ?? "s1",
    groupId: null,
    activity: "kantoor",
  });
  const change: Change = {
    id: "fuzz",
    name: "shiftAdded",
    subject: "x",
    week: WEEK,
    records: [{ kind: "shift", before: null, after }],
  };
  store.commitChange(change, "do");
  store.exportDocument();
}

/** A copy that is refused leaves everything as it was; one that is taken can be worked with. */
async function restore(store: Store, path: string, before: LocationDocument): Promise<Outcome> {
  try {
    await store.restoreBackup({ path });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    deepStrictEqual(store.exportDocument(), before);
    return "refused";
  }
  workOrRefuse(store);
  store.replaceEverything(before);
  return "stored";
}
