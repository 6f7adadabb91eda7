import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { npmCommand, runCommand } from "./commands.ts";
import { progressLine, SetupError } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";

/** A file of the npm registry that must be exactly what it was when it was written down here. */
export type PinnedPackage = {
  readonly name: string;
  readonly version: string;
  /** Size of the tarball in bytes, for the announcement and the progress. */
  readonly bytes: number;
  /** Subresource integrity, `sha512-<base64>`, as the registry publishes it. */
  readonly integrity: string;
};

const POLL_MILLISECONDS = 500;

/**
 * Downloads a package's tarball into a folder and checks it.
 *
 * npm itself does the download, so whatever registry, proxy, certificate or password it is set up with holds here too. It
 * keeps its download in a cache of its own inside the folder: that is where the progress can be seen, and it is thrown away.
 * @returns the path of the tarball
 * @throws SetupError when the download fails or the file is not the pinned one
 */
export async function downloadPackage(wanted: PinnedPackage, folder: string): Promise<string> {
  const npmCache = join(folder, "npm-cache");
  const target = join(folder, "tarball");
  mkdirSync(target, { recursive: true });
  const npm = npmCommand();
  const specification = `${wanted.name}@${wanted.version}`;
  const args = [...npm.args, "pack", specification, "--cache", npmCache, "--pack-destination", target, "--silent"];
  const packing = runCommand(npm.command, args, { cwd: folder });
  const result = await withProgress(packing, () => folderSize(npmCache), wanted);
  rmSync(npmCache, { recursive: true, force: true });
  const name = existsSync(target) ? readdirSync(target)[0] : undefined;
  if (result.status !== 0 || name === undefined) {
    throw new SetupError(setupTexts.downloadFailed(specification, lastLine(result.stderr)), setupTexts.downloadRemedy);
  }
  const tarball = join(target, name);
  await requireIntegrity(tarball, wanted.integrity);
  return tarball;
}

/**
 * Refuses a file that is not the one that was pinned, and removes it.
 * @throws SetupError naming both hashes
 */
export async function requireIntegrity(path: string, integrity: string): Promise<void> {
  const hash = createHash("sha512");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  const found = `sha512-${hash.digest("base64")}`;
  if (found === integrity) return;
  rmSync(path, { force: true });
  throw new SetupError(setupTexts.wrongIntegrity(found, integrity), setupTexts.wrongIntegrityRemedy);
}

async function withProgress<Result>(
  work: Promise<Result>,
  measure: () => number,
  wanted: PinnedPackage,
): Promise<Result> {
  const progress = progressLine(wanted.name, wanted.bytes);
  const timer = setInterval(() => progress.update(Math.min(measure(), wanted.bytes)), POLL_MILLISECONDS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    progress.end();
  }
}

/** Bytes in a folder that another process is writing: what vanishes meanwhile counts for nothing. */
function folderSize(folder: string): number {
  if (!existsSync(folder)) return 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
