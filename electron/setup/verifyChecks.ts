import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditPackages } from "./audit/audit.ts";
import { type CheckResult, runEndToEndTests, runUnitTests } from "./checks.ts";
import { npmCommand, runCommand } from "./commands.ts";
import { closingLine } from "./counts.ts";
import { PROJECT_FOLDER } from "./folders.ts";
import type { LongCheck, LongCheckResult } from "./longCheck.ts";
import { LEAST_PERCENTAGE, testMutants } from "./mutation/mutation.ts";
import { mutationTexts } from "./mutation/mutationTexts.ts";
import { scoreOf } from "./mutation/score.ts";
import { say } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";
import { liveThroughDay } from "./verifyDay.ts";
import { breakThings } from "./verifyFaults.ts";
import { fuzzImporters } from "./verifyFuzz.ts";
import { driveInstalledApp } from "./verifyPackaged.ts";

const MIXES_LIMIT_SECONDS = 2;
/** The fastest stands: a processor that is shared runs at half its speed for seconds on end. */
const MIXES_TRIES = 3;
/** Each of four ages from none to sixteen children: 17⁴ = 83,521 mixes. */
const MOST_PER_AGE = 16;
const START_LIMIT_SECONDS = 900;
const EDIT_SEQUENCES = 3000;
const EDIT_SEQUENCES_TEST = "test/shared/checking/createWeekChecker.test.ts";
/** Rows of 12 to 40 actions, some of which do not fit what is there: over 10,000 changes. As many rows of keys go with them. */
const ACTION_ROWS = 900;
const ACTION_ROWS_TESTS = ["test/renderer/store/editingSequences.test.ts", "test/renderer/actions/randomKeys.test.ts"];
/** Of the 200 kills in the middle of editing, those of a process with the same repositories; ten are of the real Electron. */
const KILL_ROUNDS = 190;
const KILL_TEST = "test/electron/db/kill.test.ts";
const APP_KILL_ROUNDS = 10;
const APP_KILL_TEST = "appKill";
/** Kills in the middle of putting a copy back. */
const RESTORE_KILL_ROUNDS = 40;
const RESTORE_KILL_TEST = "test/electron/db/restoreKill.test.ts";
/** A dossier of at least 200 sheets in the app; the test has the limit. */
const LONG_PDF_TEST = "longPdf";
/** 5,000 rows of a table; the test has the limit. */
const LARGE_IMPORT_TEST = "largeImport";

/** Milliseconds, of the large database. */
const LARGE_LIMITS = { openWeekP50Ms: 50, editP50Ms: 10 };

/** What `npm run verify` does beyond `npm test`; later parts add theirs here. */
export const LONG_CHECKS: readonly LongCheck[] = [
  { name: "rooster ratio, 83.521 samenstellingen", run: timeAllMixes },
  { name: "npm start vanuit een verse kloon", run: startFreshClone },
  { name: "bijgehouden controle is volledige controle", run: () => runRows([EDIT_SEQUENCES_TEST], EDIT_SEQUENCES) },
  { name: "pagina, database en controle na elke handeling", run: () => runRows(ACTION_ROWS_TESTS, ACTION_ROWS) },
  { name: "kill -9 tijdens het bewerken", run: () => killIn(KILL_TEST, KILL_ROUNDS) },
  { name: "kill -9 tijdens het terugzetten", run: () => killIn(RESTORE_KILL_TEST, RESTORE_KILL_ROUNDS) },
  { name: "lange tests in de echte Electron", run: driveLong },
  { name: "kill -9 van de app", run: killApp },
  { name: "beschadigde en kwaadwillige bestanden", run: fuzzImporters },
  { name: "storingen in de echte Electron", run: breakThings },
  { name: "10 locaties, 5 jaar", run: measureLargeDatabase },
  { name: "een dag van twaalf uur op 10 locaties, 5 jaar", run: liveThroughDay },
  {
    name: "dossier van 200 bladzijden",
    run: () => driveTimed(LONG_PDF_TEST, "ROOSTERWIJS_LONG_PDF", /bladzijden: .*/),
  },
  {
    name: "5.000 regels inlezen",
    run: () => driveTimed(LARGE_IMPORT_TEST, "ROOSTERWIJS_LARGE_IMPORT", /import: .*/),
  },
  { name: "ingepakte en geïnstalleerde app", run: driveInstalledApp },
  { name: "mutatietest van regels en controle", run: measureMutationScore },
  { name: "npm audit", run: () => auditPackages() },
];

/** Every mix of ages through the command line, start of npm included. */
async function timeAllMixes(): Promise<LongCheckResult> {
  const mixes = [...allMixes()];
  let seconds = Number.POSITIVE_INFINITY;
  let answers = "";
  for (let tries = 0; tries < MIXES_TRIES; tries += 1) {
    const started = Date.now();
    answers = await rooster(["ratio"], `${mixes.join("\n")}\n`);
    seconds = Math.min(seconds, (Date.now() - started) / 1000);
  }
  const lines = answers.trimEnd().split("\n");
  const understood = lines.filter((line) => line.startsWith('{"required":')).length;
  return {
    ok: lines.length === mixes.length && understood === mixes.length && seconds < MIXES_LIMIT_SECONDS,
    figure: `${understood} van ${mixes.length} beantwoord in ${seconds.toFixed(2)} s (grens ${MIXES_LIMIT_SECONDS} s)`,
  };
}

function* allMixes(): Generator<string> {
  const counts = Array.from({ length: MOST_PER_AGE + 1 }, (_, count) => count);
  for (const a of counts) {
    for (const b of counts) {
      for (const c of counts) {
        for (const d of counts) yield `{"date":"2026-11-23","care":"dagopvang","ages":[${a},${b},${c},${d}]}`;
      }
    }
  }
}

