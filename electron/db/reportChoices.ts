import type Database from "better-sqlite3-multiple-ciphers";
import type { RememberedReports } from "../../shared/contract/reports.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";

/** How each kind of report was asked for last at a location. */
export function readReportChoices(db: Database.Database, locationId: string): RememberedReports {
  return readSetting(db, "reportChoices")?.[locationId] ?? {};
}

/** Remembers the kinds that are named, and keeps the rest. */
export function rememberReportChoices(db: Database.Database, locationId: string, choices: RememberedReports): void {
  const all = readSetting(db, "reportChoices") ?? {};
  writeSetting(db, "reportChoices", { ...all, [locationId]: { ...all[locationId], ...choices } });
}
