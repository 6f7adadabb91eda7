import type { RosterDifference } from "../../shared/editing/rosterComparison.ts";
import { versionDifferences } from "../../shared/editing/rosterComparison.ts";
import type { Plan } from "../../shared/editing/rosterDifferences.ts";
import type { WeekRoster, WeekVersion } from "../../shared/exchange/records.ts";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";

/* The versions of a week that can be compared: each that was published, and the roster as it stands. */

/** The key of the roster as it stands among those of versions, which are their ids. */
export const NOW = "";

export interface VersionPair {
  readonly from: string;
  readonly to: string;
}

/** The last published version and the roster as it stands; when those are the same, the two last versions. */
export function firstPair(roster: WeekRoster): VersionPair {
  const { versions = [] } = roster;
  const [earlier, last] = [versions.at(-2), versions.at(-1)];
  if (last === undefined) return { from: NOW, to: NOW };
  const isSame = versionDifferences(last, roster).length === 0;
  return isSame && earlier !== undefined ? { from: earlier.id, to: last.id } : { from: last.id, to: NOW };
}

/** What differs from the one to the other; a version that is not there any more has nothing to compare. */
export function differencesOf(roster: WeekRoster, { from, to }: VersionPair): readonly RosterDifference[] {
  const [before, after] = [planOf(roster, from), planOf(roster, to)];
  return before === null || after === null ? [] : versionDifferences(before, after);
}

function planOf(roster: WeekRoster, key: string): Plan | null {
  if (key === NOW) return roster;
  return roster.versions?.find(({ id }) => id === key) ?? null;
}

/** "Versie 2, 24 november 2026". */
export function versionName(versions: readonly WeekVersion[], index: number): string {
  const version = versions[index];
  return version === undefined ? "" : texts.publishing.versions.version(index + 1, longDate(version.madeOn));
}
