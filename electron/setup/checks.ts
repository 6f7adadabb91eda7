import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./commands.ts";
import { type Counts, countOne, countPlaywright, countVitest, withExitCode } from "./counts.ts";
import { PROJECT_FOLDER, WORK_FOLDER } from "./folders.ts";

/** What a kind of test gives: its counts, and what to show when something failed. */
export type CheckResult = { readonly counts: Counts; readonly output: string };

export type CheckOptions = {
  /** Only the tests whose name or file has this in it. */
  readonly filters: readonly string[];
  /** Show the runner's own output while it runs, for a developer who runs one kind. */
  readonly show: boolean;
  /** Added to the environment of the tests. */
  readonly env?: NodeJS.ProcessEnv;
};

/** The packages' programs as files: starting them with our own Node spares a shell on every system. */
const PROGRAMS = {
  types: "typescript/bin/tsc",
  style: "@biomejs/biome/bin/biome",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
};

/** Type-checks every area with its own settings. */
export async function checkTypes(options: CheckOptions): Promise<CheckResult> {
  return countedOnce(await runProgram("types", ["--build"], options));
}

/** Lint rules, formatting and the order of imports. */
export async function checkStyle(options: CheckOptions): Promise<CheckResult> {
  return countedOnce(await runProgram("style", ["check", "--error-on-warnings", ...options.filters], options));
}

/** Unit, property and contract tests, and the borders between the areas. */
export async function runUnitTests(options: CheckOptions): Promise<CheckResult> {
  const report = freshReport("vitest.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile=${report}`, ...options.filters];
  const result = await runProgram("vitest", args, options, { ...process.env, ...options.env });
  return { counts: withExitCode(countVitest(readReport(report)), result.status), output: result.output };
}

/**
 * The tests that drive the built app in the real Electron, those that break something on purpose (`faults`), or those of the
 * installed app (`packaged`). All of them together leave out those that are tagged `@long`, for which `npm run verify` has
 * the time.
 */
export async function runEndToEndTests(
  options: CheckOptions,
  project: "app" | "faults" | "packaged" = "app",
): Promise<CheckResult> {
  const report = freshReport("playwright.json");
  const env = { ...process.env, ...options.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = [
    "test",
    "--reporter=list,json",
    `--project=${project}`,
    ...(options.filters.length > 0 ? options.filters : ["--grep-invert=@long"]),
  ];
  const result = await runProgram("playwright", args, options, env);
  return { counts: withExitCode(countPlaywright(readReport(report)), result.status), output: result.output };
}

/** `npm run format`: writes what lint and formatting can repair by themselves. */
export async function formatSources(args: readonly string[]): Promise<number> {
  const { status } = await runProgram("style", ["check", "--write", ...args], { filters: [], show: true });
  return status;
}

async function runProgram(
  name: keyof typeof PROGRAMS,
  args: readonly string[],
  options: CheckOptions,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ status: number; output: string }> {
  const program = join(PROJECT_FOLDER, "node_modules", PROGRAMS[name]);
  // Collected output is printed later, perhaps into a log, where colours are only noise. Playwright knows but FORCE_COLOR.
  const plain = name === "playwright" ? { FORCE_COLOR: "0" } : { NO_COLOR: "1", FORCE_COLOR: undefined };
  const coloured = options.show ? env : { ...env, ...plain };
  const commandOptions = { cwd: PROJECT_FOLDER, env: coloured, show: options.show };
  const { status, stdout, stderr } = await runCommand(process.execPath, [program, ...args], commandOptions);
  return { status, output: stdout + stderr };
}

function countedOnce(result: { status: number; output: string }): CheckResult {
  return { counts: countOne(result.status === 0), output: result.output };
}

/** A report's path, with what an earlier run left there removed: a runner that dies must not be taken for a good one. */
function freshReport(name: string): string {
  const folder = join(WORK_FOLDER, "reports");
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}

function readReport(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
