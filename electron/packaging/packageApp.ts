/**
 * `npm run package [-- --linux|--win|--mac] [--test]`: the installers that are given out, or with `--test` an unpacked app
 * and a deb on the Electron that is here.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, Platform } from "electron-builder";
import type { BuildMark } from "../main/buildMark.ts";
import { type ElectronRuntime, requireElectron } from "../setup/electronRuntime.ts";
import { PROJECT_FOLDER } from "../setup/folders.ts";
import { SetupError, say, sayFailure, step } from "../setup/report.ts";
import { setUp } from "../setup/setUp.ts";
import { folderBytes, megabytesText } from "../setup/sizes.ts";
import { layOutApp, type Target } from "./appFolder.ts";
import { builderConfig, type LocalElectron } from "./builderConfig.ts";
import { makeDeb } from "./debPackage.ts";
import { SHIPPED_FUSES, wrongFuses } from "./fuses.ts";
import { packagingTexts } from "./packagingTexts.ts";

const OUTPUT = join(PROJECT_FOLDER, "dist");
const { steps } = packagingTexts;

/** Where the parts of a test build stand. */
export interface TestBuild {
  readonly unpacked: string;
  readonly executable: string;
  readonly deb: string;
  /** The size of the deb. */
  readonly bytes: number;
}

/**
 * Packs the app with the Electron that is here, for this system, marked as a test build. Its fuses are those of a release.
 * @throws SetupError when the fuses are not as shipped
 */
export async function packTestBuild(): Promise<TestBuild> {
  const runtime = requireElectron();
  say(`! ${packagingTexts.testBuild(runtime.version)}`);
  const workplace = mkdtempSync(join(tmpdir(), "roosterwijs-package-"));
  try {
    const electron = bareElectron(runtime, workplace);
    await pack({ target: hereTarget(), mark: { build: "test", runtime: runtime.kind }, workplace, electron });
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
  const unpacked = join(OUTPUT, "linux-unpacked");
  const executable = join(unpacked, "roosterwijs");
  await step(steps.fuses, () => requireShippedFuses(executable));
  let deb = "";
  await step(steps.deb, async () => {
    deb = await makeDeb(unpacked, runtime.version, join(OUTPUT, "deb"));
    return { detail: deb };
  });
  return { unpacked, executable, deb, bytes: statSync(deb).size };
}

interface Packing {
  readonly target: Target;
  readonly mark: BuildMark;
  readonly workplace: string;
  /** Without one electron-builder fetches the official Electron, and makes every package of the target. */
  readonly electron: LocalElectron | undefined;
}

async function pack({ target, mark, workplace, electron }: Packing): Promise<void> {
  const appFolder = join(workplace, "app");
  await step(steps.layOut, () => {
    layOutApp(appFolder, target, mark);
    return { detail: packagingTexts.laidOut(megabytesText(folderBytes(appFolder))) };
  });
  await step(steps.build, async () => {
    const targets = platformOf(target).createTarget(electron === undefined ? null : "dir");
    const config = builderConfig({ appFolder, output: OUTPUT, mark, electron });
    await build({ targets, publish: "never", projectDir: PROJECT_FOLDER, config });
    return { detail: packagingTexts.unpacked(OUTPUT, megabytesText(folderBytes(OUTPUT))) };
  });
}

/** A copy of the Electron that is here without the app in it, as electron-builder wants it. */
function bareElectron(runtime: ElectronRuntime, workplace: string): LocalElectron {
  const folder = join(workplace, "electron");
  cpSync(runtime.folder, folder, { recursive: true });
  rmSync(join(folder, "resources"), { recursive: true, force: true });
  mkdirSync(join(folder, "resources"));
  return { folder, version: runtime.version };
}

async function requireShippedFuses(executable: string): Promise<{ detail: string }> {
  const wrong = await wrongFuses(executable);
  if (wrong.length > 0) throw new SetupError(packagingTexts.wrongFuses(wrong), packagingTexts.wrongFusesRemedy);
  return { detail: packagingTexts.fusesRead(Object.keys(SHIPPED_FUSES).length) };
}

function platformOf({ platform }: Target): Platform {
  return { linux: Platform.LINUX, darwin: Platform.MAC, win32: Platform.WINDOWS }[platform];
}

function hereTarget(): Target {
  const { platform } = process;
  if (platform !== "linux")
    throw new SetupError(packagingTexts.unsupported(platform), packagingTexts.unsupportedRemedy);
  return { platform, arch: process.arch === "arm64" ? "arm64" : "x64" };
}

/** The installers that are given out, on the official Electron that electron-builder fetches. */
async function packRelease(target: Target): Promise<void> {
  const workplace = mkdtempSync(join(tmpdir(), "roosterwijs-package-"));
  try {
    await pack({ target, mark: { build: "release", runtime: "official" }, workplace, electron: undefined });
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      linux: { type: "boolean" },
      win: { type: "boolean" },
      mac: { type: "boolean" },
      test: { type: "boolean" },
    },
  });
  try {
    await setUp();
    rmSync(OUTPUT, { recursive: true, force: true });
    if (values.test === true) await packTestBuild();
    else if (values.win === true) await packRelease({ platform: "win32", arch: "x64" });
    else if (values.mac === true) await packRelease({ platform: "darwin", arch: "arm64" });
    else await packRelease(hereTarget());
    return 0;
  } catch (error) {
    sayFailure("package", error);
    return 1;
  }
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)));
