import { existsSync } from "node:fs";
import { findProgram, runCommand } from "./commands.ts";
import { hasDisplay } from "./display.ts";
import { requireElectron } from "./electronRuntime.ts";
import { isRoot } from "./folders.ts";
import { SetupError, type StepResult, say, warn } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";

/** What Electron loads, by Debian's names. Where a newer release renamed a package, its name of today comes first. */
const ELECTRON_PACKAGES = [
  ["libgtk-3-0t64", "libgtk-3-0"],
  ["libnss3"],
  ["libasound2t64", "libasound2"],
  ["libgbm1"],
  ["libxss1"],
  ["libnotify4"],
  ["libatspi2.0-0t64", "libatspi2.0-0"],
  ["libxtst6"],
] as const;

const BUILD_PACKAGES = [["python3"], ["make"], ["g++"]] as const;
const DISPLAY_PACKAGES = [["xvfb"]] as const;
/** Right-to-left scripts and emoji in names must come out on screen and in a PDF. */
const FONT_PACKAGES = [["fontconfig"], ["fonts-dejavu-core"], ["fonts-noto-color-emoji"]] as const;

type PackageNames = readonly (readonly string[])[];

/** Something that is missing: what, the packages that bring it, and whether Electron works without. */
export type Lack = { readonly what: string; readonly packages: PackageNames; readonly needed: boolean };

/**
 * Makes sure of what Electron needs of a Linux system. As root on Debian or Ubuntu it installs what is missing; elsewhere it
 * ends with the one command to run. Other systems bring everything themselves.
 * @throws SetupError when something that is needed is missing and can't be installed from here
 */
export async function ensureSystemLibraries(): Promise<StepResult> {
  if (process.platform !== "linux") return { detail: setupTexts.nothingMissing };
  const lacks = await findLacks();
  if (lacks.length === 0) return { detail: setupTexts.nothingMissing };
  if (isRoot() && findProgram("apt-get") !== undefined)
    return { detail: setupTexts.installed(await installWithApt(lacks)) };
  return reportLacks(lacks, findProgram("apt-get") !== undefined);
}

async function findLacks(): Promise<Lack[]> {
  const libraries = await missingLibraries(requireElectron().executable);
  const tools = requireElectron().kind === "fallback" ? missingTools() : [];
  const fontsAreMissing = await lacksFonts();
  return [
    ...libraries.map((what) => ({ what, packages: ELECTRON_PACKAGES, needed: true })),
    ...tools.map((what) => ({ what, packages: BUILD_PACKAGES, needed: true })),
    ...(hasDisplay() || findProgram("Xvfb") !== undefined
      ? []
      : [{ what: "Xvfb", packages: DISPLAY_PACKAGES, needed: true }]),
    ...(fontsAreMissing ? [{ what: setupTexts.fonts, packages: FONT_PACKAGES, needed: false }] : []),
  ];
}

/** Names of the shared libraries that the loader can't find for a program. */
export async function missingLibraries(executable: string): Promise<string[]> {
  const { stdout } = await runCommand("ldd", [executable]);
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? "");
}

/** The tools that build the SQLite binding for the fallback. */
function missingTools(): string[] {
  return ["python3", "make", "g++"].filter((tool) => findProgram(tool) === undefined);
}

async function lacksFonts(): Promise<boolean> {
  if (findProgram("fc-list") === undefined) return !existsSync("/usr/share/fonts/truetype");
  // Arabic, and a child's face that plain text fonts do not have.
  const found = await Promise.all(
    [":lang=ar", ":charset=1f9d2"].map((wanted) => runCommand("fc-list", [wanted, "file"])),
  );
  return found.some(({ stdout }) => stdout.trim() === "");
}

async function installWithApt(lacks: readonly Lack[]): Promise<string[]> {
  await apt(["update", "-qq"]);
  const packages = await Promise.all(wantedPackages(lacks).map(pickInstallable));
  say(setupTexts.installing(packages));
  await apt(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
  const remaining = await missingLibraries(requireElectron().executable);
  if (remaining.length > 0) throw new SetupError(setupTexts.missing(remaining), setupTexts.installYourself(packages));
  return packages;
}

async function apt(args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Another installation may be going on, such as the machine's own first updates.
  const result = await runCommand("apt-get", ["-o", "DPkg::Lock::Timeout=120", ...args], { env });
  if (result.status === 0) return;
  const reason = result.stderr.trim().split("\n").at(-1) ?? "";
  throw new SetupError(setupTexts.aptFailed(`apt-get ${args[0]}`, reason), setupTexts.aptRemedy);
}

/** Of a package's names through the releases, the one that this release can install. */
async function pickInstallable(names: readonly string[]): Promise<string> {
  for (const name of names) {
    const { stdout } = await runCommand("apt-cache", ["policy", name]);
    if (/Candidate: (?!\(none\))/.test(stdout)) return name;
  }
  return names.at(-1) ?? "";
}

/**
 * What is said where this program may not install anything itself.
 * @returns when Electron works without what is missing, after a warning
 * @throws SetupError with the one command that helps
 */
export function reportLacks(lacks: readonly Lack[], hasApt: boolean): StepResult {
  const needed = lacks.filter((lack) => lack.needed);
  const packages = wantedPackages(lacks).map((names) => names.at(-1) ?? "");
  if (needed.length > 0) {
    const remedy = hasApt ? setupTexts.installCommand(packages) : setupTexts.installYourself(packages);
    throw new SetupError(setupTexts.missing(needed.map((lack) => lack.what)), remedy);
  }
  warn(setupTexts.fontsMissing(packages));
  return { detail: setupTexts.nothingMissing };
}

function wantedPackages(lacks: readonly Lack[]): (readonly string[])[] {
  return [...new Set(lacks.flatMap((lack) => lack.packages))];
}
