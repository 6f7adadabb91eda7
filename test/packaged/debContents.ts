import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../electron/setup/commands.ts";

/** What a Debian package tells the desktop about the files that the app opens. */
export interface DesktopFacts {
  /** The types in the desktop file, in its order. */
  readonly opens: readonly string[];
  /** How the desktop's own tool sums up which names have which type, a line each: `50:type:*.extension`. */
  readonly namesOfTypes: readonly string[];
}

/**
 * Unpacks a package and has the desktop's own tool read what it says about types.
 * @throws where the package cannot be unpacked or that tool refuses it.
 */
export async function readDesktopFacts(deb: string): Promise<DesktopFacts> {
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-deb-"));
  try {
    await run("dpkg-deb", ["--extract", deb, folder]);
    await run("update-mime-database", [join(folder, "usr/share/mime")]);
    const desktop = readFileSync(join(folder, "usr/share/applications/roosterwijs.desktop"), "utf8");
    const names = readFileSync(join(folder, "usr/share/mime/globs2"), "utf8");
    return {
      opens: /^MimeType=(.*)$/m.exec(desktop)?.[1]?.split(";").filter(Boolean) ?? [],
      namesOfTypes: names.split("\n").filter((line) => /^\d/.test(line)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const { status, stderr } = await runCommand(command, args);
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}
