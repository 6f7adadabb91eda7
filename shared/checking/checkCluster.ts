import type { Group, LocationDocument } from "../exchange/records.ts";
import { joinOutcomes } from "../rules/perPerson.ts";
import { clusterRules } from "../rules/registry.ts";
import type { ClusterRule, JudgedUnits, RuleOutcome } from "../rules/rule.ts";
import { judgedUnitsOf } from "./judgedDay.ts";
import type { Cluster, PreparedDay } from "./preparedDay.ts";
import { stripsOf } from "./strips.ts";
import type { Strip } from "./weekCheck.ts";

/** What the rules that look at units one by one say of a cluster. */
export interface CheckedCluster {
  readonly cluster: Cluster;
  readonly units: JudgedUnits;
  /** One for each such rule, in the order of the registry. */
  readonly outcomes: readonly RuleOutcome[];
  readonly strips: readonly Strip[];
}

export function checkCluster(
  document: LocationDocument,
  cluster: Cluster,
  presences: PreparedDay["presences"],
): CheckedCluster {
  const units = judgedUnitsOf(document, cluster, presences);
  const outcomes = clusterRules.map((rule) => rule.check(units));
  return { cluster, units, outcomes, strips: stripsOf(units, units.groups) };
}

/** What one rule says of all clusters of a day. */
export function outcomeInClusters(rule: ClusterRule, clusters: readonly CheckedCluster[]): RuleOutcome {
  const index = clusterRules.indexOf(rule);
  return joinOutcomes(clusters.flatMap(({ outcomes }) => outcomes[index] ?? []));
}

/** What a rule that follows the pilots says of a day; a cluster that no pilot touches is not asked about again. */
export function outcomeUnderPilots(
  rule: ClusterRule,
  clusters: readonly CheckedCluster[],
  judged: readonly JudgedUnits[],
): RuleOutcome {
  const index = clusterRules.indexOf(rule);
  return joinOutcomes(
    judged.map((units, at) => {
      const regular = clusters[at];
      return (regular?.units === units ? regular.outcomes[index] : null) ?? rule.check(units);
    }),
  );
}

/** The strips of a day under pilots, in the order of the groups of the location. */
export function stripsUnderPilots(
  clusters: readonly CheckedCluster[],
  judged: readonly JudgedUnits[],
  groups: readonly Group[],
): Strip[] {
  const strips = judged.map((units, at) => {
    const regular = clusters[at];
    return regular?.units === units ? regular.strips : stripsOf(units, units.groups);
  });
  return inOrderOfGroups(strips, groups);
}

/** @param strips of each cluster. */
export function inOrderOfGroups(strips: readonly (readonly Strip[])[], groups: readonly Group[]): Strip[] {
  const byGroup = new Map<string, Strip>();
  for (const ofCluster of strips) for (const strip of ofCluster) byGroup.set(strip.groupId, strip);
  return groups.flatMap(({ id }) => byGroup.get(id) ?? []);
}
