import type Database from "better-sqlite3";
import { z } from "zod";
import { weekSchema } from "../../shared/exchange/records.ts";
import { parseJson } from "./records.ts";

/** What the database remembers for the user, by key; the schema of its value. */
const settingSchemas = {
  /** The location that opens. */
  currentLocation: z.string().min(1),
  /** By location id, the week that was open last. */
  lastWeeks: z.record(z.string(), weekSchema),
  /** A person was removed, and the space in the file that held them is still to be emptied. */
  cleanUp: z.literal(true),
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
