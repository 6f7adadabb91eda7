import { rememberedText } from "../calendar/rememberedText.ts";
import { rules } from "../rules/registry.ts";
import { type RuleTopic, topicOfRule } from "../rules/topics.ts";
import type { Finding, Severity } from "./finding.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { overtreding: 0, aandachtspunt: 1, info: 2 };
/** Who is with the children comes before everything else. */
const TOPIC_ORDER: readonly RuleTopic[] = ["staffing", "children", "labour", "records"];
const RULE_ORDER = new Map(rules.map((rule, index) => [rule.id, index]));

/** What findings are compared by, each below a power of ten of its own so that one number holds them all. */
function rankOf({ severity, rule, date, interval }: Finding): number {
  const beforeTime = (WEIGHT[severity] * 10 + TOPIC_ORDER.indexOf(topicOfRule[rule])) * 1e8 + dayNumber(date);
  return (beforeTime * 1e4 + (interval?.from ?? 0)) * 100 + (RULE_ORDER.get(rule) ?? 0);
}

/** 2026-11-23 as 20261123. */
const dayNumber = rememberedText((date) => Number(date.replaceAll("-", "")));

/** Findings by severity, topic, date, begin and rule; equal ones by key, so that the order is always the same. */
export function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => a.rank - b.rank || compareText(a.finding.key, b.finding.key))
    .map(({ finding }) => finding);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
