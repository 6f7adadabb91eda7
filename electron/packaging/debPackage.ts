import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Installer } from "electron-installer-debian";
import { PROJECT_FOLDER } from "../setup/folders.ts";
import { EXCHANGE_FILES, LINUX_TEXTS } from "./builderConfig.ts";
import { MIME_INFO_PLACE, mimeInfo } from "./mimeInfo.ts";

const ICON = join(import.meta.dirname, "icons", "icon.png");

/** Puts the type of exchange documents in the package as well: the desktop file only says that the app opens it. */
class DocumentInstaller extends Installer {
  override get contentFunctions(): readonly string[] {
    return [...super.contentFunctions, "createMimeInfo"];
  }

  /** Called by the name that `contentFunctions` gives. */
  createMimeInfo(): void {
    const path = join(this.stagingDir, MIME_INFO_PLACE);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, mimeInfo());
    // Whatever the umask of whoever packs.
    chmodSync(path, 0o644);
  }
}

/**
 * Makes a Debian package of an unpacked app with Debian's own tools, where electron-builder would fetch its own.
 * @returns the path of the package
 */
export async function makeDeb(unpacked: string, electronVersion: string, target: string): Promise<string> {
  mkdirSync(target, { recursive: true });
  // Read for what the package depends on and for its copyright; electron-builder leaves both out.
  writeFileSync(join(unpacked, "version"), electronVersion);
  cpSync(join(PROJECT_FOLDER, "LICENSE"), join(unpacked, "LICENSE"));
  const installer = new DocumentInstaller({
    src: unpacked,
    dest: target,
    arch: process.arch === "arm64" ? "arm64" : "amd64",
    rename: (folder) => join(folder, "<%= name %>_<%= version %>_<%= arch %>.deb"),
    logger: () => undefined,
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
      mimeType: [EXCHANGE_FILES.mimeType],
      icon: ICON,
    },
  });
  await installer.generateDefaults();
  installer.generateOptions();
  await installer.createStagingDir();
  await installer.createContents();
  await installer.createPackage();
  await installer.movePackage();
  const [made] = readdirSync(target).filter((name) => name.endsWith(".deb"));
  if (made === undefined) throw new Error(target);
  return join(target, made);
}
