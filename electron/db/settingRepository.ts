import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import { rememberedReportsSchema } from "../../shared/contract/reports.ts";
import { retentionMonthsSchema } from "../../shared/contract/storage.ts";
import { weekSchema } from "../../shared/exchange/records.ts";
import { rememberedMappingsSchema } from "../../shared/importing/columnMapping.ts";
import { printedRosterSchema } from "../../shared/reports/printedRoster.ts";
import { parseJson } from "./records.ts";

/**
 * What the database remembers for the user, by key; the schema of its value. Nobody may stand in it by name or id: the
 * removal of a person looks through records and the log, not through this.
 */
const settingSchemas = {
  /** The location that opens. */
  currentLocation: z.string().min(1),
  /** By location id, the week that was open last. */
  lastWeeks: z.record(z.string(), weekSchema),
  /** Per source of tables, which heading each field was read from. */
  columnMappings: rememberedMappingsSchema,
  /** It was said once that an export holds the data of people. */
  personalDataWarned: z.literal(true),
  /** By location id and week, what the sheets of its roster showed when they were printed last. */
  printedRosters: z.record(z.string(), z.record(z.string(), printedRosterSchema)),
  /** By location id, how each kind of report was asked for last. */
  reportChoices: z.record(z.string(), rememberedReportsSchema),
  /** How many months records of children who left are kept. */
  retentionMonths: retentionMonthsSchema,
  /** A person was removed, and the space in the file that held them is still to be emptied. */
  cleanUp: z.literal(true),
  /** The key that the database had before, until all its copies have the new one. */
  earlierKey: z.hex().length(96),
} as const;

type SettingKey = keyof typeof settingSchemas;
type SettingValue<K extends SettingKey> = z.output<(typeof settingSchemas)[K]>;

/** @returns undefined when it was never set. */
export function readSetting<K extends SettingKey>(db: Database.Database, key: K): SettingValue<K> | undefined {
  const value = z.string().optional().parse(db.prepare("SELECT value FROM setting WHERE key = ?").pluck().get(key));
  return value === undefined ? undefined : (parseJson(settingSchemas[key], "setting", key, value) as SettingValue<K>);
}

export function deleteSetting(db: Database.Database, key: SettingKey): void {
  db.prepare("DELETE FROM setting WHERE key = ?").run(key);
}

export function writeSetting<K extends SettingKey>(db: Database.Database, key: K, value: SettingValue<K>): void {
  db.prepare(
    "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(key, JSON.stringify(value));
}
