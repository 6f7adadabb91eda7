import type Database from "better-sqlite3-multiple-ciphers";
import type { TableSettings, TableSettingsPart } from "../../shared/contract/tables.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";

export function readTableSettings(db: Database.Database): TableSettings {
  return {
    mappings: readSetting(db, "columnMappings") ?? {},
    isPersonalDataWarned: readSetting(db, "personalDataWarned") ?? false,
  };
}

/** Remembers what is named, and keeps the rest. */
export function rememberTableSettings(
  db: Database.Database,
  { mappings, isPersonalDataWarned }: TableSettingsPart,
): void {
  if (mappings !== undefined) writeSetting(db, "columnMappings", mappings);
  if (isPersonalDataWarned === true) writeSetting(db, "personalDataWarned", true);
}
