import { type IsoWeek, type LocalDate, weekNumber } from "../calendar/dates.ts";
import type { WeekRoster, WeekVersion } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import type { Change, WeekHead } from "./change.ts";
import { type RosterDifference, versionDifferences } from "./rosterComparison.ts";
import { weekHeadOf } from "./weekHead.ts";

/* Publishing: the roster as it stands is frozen as a version, and what changes after it can be told. */

export interface PublishContext {
  readonly roster: WeekRoster;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Why a roster is made known later than the term allows; null when there is no such reason. */
export type LateCause = NonNullable<WeekRoster["lateCause"]>;

/**
 * Publishes the week, or publishes it anew: the date of the first time stays, and each time adds a version. The cause of
 * being late belongs to the first time too.
 * @returns null when it is published and nothing changed since the last version.
 */
export function publishWeek(
  { roster, newId }: PublishContext,
  today: LocalDate,
  lateCause: LateCause | null,
): Change | null {
  const differences = changesSincePublication(roster);
  if (roster.status === "published" && differences !== null && differences.length === 0) return null;
  const before = weekHeadOf(roster);
  const after = publishedHead(before, today, lateCause);
  const version: WeekVersion = { id: newId(), madeOn: today, ...frozen(roster) };
  return {
    id: newId(),
    name: "weekPublished",
    subject: titleOf(roster.week),
    week: roster.week,
    records: [
      { kind: "week", before, after },
      { kind: "version", before: null, after: version },
    ],
  };
}

/** What changed in the week after it was last published; null when no version of it is there to compare with. */
export function changesSincePublication(roster: WeekRoster): RosterDifference[] | null {
  const last = roster.versions?.at(-1);
  return last === undefined ? null : versionDifferences(last, roster);
}

function publishedHead(before: WeekHead, today: LocalDate, lateCause: LateCause | null): WeekHead {
  if (before.publishedOn != null) return { ...before, status: "published" };
  return { ...before, status: "published", publishedOn: today, ...(lateCause === null ? {} : { lateCause }) };
}

function frozen({
  shifts,
  merges,
  openPlaces = [],
}: WeekRoster): Pick<WeekVersion, "shifts" | "merges" | "openPlaces"> {
  return { shifts: [...shifts], merges: [...merges], openPlaces: [...openPlaces] };
}

function titleOf(week: IsoWeek): string {
  return texts.app.top.week(weekNumber(week));
}
