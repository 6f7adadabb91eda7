import type { LocalDate } from "../calendar/dates.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { dayRules } from "../rules/registry.ts";
import type { JudgedDay, RuleOutcome } from "../rules/rule.ts";
import { type CheckedCluster, checkCluster, inOrderOfGroups, outcomeInClusters } from "./checkCluster.ts";
import { dutiesOn } from "./duties.ts";
import { withClusters } from "./judgedDay.ts";
import { prepareDay } from "./prepareDay.ts";
import { isSameList } from "./remembered.ts";
import type { Strip } from "./weekCheck.ts";

/** What the rules say of one day by itself, and its bezettingsstrip. */
export interface CheckedDay {
  readonly day: JudgedDay;
  /** One for each rule of a day, in the order of the registry. */
  readonly outcomes: readonly RuleOutcome[];
  readonly strips: readonly Strip[];
  readonly clusters: readonly CheckedCluster[];
}

/**
 * Checks one day of a week with every rule that needs no other day.
 * @param before the same date of the same location, groups, staff, children and schools with another roster: what the
 * roster left alone is not worked out again.
 */
export function checkDay(
  document: LocationDocument,
  roster: WeekRoster,
  date: LocalDate,
  before?: CheckedDay,
): CheckedDay {
  const prepared = prepareDay(document, roster, date);
  const known = new Map(before?.clusters.map((checked) => [checked.cluster, checked]));
  const clusters = prepared.clusters.map(
    (cluster) => known.get(cluster) ?? checkCluster(document, cluster, prepared.presences),
  );
  const day = withClusters(
    prepared,
    clusters.map(({ units }) => units),
  );
  const context = { document, roster };
  const outcomes = dayRules.map((rule) =>
    rule.reach === "cluster" ? outcomeInClusters(rule, clusters) : rule.check(day, context),
  );
  const strips = inOrderOfGroups(
    clusters.map((cluster) => cluster.strips),
    document.groups,
  );
  return { day, outcomes, strips, clusters };
}

/**
 * Checks days and keeps the answers: a day is worked out again only when one of the records it reads was replaced, and
 * of a day with another roster only what the roster touched. Records are never changed in place, so the same object is
 * the same record.
 */
export function createDayChecker(): typeof checkDay {
  const known = new Map<LocalDate, { readonly base: readonly unknown[]; readonly checked: CheckedDay }>();
  return (document, roster, date) => {
    const base = [document.location, document.groups, document.staff, document.children, document.schools];
    const last = known.get(date);
    const before = last && isSameList(last.base, base) ? last.checked : undefined;
    if (before && hasSameDuties(before, roster, date)) return before;
    const checked = checkDay(document, roster, date, before);
    known.set(date, { base, checked });
    return checked;
  };
}

function hasSameDuties({ day }: CheckedDay, roster: WeekRoster, date: LocalDate): boolean {
  const { shifts, merges } = dutiesOn(roster, date);
  return isSameList(day.shifts, shifts) && isSameList(day.merges, merges);
}
