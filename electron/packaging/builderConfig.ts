import { join } from "node:path";
import type { Configuration } from "electron-builder";
import type { BuildMark } from "../main/buildMark.ts";
import { DOCUMENT_EXTENSION } from "../main/handedDocuments.ts";
import { SHIPPED_FUSES } from "./fuses.ts";

const ICON = join(import.meta.dirname, "icons", "icon.png");

/** Exchange documents, for the systems that know files by a type. */
export const EXCHANGE_FILES = {
  mimeType: "application/vnd.roosterwijs+json",
  description: "Locatie met roosters van Roosterwijs",
};

/** How Linux lists the app. */
export const LINUX_TEXTS = {
  category: "Office",
  synopsis: "Roosters voor de kinderopvang",
  description: "Plant het weekrooster van een kinderopvanglocatie en toetst het bij elke wijziging aan de wet.",
  maintainer: "Roosterwijs <roosterwijs@example.org>",
};

/** A folder with an unpacked Electron, instead of one that is fetched. */
export interface LocalElectron {
  readonly folder: string;
  readonly version: string;
}

export interface BuilderInput {
  /** Made by `layOutApp`. */
  readonly appFolder: string;
  readonly output: string;
  readonly mark: BuildMark;
  readonly electron: LocalElectron | undefined;
}

/**
 * How electron-builder makes the packages of Windows, macOS and Linux. Signing uses the keys of the environment
 * (`CSC_LINK`, `WIN_CSC_LINK`, `APPLE_API_KEY`); without them nothing is signed. The address of the update feed comes from
 * `ROOSTERWIJS_UPDATE_FEED`; the app itself asks nothing of it, for it makes no network request.
 */
export function builderConfig({ appFolder, output, mark, electron }: BuilderInput): Configuration {
  const feed = process.env.ROOSTERWIJS_UPDATE_FEED;
  const isTest = mark.build === "test";
  return {
    appId: "nl.roosterwijs.planner",
    productName: "Roosterwijs",
    executableName: "roosterwijs",
    copyright: "EUPL-1.2",
    directories: { app: appFolder, output },
    files: ["**/*"],
    asar: true,
    // The binding is laid out for its target, so nothing is built here.
    npmRebuild: false,
    nodeGypRebuild: false,
    ...(electron === undefined ? {} : { electronDist: electron.folder, electronVersion: electron.version }),
    electronLanguages: ["nl", "en-US"],
    electronFuses: SHIPPED_FUSES,
    artifactName: `\${productName}-\${version}${isTest ? "-testbuild" : ""}-\${os}-\${arch}.\${ext}`,
    fileAssociations: [
      {
        ext: DOCUMENT_EXTENSION,
        name: "Roosterwijs-locatie",
        ...EXCHANGE_FILES,
        role: "Editor",
      },
    ],
    icon: ICON,
    linux: {
      target: ["AppImage", "deb"],
      ...LINUX_TEXTS,
      vendor: "Roosterwijs",
    },
    win: { target: ["nsis"] },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      installerLanguages: ["nl_NL"],
      language: "1043",
    },
    mac: {
      target: ["dmg"],
      category: "public.app-category.business",
      hardenedRuntime: true,
      minimumSystemVersion: "13.0",
    },
    dmg: { title: "Roosterwijs" },
    publish: feed === undefined || feed === "" ? null : { provider: "generic", url: feed, channel: "latest" },
  };
}
