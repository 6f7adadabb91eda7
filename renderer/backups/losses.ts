import { type Backup, MOST_LOG_ENTRIES } from "../../shared/contract/storage.ts";
import { dateOfMoment } from "../dataFile/moments.ts";
import type { Page } from "../store/page.tsx";

/** What would be lost at the open location by putting a copy back. */
export interface Losses {
  /** Entries of the log since the copy was made; `areMore` when there are even more. */
  readonly changes: number;
  readonly areMore: boolean;
  readonly weeksNow: number;
  /** What the copy holds of the location; null where it does not know it. */
  readonly copy: { readonly weeks: number; readonly shifts: number } | null;
}

/** Looks in the log what was done since a copy was made. */
export async function lossesSince({ bridge, roster, today }: Page, backup: Backup): Promise<Losses> {
  const { location } = roster.getState().board ?? {};
  const from = dateOfMoment(backup.madeAt);
  const to = today();
  const log = await bridge.readChangeLog({ from, to: to < from ? from : to, limit: MOST_LOG_ENTRIES });
  const changes = log.entries.filter(({ at }) => at > backup.madeAt).length;
  return {
    changes,
    areMore: log.next !== null && changes === log.entries.length,
    weeksNow: location?.weeks.length ?? 0,
    copy: backup.locations?.find(({ id }) => id === location?.location.id) ?? null,
  };
}
