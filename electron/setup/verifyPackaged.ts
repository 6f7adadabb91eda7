import { runEndToEndTests } from "./checks.ts";
import { runCommand } from "./commands.ts";
import { isRoot } from "./folders.ts";
import type { LongCheckResult } from "./longCheck.ts";
import { say } from "./report.ts";
import { megabytesText } from "./sizes.ts";

/** Where the deb puts the program. */
const INSTALLED = "/usr/lib/roosterwijs/roosterwijs";

/**
 * Packs a test build, reads its fuses back, makes a deb of it, installs that as root, and drives the installed program.
 * Who is not root cannot install: then the unpacked program is driven, and the figure says so.
 */
export async function driveInstalledApp(): Promise<LongCheckResult> {
  // Only here: electron-builder takes a second to load.
  const { packTestBuild } = await import("../packaging/packageApp.ts");
  const { executable, deb, bytes } = await packTestBuild();
  const isInstalled = isRoot() && (await install(deb));
  try {
    const env = { ROOSTERWIJS_PACKAGED: isInstalled ? INSTALLED : executable, ROOSTERWIJS_DEB: deb };
    const { counts, output } = await runEndToEndTests({ filters: [], show: false, env }, "packaged");
    if (counts.failed > 0) say(output);
    const place = isInstalled ? INSTALLED : executable;
    const figure = `${counts.passed} van ${counts.passed + counts.failed} op ${place}; deb ${megabytesText(bytes)}`;
    return { ok: counts.failed === 0, figure };
  } finally {
    if (isInstalled) await runCommand("dpkg", ["--remove", "roosterwijs"]);
  }
}

async function install(deb: string): Promise<boolean> {
  const { status, stderr } = await runCommand("apt-get", ["install", "--yes", "--no-install-recommends", deb]);
  if (status !== 0) say(stderr);
  return status === 0;
}
