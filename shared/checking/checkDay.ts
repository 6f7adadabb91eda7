import type { LocalDate } from "../calendar/dates.ts";
import type { Group, LocationDocument, WeekRoster } from "../exchange/records.ts";
import { joinOutcomes } from "../rules/perPerson.ts";
import { dayRules } from "../rules/registry.ts";
import type { ClusterRule, JudgedDay, JudgedUnits, RuleOutcome } from "../rules/rule.ts";
import { judgeDay } from "./dayJudgement.ts";
import { dutiesOn } from "./duties.ts";
import { prepareDay } from "./prepareDay.ts";
import type { Cluster, PreparedDay } from "./preparedDay.ts";
import { isSameList } from "./remembered.ts";
import { stripsOf } from "./strips.ts";
import type { Strip } from "./weekCheck.ts";

/** What the rules say of one day by itself, and its bezettingsstrip. */
export interface CheckedDay {
  readonly day: JudgedDay;
  /** One for each rule of a day, in the order of the registry. */
  readonly outcomes: readonly RuleOutcome[];
  readonly strips: readonly Strip[];
  readonly clusters: readonly CheckedCluster[];
}

/** What the rules that look at units one by one say of a cluster. */
interface CheckedCluster {
  readonly cluster: Cluster;
  readonly units: JudgedUnits;
  /** One for each such rule, in the order of the registry. */
  readonly outcomes: readonly RuleOutcome[];
  readonly strips: readonly Strip[];
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
  const judgements = clusters.map(({ units }) => units.judgement);
  const judgement = {
    moments: judgements.flatMap(({ moments }) => moments),
    accounts: judgements.flatMap(({ accounts }) => accounts),
  };
  const day: JudgedDay = { ...prepared, judgement };
  const context = { document, roster };
  const outcomes = dayRules.map((rule) =>
    rule.reach === "cluster" ? outcomeInClusters(rule, clusters) : rule.check(day, context),
  );
  return { day, outcomes, strips: stripsInOrder(clusters, document.groups), clusters };
}

const clusterRules: readonly ClusterRule[] = dayRules.filter((rule) => rule.reach === "cluster");

function outcomeInClusters(rule: ClusterRule, clusters: readonly CheckedCluster[]): RuleOutcome {
  const index = clusterRules.indexOf(rule);
  return joinOutcomes(clusters.flatMap(({ outcomes }) => outcomes[index] ?? []));
}

function checkCluster(
  document: LocationDocument,
  cluster: Cluster,
  presences: PreparedDay["presences"],
): CheckedCluster {
  const units: JudgedUnits = { ...cluster, judgement: judgeDay(document, { ...cluster, presences }) };
  return {
    cluster,
    units,
    outcomes: clusterRules.map((rule) => rule.check(units)),
    strips: stripsOf(units, cluster.groups),
  };
}

function stripsInOrder(clusters: readonly CheckedCluster[], groups: readonly Group[]): Strip[] {
  const strips = new Map(clusters.flatMap((cluster) => cluster.strips.map((strip) => [strip.groupId, strip])));
  return groups.flatMap(({ id }) => strips.get(id) ?? []);
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
