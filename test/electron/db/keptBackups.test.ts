import { describe, expect, test } from "vitest";
import { nameOfBackup, readBackupName } from "../../../electron/db/backups/backupNames.ts";
import { needsDailyBackup, outdatedBackups } from "../../../electron/db/backups/keptBackups.ts";
import { dutchDateOf } from "../../../electron/main/clock.ts";
import { addDays } from "../../../shared/calendar/dates.ts";
import type { BackupReason } from "../../../shared/contract/storage.ts";

const TODAY = "2026-11-22";

function copy(day: string, why: BackupReason = "daily", time = "08:00:00.000") {
  const madeAt = new Date(`${day}T${time}Z`);
  return { fileName: `${nameOfBackup("/x/roosterwijs.db", why, madeAt, 3)}.db`, madeAt, why };
}

/** The days of those that stay, newest first. */
function keptDays(copies: ReturnType<typeof copy>[], today = TODAY): string[] {
  const outdated = new Set(outdatedBackups(copies, today, dutchDateOf));
  return copies
    .filter((one) => !outdated.has(one))
    .map(({ madeAt }) => dutchDateOf(madeAt))
    .sort()
    .reverse();
}

const daysBack = (count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => addDays(TODAY, -index * step));

describe("daily copies", () => {
  test("stay for 14 days, and of the weeks before the last of each until there are eight", () => {
    const kept = keptDays(daysBack(100).map((day) => copy(day)));
    expect(kept.slice(0, 14)).toEqual(daysBack(14));
    // TODAY is a Sunday, so the fourteen days are two whole weeks; six Sundays more make eight weeks.
    expect(kept.slice(14)).toEqual(daysBack(8, 7).slice(2));
  });

  test("that are the last of their day or week stay, not the first", () => {
    expect(keptDays([copy(TODAY, "daily", "07:00:00.000"), copy(TODAY, "daily", "09:00:00.000")])).toEqual([TODAY]);
    const twoOfADay = [copy(TODAY, "daily", "07:00:00.000"), copy(TODAY, "daily", "09:00:00.000")];
    expect(outdatedBackups(twoOfADay, TODAY, dutchDateOf)).toEqual([twoOfADay[0]]);
  });

  test("from after today, when a clock was set back, take the place of none that is made now", () => {
    const ahead = Array.from({ length: 20 }, (_, index) => copy(addDays(TODAY, 30 + index)));
    expect(keptDays([...ahead, copy(TODAY)])).toContain(TODAY);
    const kept = keptDays([...ahead, ...daysBack(14).map((day) => copy(day))]);
    expect(kept.filter((day) => day <= TODAY)).toEqual(daysBack(14));
    // Of each of their weeks the last one stays, until eight other weeks have one.
    expect(kept.filter((day) => day > TODAY)).toEqual(["2027-01-10", "2027-01-03", "2026-12-27"]);
  });

  test("count by days with a copy, so that a long absence loses nothing", () => {
    expect(keptDays(["2025-01-06", "2025-01-07", "2025-03-03"].map((day) => copy(day)))).toHaveLength(3);
  });
});

describe("copies for another reason", () => {
  test.each(["byHand", "beforeImport", "beforeMigration", "beforeRestore"] as const)(
    "%s: the last five of eight weeks",
    (why) => {
      const kept = keptDays([copy(TODAY), ...daysBack(9, 10).map((day) => copy(day, why))]);
      expect(kept).toEqual([TODAY, ...daysBack(5, 10)]);
      expect(keptDays([copy(TODAY), copy("2026-09-20", why)])).toEqual([TODAY]);
      expect(keptDays([copy(TODAY), copy("2026-09-21", why)])).toEqual([TODAY, "2026-09-21"]);
    },
  );

  test("take no place of the daily ones", () => {
    const copies = [...daysBack(14).map((day) => copy(day)), ...daysBack(4).map((day) => copy(day, "byHand"))];
    expect(keptDays(copies)).toHaveLength(18);
  });

  test("the newest of all stays, however old", () => {
    expect(keptDays([copy("2024-01-01", "beforeMigration"), copy("2023-01-01", "byHand")])).toEqual(["2024-01-01"]);
  });
});

test("a day begins at midnight in the Netherlands", () => {
  const late = [copy("2026-11-21", "daily", "22:30:00.000")];
  expect(needsDailyBackup(late, "2026-11-21", dutchDateOf)).toBe(false);
  expect(needsDailyBackup(late, "2026-11-22", dutchDateOf)).toBe(true);
  expect(needsDailyBackup([copy("2026-11-21", "daily", "23:30:00.000")], "2026-11-22", dutchDateOf)).toBe(false);
  expect(needsDailyBackup([copy(TODAY, "byHand")], TODAY, dutchDateOf)).toBe(true);
});

describe("the name of a copy", () => {
  const path = "/x/roosterwijs.db";

  test.each([
    ["roosterwijs-2026-11-21T10-00-00.000-daily.db", "daily"],
    ["roosterwijs-2026-11-21T10-00-00.000-by-hand-2.db", "byHand"],
    ["roosterwijs-2026-11-21T10-00-00.000-before-v3.db", "beforeMigration"],
    ["roosterwijs-2026-11-21T10-00-00.000-before-v12-2.db", "beforeMigration"],
    ["roosterwijs-2026-11-21T10-00-00.000-before-import.db", "beforeImport"],
    ["roosterwijs-2026-11-21T10-00-00.000-before-restore.db", "beforeRestore"],
  ])("%s says why and when", (fileName, why) => {
    expect(readBackupName(path, fileName)).toEqual({ fileName, why, madeAt: new Date("2026-11-21T10:00:00.000Z") });
  });

  test.each([
    "voorbeeld-2026-11-21T10-00-00.000-daily.db",
    "roosterwijs-2026-11-21T10-00-00.000-holiday.db",
    "roosterwijs-2026-13-41T10-00-00.000-daily.db",
    "roosterwijs-2026-11-21T10-00-00.000-daily.db-wal",
    "../roosterwijs-2026-11-21T10-00-00.000-daily.db",
    "roosterwijs.db",
  ])("%s is none", (fileName) => {
    expect(readBackupName(path, fileName)).toBeUndefined();
  });
});
