import { describePresentation } from "../../shared/acceptance/describePresentation.ts";
import { createPresenter } from "../../shared/acceptance/findingPresentation.ts";
import { isIsoWeek } from "../../shared/calendar/dates.ts";
import { checkWeek } from "../../shared/checking/checkWeek.ts";
import { describeFinding, describeNotEvaluated } from "../../shared/checking/describeFinding.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import { type Names, namesOf } from "../../shared/checking/names.ts";
import type { WeekCheck } from "../../shared/checking/weekCheck.ts";
import { findingsDocument } from "../../shared/exchange/findingsDocument.ts";
import { type LocationDocument, pilotSchema } from "../../shared/exchange/records.ts";
import { describeRepair } from "../../shared/repairs/describeRepair.ts";
import { createRepairContext } from "../../shared/repairs/repairContext.ts";
import { repairsFor } from "../../shared/repairs/repairsFor.ts";
import { texts } from "../../shared/texts/nl.ts";
import { EXIT, readArguments, readDocumentFile, readToday, UsageError, writeOut } from "./commandLine.ts";

const OPTIONS = {
  week: { type: "string" },
  scenario: { type: "string", default: "none" },
  today: { type: "string" },
  json: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  /** What would mend each finding; every repair is tried with a check of its own, so it takes its time. */
  repairs: { type: "boolean", default: false },
} as const;

/** `rooster check`: prints the findings of one week, or of all weeks of the document. */
export async function runCheck(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  assertRegularScenario(values.scenario);
  const checkedOn = readToday(values.today);
  const document = await readDocumentFile(positionals[0]);
  const checks = weeksOf(document, values.week).map((week) => checkWeek(document, week));
  const names = namesOf(document);
  const besideOf = (check: WeekCheck) => besideFindings(document, check, values.repairs);
  if (values.json) {
    const answers = checks.map((check) =>
      findingsDocument(check, names, { scenario: "none", checkedOn, ...besideOf(check) }),
    );
    await writeOut(`${JSON.stringify(values.week === undefined ? answers : answers[0], null, 2)}\n`);
  } else {
    await writeOut(`${checks.map((check) => describeCheck(check, names, besideOf(check))).join("\n\n")}\n`);
  }
  return checks.some((check) => check.summary.overtredingen > 0) ? EXIT.overtreding : EXIT.inOrder;
}

/** Only the regular rules can be checked until the pilots are built; a wrong name is told apart from a later one. */
function assertRegularScenario(scenario: string): void {
  if (scenario === "none") return;
  const isNamed = scenario === "agreed" || scenario.split(",").every((pilot) => pilotSchema.safeParse(pilot).success);
  throw new UsageError(
    isNamed ? texts.commandLine.scenarioLater(scenario) : texts.commandLine.scenarioUnknown(scenario),
  );
}

function weeksOf(document: LocationDocument, week: string | undefined): string[] {
  const stored = document.weeks.map((roster) => roster.week);
  if (week === undefined) return stored;
  if (!isIsoWeek(week) || !stored.includes(week)) throw new UsageError(texts.commandLine.weekUnknown(week));
  return [week];
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
  const words = texts.commandLine.check;
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
    words.totals(hours(summary.requiredMinutes), hours(summary.countedMinutes), hours(summary.shortMinutes)),
    ...findings,
    ...(unknown.length > 0 ? ["", words.notEvaluated, ...unknown] : []),
  ].join("\n");
}

function repairLines(finding: Finding, names: Names, { repairsOf }: ReturnType<typeof besideFindings>): string[] {
  const repairs = repairsOf?.(finding) ?? [];
  if (repairs.length === 0) return [];
  return [`  ${texts.repairs.heading}`, ...repairs.map((repair) => `  - ${describeRepair(repair, names)}`)];
}

function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
