import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { formatTime } from "../../../shared/calendar/time.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding, RuleId } from "../../../shared/checking/finding.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import { parseScenario } from "../../../shared/pilots/scenario.ts";
import { texts } from "../../../shared/texts/nl.ts";

/*
 * Golden cases: one file a case, a location document with the findings that it must give. The name of a file starts with
 * the rule that it is about. A file lists all findings of that rule, and of the other rules that it names.
 */

const RULE_IDS = Object.keys(texts.findings.rules) as RuleId[];
const ruleId = z.enum(RULE_IDS as [RuleId, ...RuleId[]]);

const goldenFinding = z.strictObject({
  rule: ruleId,
  severity: z.enum(["overtreding", "aandachtspunt", "info"]),
  unit: z.strictObject({ kind: z.string(), ids: z.array(z.string()) }),
  date: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  measured: z.number().nullable(),
  required: z.number().nullable(),
  staffIds: z.array(z.string()),
  childIds: z.array(z.string()),
});

const goldenFile = z.strictObject({
  /** The article or document that says so, or "derived". */
  source: z.string().min(5),
  why: z.string().min(10),
  week: z.string(),
  /** Under which pilots the week is read, as the command line names them; the regular rules alone where it is absent. */
  scenario: z.string().default("none"),
  document: z.unknown(),
  expected: z.array(goldenFinding),
  /** The reasons for which the rule of the file leaves something open, each once. */
  notEvaluated: z.array(z.string()),
});

type GoldenFinding = z.infer<typeof goldenFinding>;

export interface GoldenCase extends z.infer<typeof goldenFile> {
  /** The file without its extension. */
  readonly name: string;
  readonly rule: RuleId;
}

/** What a check gives, as far as a golden case looks at it. */
export interface GoldenOutcome {
  readonly findings: readonly GoldenFinding[];
  readonly notEvaluated: readonly { readonly rule: RuleId; readonly reason: string }[];
}

/** Every golden case of the folder, in order of name. */
export function readGoldenCases(): GoldenCase[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const name = basename(file, ".json");
    const read = goldenFile.safeParse(JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    return { ...read.data, name, rule: ruleOfFile(name) };
  });
}

/** Rule ids start each other ("bkr", "bkr-groepsgrootte"): the longest one that the name starts with is meant. */
function ruleOfFile(name: string): RuleId {
  const [longest] = RULE_IDS.filter((id) => name.startsWith(`${id}-`)).sort((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`${name}.json does not start with the id of a rule`);
  return longest;
}

/** Runs the check of a case under all rules of the registry. */
export function runGoldenCase({ name, document, week, scenario }: GoldenCase): GoldenOutcome {
  const parsed = parseScenario(scenario);
  if (parsed === null) throw new Error(`${name}.json names a scenario that there is not: ${scenario}`);
  const check = checkWeek(parseLocationDocument(document), week, parsed);
  return { findings: check.findings.map(goldenFindingOf), notEvaluated: check.notEvaluated };
}

function goldenFindingOf(finding: Finding): GoldenFinding {
  const { rule, severity, unit, date, interval, measured, required, staffIds, childIds } = finding;
  return {
    rule,
    severity,
    unit: { kind: unit.kind, ids: [...unit.ids] },
    date,
    from: interval && formatTime(interval.from),
    to: interval && formatTime(interval.to),
    measured,
    required,
    staffIds: [...staffIds],
    childIds: [...childIds],
  };
}

/** The part of an outcome that a case speaks of, and the same of what it expects, both in one order. */
export function comparedSides(golden: GoldenCase, outcome: GoldenOutcome) {
  const rules = new Set<RuleId>([golden.rule, ...golden.expected.map(({ rule }) => rule)]);
  const reasons = outcome.notEvaluated.filter(({ rule }) => rule === golden.rule).map(({ reason }) => reason);
  return {
    found: {
      findings: inOrder(outcome.findings.filter(({ rule }) => rules.has(rule))),
      notEvaluated: [...new Set(reasons)].sort(),
    },
    expected: { findings: inOrder(golden.expected), notEvaluated: [...new Set(golden.notEvaluated)].sort() },
  };
}

function inOrder(findings: readonly GoldenFinding[]): GoldenFinding[] {
  const keyOf = ({ rule, date, from, unit, severity, staffIds, childIds }: GoldenFinding) =>
    [rule, date, from, unit.kind, ...unit.ids, severity, ...staffIds, ...childIds].join("|");
  return findings.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
