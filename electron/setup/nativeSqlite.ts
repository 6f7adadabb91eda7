import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findNodeGyp, findProgram, npmCommand, runCommand } from "./commands.ts";
import { requireElectron } from "./electronRuntime.ts";
import { cacheFolder, PROJECT_FOLDER } from "./folders.ts";
import { SetupError, type StepResult, say } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";

const PACKAGES = join(PROJECT_FOLDER, "node_modules");
const SQLITE_PACKAGE = join(PACKAGES, "better-sqlite3-multiple-ciphers");
const HEADER_PACKAGE = join(PACKAGES, "node-api-headers");
const OWN_HEADERS = join(import.meta.dirname, "sqliteHeaders");

/** Where the package looks only when it has no published binary for this system. */
const BINDING = join(SQLITE_PACKAGE, "build", "Release", "better_sqlite3.node");
/** The published binary, and its name while the built one is to be found in its place. */
const PUBLISHED = join(SQLITE_PACKAGE, "prebuilds", `${process.platform}-${process.arch}.node`);
const SET_ASIDE = `${PUBLISHED}.aside`;

/**
 * The fallback Electron's Node 20 has what the binding needs of Node-API 10 only as "experimental", so the module must
 * call itself that. The number is NAPI_VERSION_EXPERIMENTAL.
 */
const EXPERIMENTAL_FLAGS = ["-UNAPI_VERSION", "-DNAPI_VERSION=2147483647", "-w"];

/** Loads the binding, works with it, and lets go of it; a wrong build crashes here and not in the app. */
const PROBE = `
const Database = require(${JSON.stringify(SQLITE_PACKAGE)});
for (let round = 0; round < 3; round++) {
  const database = new Database(":memory:");
  database.exec("CREATE TABLE probe (text TEXT NOT NULL) STRICT");
  const insert = database.prepare("INSERT INTO probe VALUES (?)");
  for (let row = 0; row < 100; row++) insert.run("é".repeat(row));
  if (database.prepare("SELECT count(*) AS n FROM probe").get().n !== 100) process.exit(3);
  database.close();
  globalThis.gc?.();
}`;

/**
 * Makes the SQLite binding fit the Electron that is there: the prebuilt binary for the official one, a build from its own source
 * for the fallback. That build works on the project's Node and on the official Electron as well.
 * @throws SetupError when it can't be built or doesn't load
 */
export async function ensureSqlite(): Promise<StepResult> {
  const isOfficial = requireElectron().kind === "official";
  const [from, to] = isOfficial ? [SET_ASIDE, PUBLISHED] : [PUBLISHED, SET_ASIDE];
  if (existsSync(from)) renameSync(from, to);
  return { detail: isOfficial ? setupTexts.prebuilt : await ensureBuild() };
}

async function ensureBuild(): Promise<string> {
  const cached = join(cacheFolder(), `better-sqlite3-multiple-ciphers-${buildKey()}.node`);
  if (existsSync(cached) && existsSync(BINDING) && readFileSync(cached).equals(readFileSync(BINDING))) {
    return setupTexts.alreadyThere;
  }
  const wasCached = existsSync(cached);
  if (!wasCached) await build(cached);
  mkdirSync(dirname(BINDING), { recursive: true });
  // Beside and then over: a process that has the old file open keeps it.
  copyFileSync(cached, `${BINDING}.new`);
  renameSync(`${BINDING}.new`, BINDING);
  await requireThatItLoads(cached);
  return wasCached ? setupTexts.fromCache : setupTexts.builtFromSource;
}

/** Changes with everything that the build is made of, so that a cached one is never of another making. */
function buildKey(): string {
  const hash = createHash("sha256");
  for (const folder of [SQLITE_PACKAGE, HEADER_PACKAGE]) hash.update(readFileSync(join(folder, "package.json")));
  for (const name of readdirSync(OWN_HEADERS).sort()) hash.update(readFileSync(join(OWN_HEADERS, name)));
  hash.update(EXPERIMENTAL_FLAGS.join(" ")).update(process.arch);
  return hash.digest("hex").slice(0, 16);
}

/** Builds in a temporary copy, so that node_modules stays as npm made it but for the finished binding. */
async function build(target: string): Promise<void> {
  say(setupTexts.building);
  const nodeGyp = requireNodeGyp();
  const workplace = mkdtempSync(join(tmpdir(), "roosterwijs-sqlite-"));
  const source = join(workplace, "better-sqlite3-multiple-ciphers");
  cpSync(SQLITE_PACKAGE, source, { recursive: true, filter: (path) => !/[\\/](prebuilds|build)$/.test(path) });
  cpSync(join(PACKAGES, "node-addon-api"), join(workplace, "node_modules", "node-addon-api"), { recursive: true });
  const headers = join(workplace, "node");
  cpSync(join(HEADER_PACKAGE, "include"), join(headers, "include", "node"), { recursive: true });
  cpSync(OWN_HEADERS, join(headers, "include", "node"), { recursive: true });
  const flags = [...EXPERIMENTAL_FLAGS, "-include", join(headers, "include", "node", "experimental.h")];
  const args = [nodeGyp, "rebuild", "--release", "--force_build=1", `--nodedir=${headers}`, "--jobs=2"];
  const env = { ...process.env, CXXFLAGS: flags.join(" ") };
  const result = await runCommand(process.execPath, args, { cwd: source, env });
  const built = join(source, "build", "Release", "better_sqlite3.node");
  if (result.status !== 0 || !existsSync(built)) throw buildFailure(workplace, result.stdout + result.stderr);
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  copyFileSync(built, `${target}.new`);
  renameSync(`${target}.new`, target);
  rmSync(workplace, { recursive: true, force: true });
}

function buildFailure(workplace: string, output: string): SetupError {
  const log = `${workplace}.log`;
  writeFileSync(log, output);
  rmSync(workplace, { recursive: true, force: true });
  return new SetupError(setupTexts.sqliteBuildFailed(log), setupTexts.sqliteBuildRemedy);
}

function requireNodeGyp(): string {
  const npm = npmCommand();
  const npmCli = npm.args[0] ?? findProgram(npm.command);
  const nodeGyp = npmCli === undefined ? undefined : findNodeGyp(realpathSync(npmCli));
  if (nodeGyp === undefined) throw new SetupError(setupTexts.noNodeGyp, setupTexts.noNodeGypRemedy);
  return nodeGyp;
}

/** Tries the binding under both Nodes that will load it; a cached build that fails is thrown away. */
async function requireThatItLoads(cached: string): Promise<void> {
  const { executable } = requireElectron();
  for (const [where, program] of [
    ["Node", process.execPath],
    ["Electron", executable],
  ] as const) {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
    const result = await runCommand(program, ["--expose-gc", "-e", PROBE], { env, timeoutSeconds: 60 });
    if (result.status === 0) continue;
    rmSync(cached, { force: true });
    rmSync(BINDING, { force: true });
    const reason = result.stderr.trim().split("\n")[0] ?? "";
    throw new SetupError(setupTexts.sqliteDoesNotLoad(where, reason), setupTexts.sqliteDoesNotLoadRemedy);
  }
}
