import { rememberedText } from "../calendar/rememberedText.ts";
import { rules } from "../rules/registry.ts";
import { type RuleTopic, topicOfRule } from "../rules/topics.ts";
import type { Finding, Severity } from "./finding.ts";
import { remembered } from "./remembered.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { overtreding: 0, aandachtspunt: 1, info: 2 };
/** Who is with the children comes before everything else. */
const TOPIC_ORDER: readonly RuleTopic[] = ["staffing", "children", "labour", "records"];
const RULE_ORDER = new Map(rules.map(({ id }, index) => [id, { index, topic: TOPIC_ORDER.indexOf(topicOfRule[id]) }]));

/** What findings are compared by, each below a power of ten of its own so that one number holds them all. */
function rankOf({ severity, rule, date, interval }: Finding): number {
  const { index = 0, topic = 0 } = RULE_ORDER.get(rule) ?? {};
  const beforeTime = (WEIGHT[severity] * 10 + topic) * 1e8 + dayNumber(date);
  return (beforeTime * 1e4 + (interval?.from ?? 0)) * 100 + index;
}

/** 2026-11-23 as 20261123. */
const dayNumber = rememberedText((date) => Number(date.replaceAll("-", "")));

/** Findings by severity, topic, date, begin and rule; equal ones by key, so that the order is always the same. */
export function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  return rankedInOrder(findings).map(({ finding }) => finding);
}

/** The same of several lists. One that was put in order before is not again, and few runs are soon one. */
export function joinInOrderOfWeight(lists: readonly (readonly Finding[])[]): Finding[] {
  return lists
    .flatMap(rankedInOrder)
    .sort(byRank)
    .map(({ finding }) => finding);
}

interface RankedFinding {
  readonly finding: Finding;
  readonly rank: number;
}

const rankedInOrder = remembered((findings: readonly Finding[]): readonly RankedFinding[] =>
  findings.map((finding) => ({ finding, rank: rankOf(finding) })).sort(byRank),
);

function byRank(a: RankedFinding, b: RankedFinding): number {
  return a.rank - b.rank || compareText(a.finding.key, b.finding.key);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
