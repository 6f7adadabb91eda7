import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** The folder of the checkout. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, "..", "..");

/** What one checkout keeps between runs and git ignores: reports of tests, incremental type information. */
export const WORK_FOLDER = join(PROJECT_FOLDER, ".cache");

/** True when this process may do everything; Chromium refuses to run like that with its sandbox on. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The folder that all checkouts on this machine share for what is large: the Electron runtime and the built SQLite binding.
 *
 * Root's own home is closed to others, while Electron then runs as an unprivileged user, so root uses a public place.
 * `ROOSTERWIJS_CACHE` puts it elsewhere (used to measure a set-up from nothing).
 */
export function cacheFolder(): string {
  const chosen = process.env.ROOSTERWIJS_CACHE;
  if (chosen !== undefined && chosen !== "") return resolve(chosen);
  if (process.platform === "linux" && isRoot()) return "/var/cache/roosterwijs";
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "roosterwijs");
  if (process.platform === "win32") {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "roosterwijs", "cache");
  }
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "roosterwijs");
}
