import { rememberedText } from "../calendar/rememberedText.ts";
import { tellingIn } from "../rules/perPerson.ts";
import { rules } from "../rules/registry.ts";
import type { RuleOutcome } from "../rules/rule.ts";
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

/** The same of everything that is said in some lists of outcomes, of which one that was put in order before is not again. */
export function joinInOrderOfWeight(lists: readonly (readonly RuleOutcome[])[]): Finding[] {
  return mergedInOrder(lists.map(saidInOrder)).map(({ finding }) => finding);
}

interface RankedFinding {
  readonly finding: Finding;
  readonly rank: number;
}

type RankedList = readonly RankedFinding[];

const saidInOrder = remembered(
  (outcomes: readonly RuleOutcome[]): RankedList =>
    rankedInOrder(tellingIn(outcomes).flatMap(({ findings }) => findings)),
);

function rankedInOrder(findings: readonly Finding[]): RankedFinding[] {
  return findings.map((finding) => ({ finding, rank: rankOf(finding) })).sort(byRank);
}

/** Lists that are in order, as one. Halves are merged, so that a finding is moved a few times however many lists there are. */
function mergedInOrder(lists: readonly RankedList[]): RankedList {
  if (lists.length < 2) return lists[0] ?? [];
  const half = Math.ceil(lists.length / 2);
  return mergedPair(mergedInOrder(lists.slice(0, half)), mergedInOrder(lists.slice(half)));
}

function mergedPair(some: RankedList, others: RankedList): RankedList {
  const merged: RankedFinding[] = [];
  let next = 0;
  for (const one of some) {
    for (let other = others[next]; other && byRank(other, one) < 0; other = others[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(one);
  }
  return merged.concat(others.slice(next));
}

function byRank(a: RankedFinding, b: RankedFinding): number {
  return a.rank - b.rank || compareText(a.finding.key, b.finding.key);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
