// @ts-check
/**
 * The one file that runs before anything is installed: on the system's Node (20 or later), without a single package.
 *
 * It installs the packages when they are missing or changed, and then hands over to the Node that the project pins
 * (package `node`), which runs the TypeScript sources as they are. Every npm script comes through here:
 *
 *     node electron/setup/bootstrap.mjs <command> [arguments]
 *
 * What it says goes to standard error, so that the output of a command can be piped.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const OLDEST_NODE = 20;
const MARKER = join(ROOT, "node_modules", ".roosterwijs-setup.json");
const PROJECT_NODE = join(ROOT, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** Commands with a file of their own; every other one is a command of the set-up. */
const ENTRIES = new Map([
  ["rooster", "electron/cli/rooster.ts"],
  ["bench", "test/bench/bench.ts"],
  ["bench:app", "test/bench/appBench.ts"],
  ["bench:board", "test/bench/boardBench.ts"],
  ["bench:day", "test/bench/dayBench.ts"],
  ["bench:storage", "test/bench/storageBench.ts"],
  ["accessibility", "test/e2e/accessibilityStatement.ts"],
  ["licences", "electron/packaging/licences.ts"],
  ["package", "electron/packaging/packageApp.ts"],
  ["screenshots", "test/e2e/screenshots.ts"],
]);
/** Of these the ones that drive the app: they would show or measure what was built last, so it is built first. */
const NEEDS_APP = new Set(["bench:app", "bench:board", "bench:day", "accessibility", "screenshots"]);
const SETUP_ENTRY = "electron/setup/main.ts";

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} problem
 * @param {string} remedy
 * @returns {never}
 */
function giveUp(problem, remedy) {
  say(`✗ ${problem}`);
  say(`  → ${remedy}`);
  process.exit(1);
}

function requireNode() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    giveUp(
      `Node ${process.versions.node} is te oud.`,
      `Installeer Node ${OLDEST_NODE} of nieuwer (https://nodejs.org).`,
    );
  }
}

/** The lock file decides what belongs in node_modules, so its hash tells whether they still agree. */
function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
}

/** @param {string} wanted */
function packagesAreInstalled(wanted) {
  if (!existsSync(MARKER) || !existsSync(PROJECT_NODE)) return false;
  try {
    return JSON.parse(readFileSync(MARKER, "utf8")).lockHash === wanted;
  } catch {
    return false;
  }
}

/**
 * npm as a command: the one that started this script when there is one, else the one on the path.
 * @param {string[]} args
 * @param {string} cwd
 */
function runNpm(args, cwd) {
  const started = process.env.npm_execpath ?? "";
  const useStarted = started.endsWith("npm-cli.js");
  const command = useStarted ? process.execPath : "npm";
  return spawnSync(command, useStarted ? [started, ...args] : args, {
    cwd,
    // Standard output belongs to the command that was asked for.
    stdio: ["ignore", 2, 2],
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: !useStarted && process.platform === "win32",
  });
}

function installPackages() {
  const wanted = lockHash();
  if (packagesAreInstalled(wanted)) return;
  say("… Pakketten installeren (npm ci)");
  const started = Date.now();
  if (runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], ROOT).status !== 0) {
    giveUp(
      "npm ci is mislukt; de melding staat hierboven.",
      "Controleer de verbinding met het npm-register en probeer het opnieuw.",
    );
  }
  requireProjectNode();
  writeFileSync(MARKER, `${JSON.stringify({ lockHash: wanted })}\n`);
  say(`✓ Pakketten geïnstalleerd (${Math.round((Date.now() - started) / 1000)} s)`);
}

/** The package `node` fetches its binary in an install script; where those are switched off it is run here. */
function requireProjectNode() {
  if (existsSync(PROJECT_NODE)) return;
  const folder = join(ROOT, "node_modules", "node");
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (!existsSync(PROJECT_NODE)) {
    giveUp(
      "De Node van dit project (pakket `node`) kon niet worden opgehaald.",
      "Sta installatiescripts toe (`npm config get ignore-scripts` moet false zijn), verwijder node_modules en probeer het opnieuw.",
    );
  }
}

function buildApp() {
  const args = ["--disable-warning=ExperimentalWarning", join(ROOT, SETUP_ENTRY), "setup"];
  const { status } = spawnSync(PROJECT_NODE, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs the entry on the project's Node and ends as it ends.
 * @param {string} entry
 * @param {string[]} args
 */
function handOver(entry, args) {
  const child = spawn(PROJECT_NODE, ["--disable-warning=ExperimentalWarning", join(ROOT, entry), ...args], {
    stdio: "inherit",
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) =>
    giveUp(`${PROJECT_NODE} start niet: ${error.message}`, "Verwijder node_modules en probeer het opnieuw."),
  );
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal]));
}

const [command = "help", ...rest] = process.argv.slice(2);
requireNode();
installPackages();
const ownEntry = ENTRIES.get(command);
if (NEEDS_APP.has(command)) buildApp();
if (ownEntry === undefined) handOver(SETUP_ENTRY, [command, ...rest]);
else handOver(ownEntry, rest);
