import type { LocationDocument } from "../exchange/records.ts";
import type { JudgedDay, JudgedUnits } from "../rules/rule.ts";
import { type DayJudgement, judgeDay } from "./dayJudgement.ts";
import { joinLists } from "./joinLists.ts";
import type { Cluster, PreparedDay } from "./preparedDay.ts";

/** A day with each of its clusters judged by the regular rules. */
export function judgedDayOf(document: LocationDocument, prepared: PreparedDay): JudgedDay {
  const { presences, clusters } = prepared;
  return withClusters(
    prepared,
    clusters.map((cluster) => judgedUnitsOf(document, cluster, presences)),
  );
}

/** @param presences of the whole day, since the room of the drie-uursregeling hangs on all children of the bso. */
export function judgedUnitsOf(
  document: LocationDocument,
  cluster: Cluster,
  presences: PreparedDay["presences"],
): JudgedUnits {
  return { ...cluster, judgement: judgeDay(document, { ...cluster, presences }) };
}

/** A day of which the clusters are judged. */
export function withClusters(prepared: PreparedDay, judgedClusters: readonly JudgedUnits[]): JudgedDay {
  return { ...prepared, judgement: joinJudgements(judgedClusters), judgedClusters };
}

/** Units of one cluster are in no other, and so are the accounts that they are on. */
export function joinJudgements(clusters: readonly JudgedUnits[]): DayJudgement {
  return {
    moments: joinLists(clusters.map(({ judgement }) => judgement.moments)),
    accounts: joinLists(clusters.map(({ judgement }) => judgement.accounts)),
  };
}
