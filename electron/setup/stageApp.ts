import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { contentHash } from "./contentHash.ts";
import { cacheFolder, PROJECT_FOLDER } from "./folders.ts";

const SQLITE = "node_modules/better-sqlite3-multiple-ciphers";
const BUILT_BINDING = `${SQLITE}/build/Release/better_sqlite3.node`;

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Copies the built app to a place that every user can read, since root's checkout may be closed to the unprivileged user
 * that runs Electron. Copies are named by their content, so an unchanged app is copied once; those of yesterday go.
 * @returns the folder to give to Electron
 */
export function stageApp(): string {
  const stages = join(cacheFolder(), "apps");
  mkdirSync(stages, { recursive: true, mode: 0o755 });
  const parts = partsOfApp();
  const target = join(stages, contentHash(PROJECT_FOLDER, parts).slice(0, 16));
  if (existsSync(target)) return target;
  removeOldStages(stages);
  const workplace = mkdtempSync(join(stages, ".new-"));
  for (const part of parts) copyReadable(join(PROJECT_FOLDER, part), join(workplace, part));
  openForReading(workplace);
  renameSync(workplace, target);
  return target;
}

/** Everything is bundled but the SQLite binding, of which the app needs no more than its scripts and one native file. */
function partsOfApp(): string[] {
  const native = existsSync(join(PROJECT_FOLDER, BUILT_BINDING)) ? BUILT_BINDING : `${SQLITE}/prebuilds`;
  return ["package.json", "out", `${SQLITE}/package.json`, `${SQLITE}/lib`, native];
}

function copyReadable(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, target, { recursive: true });
}

function openForReading(path: string): void {
  const isFolder = statSync(path).isDirectory();
  chmodSync(path, isFolder ? 0o755 : 0o644);
  if (isFolder) for (const name of readdirSync(path)) openForReading(join(path, name));
}

/** Old enough that no app can still be running from them. */
function removeOldStages(stages: string): void {
  for (const name of readdirSync(stages)) {
    const path = join(stages, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_MILLISECONDS) rmSync(path, { recursive: true, force: true });
  }
}
