import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import installer from "electron-installer-debian";
import { PROJECT_FOLDER } from "../setup/folders.ts";
import { EXCHANGE_MIME, LINUX_TEXTS } from "./builderConfig.ts";

const ICON = join(import.meta.dirname, "icons", "icon.png");

/**
 * Makes a Debian package of an unpacked app with Debian's own tools, where electron-builder would fetch its own.
 * @returns the path of the package
 */
export async function makeDeb(unpacked: string, electronVersion: string, target: string): Promise<string> {
  mkdirSync(target, { recursive: true });
  // Read for what the package depends on and for its copyright; electron-builder leaves both out.
  writeFileSync(join(unpacked, "version"), electronVersion);
  cpSync(join(PROJECT_FOLDER, "LICENSE"), join(unpacked, "LICENSE"));
  await installer({
    src: unpacked,
    dest: target,
    arch: process.arch === "arm64" ? "arm64" : "amd64",
    options: {
      name: "roosterwijs",
      bin: "roosterwijs",
      productName: "Roosterwijs",
      genericName: LINUX_TEXTS.synopsis,
      description: LINUX_TEXTS.synopsis,
      productDescription: LINUX_TEXTS.description,
      maintainer: LINUX_TEXTS.maintainer,
      // The default takes minutes for a few megabytes less.
      compression: "gzip",
      section: "misc",
      categories: [LINUX_TEXTS.category],
      mimeType: [EXCHANGE_MIME],
      icon: ICON,
    },
  });
  const [made] = readdirSync(target).filter((name) => name.endsWith(".deb"));
  if (made === undefined) throw new Error(target);
  return join(target, made);
}
