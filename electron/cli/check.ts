import { describePresentation } from "../../shared/acceptance/describePresentation.ts";
import { createPresenter } from "../../shared/acceptance/findingPresentation.ts";
import { checkWeek } from "../../shared/checking/checkWeek.ts";
import { describeFinding, describeNotEvaluated } from "../../shared/checking/describeFinding.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import { type Names, namesOf } from "../../shared/checking/names.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import { findingsDocument } from "../../shared/exchange/findingsDocument.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { describeRepair } from "../../shared/repairs/describeRepair.ts";
import { createRepairContext } from "../../shared/repairs/repairContext.ts";
import { repairsFor } from "../../shared/repairs/repairsFor.ts";
import { texts } from "../../shared/texts/nl.ts";
import {
  EXIT,
  readArguments,
  readDocumentFile,
  readScenario,
  readToday,
  weeksToRead,
  writeOut,
} from "./commandLine.ts";

const words = texts.commandLine.check;

const OPTIONS = {
  week: { type: "string" },
  scenario: { type: "string", default: "agreed" },
  today: { type: "string" },
  json: { type: "boolean", default: false },
  /** Regular overtredingen that only an agreement covers count as well. */
  strict: { type: "boolean", default: false },
  /** What would mend each finding; every repair is tried with a check of its own, so it takes its time. */
  repairs: { type: "boolean", default: false },
} as const;

/** `rooster check`: prints the findings of one week, or of all weeks of the document. */
export async function runCheck(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  const scenario = readScenario(values.scenario);
  const checkedOn = readToday(values.today);
  const document = await readDocumentFile(positionals[0]);
  const checks = weeksToRead(document, values.week).map((week) => checkWeek(document, week, scenario));
  const names = namesOf(document);
  const besideOf = (check: WeekCheck) => besideFindings(document, check, values.repairs);
  if (values.json) {
    const answers = checks.map((check) => findingsDocument(check, names, { checkedOn, ...besideOf(check) }));
    await writeOut(`${JSON.stringify(values.week === undefined ? answers : answers[0], null, 2)}\n`);
  } else {
    await writeOut(`${checks.map((check) => describeCheck(check, names, besideOf(check))).join("\n\n")}\n`);
  }
  const isBroken = ({ summary }: WeekCheck) =>
    summary.overtredingen > 0 || (values.strict && summary.regular.overtredingen > 0);
  return checks.some(isBroken) ? EXIT.overtreding : EXIT.inOrder;
}

/** What is said beside the findings of a check: what was recorded about them, and where asked what would mend them. */
function besideFindings(document: LocationDocument, check: WeekCheck, withRepairs: boolean) {
  const context = withRepairs ? createRepairContext(document, check.week) : null;
  return {
    repairsOf: context && ((finding: Finding) => repairsFor(finding, context)),
    presentationOf: createPresenter(document.acceptedDeviations),
  };
}

function describeCheck(check: WeekCheck, names: Names, beside: ReturnType<typeof besideFindings>): string {
  const { summary } = check;
  const findings = check.findings.flatMap((finding) => {
    const { title, sentence, steps, citation } = describeFinding(finding, names);
    return [
      "",
      `${texts.findings.severities[finding.severity]}: ${title}`,
      `  ${sentence}`,
      ...steps.map((step) => `  ${step}`),
      `  ${citation}`,
      ...describePresentation(beside.presentationOf(finding)).map((line) => `  ${line}`),
      ...repairLines(finding, names, beside),
    ];
  });
  const unknown = check.notEvaluated.map((entry) => `  ${describeNotEvaluated(entry, names)}`);
  return [
    words.header(check.week, summary.overtredingen, summary.aandachtspunten, summary.info, summary.notEvaluated),
    words.scenario(describeScenario(check.scenario)),
    words.totals(hours(summary.requiredMinutes), hours(summary.countedMinutes), hours(summary.shortMinutes)),
    ...pilotLines(check),
    ...findings,
    ...(unknown.length > 0 ? ["", words.notEvaluated, ...unknown] : []),
  ].join("\n");
}

/** What leans on pilots, beside what the regular rules alone say; nothing under those. */
function pilotLines({ scenario, summary, unmetConditions }: WeekCheck): string[] {
  if (scenario === "none") return [];
  const { I, II, III, any: leaning } = summary.pilotMinutes;
  return [
    words.regular(summary.regular.overtredingen, hours(summary.regular.shortMinutes)),
    words.pilotMinutes(hours(leaning), hours(I), hours(II), hours(III)),
    ...unmetConditions.map(({ pilot, terms, childIds }) =>
      words.unmet(pilot, texts.scenarios.unmet(terms, childIds.length)),
    ),
  ];
}

function repairLines(finding: Finding, names: Names, { repairsOf }: ReturnType<typeof besideFindings>): string[] {
  const repairs = repairsOf?.(finding) ?? [];
  if (repairs.length === 0) return [];
  return [`  ${texts.repairs.heading}`, ...repairs.map((repair) => `  - ${describeRepair(repair, names)}`)];
}

function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
