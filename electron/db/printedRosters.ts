import type Database from "better-sqlite3-multiple-ciphers";
import type { PrintedRoster } from "../../shared/reports/printedRoster.ts";
import { readSetting, writeSetting } from "./settingRepository.ts";
import type { WeekKey } from "./weekKey.ts";

/** Marks of older weeks are of no use to anyone, and a setting is one row. */
const WEEKS_KEPT = 30;

/** The last print of each sheet of a week; null when none was printed. */
export function readPrinted(db: Database.Database, { locationId, week }: WeekKey): PrintedRoster | null {
  return readSetting(db, "printedRosters")?.[locationId]?.[week] ?? null;
}

/** Remembers sheets that were printed; the week's other sheets stay as they were. */
export function notePrinted(db: Database.Database, { locationId, week }: WeekKey, printed: PrintedRoster): void {
  const all = readSetting(db, "printedRosters") ?? {};
  const weeks = { ...all[locationId], [week]: { ...all[locationId]?.[week], ...printed } };
  const latest = Object.keys(weeks).sort().slice(-WEEKS_KEPT);
  const kept = Object.fromEntries(latest.map((each) => [each, weeks[each] ?? {}]));
  writeSetting(db, "printedRosters", { ...all, [locationId]: kept });
}