/** `npm run --silent rooster -- …` with something on standard input; gives its standard output. */
function rooster(args: readonly string[], input: string): Promise<string> {
  const npm = npmCommand();
  const child = spawn(npm.command, [...npm.args, "run", "--silent", "rooster", "--", ...args], {
    cwd: PROJECT_FOLDER,
    stdio: ["pipe", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", () => resolve(output));
    child.stdin.end(input);
  });
}

/** Clones what is committed into an empty folder and starts it there as the README says; the app ends itself. */
async function startFreshClone(): Promise<LongCheckResult> {
  const changed = await runCommand("git", ["status", "--porcelain"], { cwd: PROJECT_FOLDER });
  if (changed.stdout !== "") return { ok: "notEvaluated", figure: setupTexts.uncommitted };
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-clone-"));
  try {
    const cloned = await runCommand("git", ["clone", "--quiet", PROJECT_FOLDER, folder]);
    if (cloned.status !== 0) return { ok: false, figure: cloned.stderr.trim() };
    const npm = npmCommand();
    const env = { ...process.env, ROOSTERWIJS_SMOKE: "1" };
    const options = { cwd: folder, env, timeoutSeconds: START_LIMIT_SECONDS };
    const started = await runCommand(npm.command, [...npm.args, "start", "--silent"], options);
    const ok = started.status === 0;
    return { ok, figure: ok ? "venster met week geopend" : (started.stderr.trim().split("\n").at(-1) ?? "") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows of random edits, after each of which what a test keeps beside them must still agree. */
async function runRows(tests: readonly string[], rows: number): Promise<LongCheckResult> {
  const started = Date.now();
  const env = { ROOSTERWIJS_EDIT_SEQUENCES: String(rows) };
  const { counts, output } = await runUnitTests({ filters: tests, show: false, env });
  const seconds = (Date.now() - started) / 1000;
  // Of several files one that is not found fails nothing.
  const ok = counts.failed === 0 && counts.passed >= tests.length;
  if (!ok) say(output);
  return { ok, figure: `${tests.length * rows} reeksen wijzigingen in ${seconds.toFixed(0)} s` };
}

/** Kills a process in the middle of its work, again and again; nothing that it confirmed may be missing. */
async function killIn(test: string, rounds: number): Promise<LongCheckResult> {
  const env = { ROOSTERWIJS_KILL_ROUNDS: String(rounds) };
  return await killed(rounds, () => runUnitTests({ filters: [test], show: false, env }));
}

/** The same of the real Electron, while its page edits. */
async function killApp(): Promise<LongCheckResult> {
  const env = { ROOSTERWIJS_APP_KILL_ROUNDS: String(APP_KILL_ROUNDS) };
  return await killed(APP_KILL_ROUNDS, () => runEndToEndTests({ filters: [APP_KILL_TEST], show: false, env }));
}

async function killed(rounds: number, run: () => Promise<CheckResult>): Promise<LongCheckResult> {
  const started = Date.now();
  const { counts, output } = await run();
  const ok = counts.failed === 0 && counts.passed > 0;
  if (!ok) say(output);
  return { ok, figure: `${rounds} keer afgebroken in ${((Date.now() - started) / 1000).toFixed(0)} s` };
}

/** A test in the real Electron that runs for this alone; it has the limit itself and prints a line with its figures. */
async function driveTimed(test: string, variable: string, line: RegExp): Promise<LongCheckResult> {
  const started = Date.now();
  const { counts, output } = await runEndToEndTests({ filters: [test], show: false, env: { [variable]: "1" } });
  const ok = counts.failed === 0 && counts.passed > 0;
  if (!ok) say(output);
  return { ok, figure: output.match(line)?.[0] ?? `in ${((Date.now() - started) / 1000).toFixed(0)} s` };
}

/** What a user waits for in a database of years. */
async function measureLargeDatabase(): Promise<LongCheckResult> {
  const npm = npmCommand();
  const args = [...npm.args, "run", "--silent", "bench:storage", "--", "--json"];
  const { status, stdout, stderr } = await runCommand(npm.command, args, { cwd: PROJECT_FOLDER });
  if (status !== 0) return { ok: false, figure: stderr.trim().split("\n").at(-1) ?? "" };
  const figures = JSON.parse(stdout) as Record<string, number>;
  const ok = Object.entries(LARGE_LIMITS).every(
    ([name, limit]) => (figures[name] ?? Number.POSITIVE_INFINITY) <= limit,
  );
  const said = Object.keys(LARGE_LIMITS).map((name) => `${name} ${figures[name]}`);
  return { ok, figure: `${figures["shifts"]} diensten, ${figures["fileMb"]} MB: ${said.join(", ")}` };
}

/** What drives the app and takes too long for `npm test`. */
async function driveLong(): Promise<LongCheckResult> {
  const { counts, output } = await runEndToEndTests({ filters: ["--grep=@long"], show: false });
  const ok = counts.failed === 0;
  if (!ok) say(output);
  return { ok, figure: closingLine(counts) };
}

/** Mutants of the rules and the checking that the tests find; an earlier run that was broken off is carried on unless `anew`. */
async function measureMutationScore(anew: boolean): Promise<LongCheckResult> {
  const { verdicts, seconds } = await testMutants({ words: [], anew });
  const score = scoreOf(verdicts);
  const ok = score.percentage >= LEAST_PERCENTAGE;
  return { ok, figure: mutationTexts.outcome(score, seconds, LEAST_PERCENTAGE) };
}
