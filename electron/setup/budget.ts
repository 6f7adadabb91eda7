import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, release as systemRelease, totalmem, type } from "node:os";
import { join } from "node:path";
import { BUDGET_ROWS, type BudgetSource, type Figures } from "./budgetRows.ts";
import { runEndToEndTests } from "./checks.ts";
import { npmCommand, runCommand } from "./commands.ts";
import { type ElectronRuntime, requireElectron } from "./electronRuntime.ts";
import { PROJECT_FOLDER } from "./folders.ts";
import { SetupError, say } from "./report.ts";
import { setUp } from "./setUp.ts";
import { setupTexts } from "./setupTexts.ts";

const README = join(PROJECT_FOLDER, "README.md");
const BEGIN = "<!-- budget: npm run budget -->";
const END = "<!-- end of budget -->";

/** How each source is measured; those in the app print a line with their figures. */
const SOURCES: Readonly<Record<BudgetSource, () => Promise<Figures>>> = {
  check: () => runBench("bench"),
  app: () => runBench("bench:app"),
  board: () => runBench("bench:board"),
  storage: () => runBench("bench:storage"),
  import: async () => {
    const line = /regels vergeleken in (?<comparedMs>\d+) ms, .* in (?<storedMs>\d+) ms/;
    const { comparedMs = Number.NaN, storedMs = Number.NaN } = await driveTest(
      "largeImport",
      "ROOSTERWIJS_LARGE_IMPORT",
      line,
    );
    return { wholeMs: comparedMs + storedMs };
  },
  dossier: () => driveTest("longPdf", "ROOSTERWIJS_LONG_PDF", /bladzijden: (?<sheets>\d+) in (?<seconds>[\d.]+) s/),
};

/**
 * `npm run budget`: measures what a user waits for and what the program takes, each by the bench or test that exists for it,
 * and writes the table of it into the README. Wants a quiet machine and some ten minutes.
 * @throws SetupError when the README has no place for it, or a bench fails
 */
export async function writeBudget(): Promise<number> {
  // Before ten minutes of measuring.
  withTable(readFileSync(README, "utf8"), "");
  await setUp();
  const measured = {} as Record<BudgetSource, Figures>;
  for (const source of Object.keys(SOURCES) as BudgetSource[]) {
    say(`  ${source}`);
    measured[source] = await SOURCES[source]();
  }
  const table = budgetTable(measured);
  // Read anew: ten minutes are long enough to have edited it.
  writeFileSync(
    README,
    withTable(readFileSync(README, "utf8"), `${table}\n\n${machineLine(new Date(), requireElectron())}`),
  );
  process.stdout.write(`${table}\n`);
  return 0;
}

/**
 * The table as Markdown.
 * @throws SetupError when a figure of it was not measured
 */
export function budgetTable(measured: Readonly<Record<BudgetSource, Figures>>): string {
  const lines = BUDGET_ROWS.map(({ what, source, figure, unit, target }) => {
    const value = measured[source][figure];
    if (value === undefined || Number.isNaN(value))
      throw new SetupError(setupTexts.budgetLacks(source, figure), setupTexts.unknownRemedy);
    const reached = target === undefined ? "" : `${target} ${unit}${value <= target ? "" : ", not reached"}`;
    return `| ${what} | ${value.toLocaleString("en")} ${unit} | ${reached} |`;
  });
  return ["| what | figure | target |", "|---|---|---|", ...lines].join("\n");
}

/**
 * A text with the table between its two marks, in the place of what stood there.
 * @throws SetupError when it has no marks
 */
export function withTable(text: string, table: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new SetupError(setupTexts.noBudgetMarks, setupTexts.budgetMarksRemedy(BEGIN, END));
  return `${text.slice(0, begin + BEGIN.length)}\n${table}\n${text.slice(end)}`;
}

/** What the figures hang on; no name of a machine or a user, and no path. */
export function machineLine(now: Date, { version, chromium }: Pick<ElectronRuntime, "version" | "chromium">): string {
  const date = now.toISOString().slice(0, 10);
  const processor = cpus()[0]?.model.trim() || arch();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${date}: ${availableParallelism()} cores (${processor}), ${memory} GB of memory, ${systemName()}, Electron ${version} with Chromium ${chromium}; drawn in software where there is no graphics card.`;
}

/** The distribution says more than the text that whoever built a kernel gave it. */
function systemName(): string {
  const release = "/etc/os-release";
  const named = existsSync(release) ? /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync(release, "utf8"))?.[1] : undefined;
  return named ?? `${type()} ${systemRelease()}`;
}

async function runBench(name: string): Promise<Figures> {
  const npm = npmCommand();
  const args = [...npm.args, "run", "--silent", name, "--", "--json"];
  const { status, stdout, stderr } = await runCommand(npm.command, args, { cwd: PROJECT_FOLDER });
  if (status !== 0) throw new SetupError(setupTexts.benchFailed(name, stderr.trim()), setupTexts.unknownRemedy);
  return JSON.parse(stdout) as Figures;
}

/** A test whose limit was not met has its figures all the same. */
async function driveTest(test: string, variable: string, line: RegExp): Promise<Figures> {
  const { output } = await runEndToEndTests({ filters: [test], show: false, env: { [variable]: "1" } });
  const groups = line.exec(output)?.groups;
  if (groups === undefined) throw new SetupError(setupTexts.benchFailed(test, output), setupTexts.unknownRemedy);
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, Number(value)]));
}
