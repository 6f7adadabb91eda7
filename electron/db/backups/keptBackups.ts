import { addWeeks, isoWeekOf, type LocalDate } from "../../../shared/calendar/dates.ts";
import type { BackupName } from "./backupNames.ts";

const KEPT_DAYS = 14;
const KEPT_WEEKS = 8;
/** Of the copies made for one reason beside the daily ones. */
const KEPT_OF_A_REASON = 5;

/**
 * The copies that may go. Of the daily ones the last of each of the latest 14 days and of the latest 8 weeks that have one
 * stay, however long ago those were. Those of any other reason stay for eight weeks, at most five of each: by then the
 * weekly ones hold what they guarded, and someone who was removed is not to live on in them. The newest copy always stays.
 * A copy from after today was made under a wrong clock: it counts as the oldest, so that it takes the place of none.
 * @param dayOf the calendar date of a moment.
 */
export function outdatedBackups(
  backups: readonly BackupName[],
  today: LocalDate,
  dayOf: (moment: Date) => LocalDate,
): BackupName[] {
  const byMoment = backups.toSorted((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
  const isAhead = ({ madeAt }: BackupName) => dayOf(madeAt) > today;
  const newestFirst = [...byMoment.filter((backup) => !isAhead(backup)), ...byMoment.filter(isAhead)];
  const daily = newestFirst.filter(({ why }) => why === "daily");
  const firstWeek = addWeeks(isoWeekOf(today), -KEPT_WEEKS);
  const recent = newestFirst.filter(({ why, madeAt }) => why !== "daily" && isoWeekOf(dayOf(madeAt)) >= firstWeek);
  const kept = new Set([
    ...newestFirst.slice(0, 1),
    ...lastOfEach(daily, ({ madeAt }) => dayOf(madeAt)).slice(0, KEPT_DAYS),
    ...lastOfEach(daily, ({ madeAt }) => isoWeekOf(dayOf(madeAt))).slice(0, KEPT_WEEKS),
    ...[...Map.groupBy(recent, ({ why }) => why).values()].flatMap((ofReason) => ofReason.slice(0, KEPT_OF_A_REASON)),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

/** Whether the day has no daily copy yet. */
export function needsDailyBackup(
  backups: readonly BackupName[],
  today: LocalDate,
  dayOf: (moment: Date) => LocalDate,
): boolean {
  return !backups.some(({ why, madeAt }) => why === "daily" && dayOf(madeAt) === today);
}

function lastOfEach(newestFirst: readonly BackupName[], keyOf: (backup: BackupName) => string): BackupName[] {
  return [...Map.groupBy(newestFirst, keyOf).values()].flatMap((same) => same.slice(0, 1));
}
