import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { app, BrowserWindow, dialog, type FileFilter, type OpenDialogOptions, shell, type WebContents } from "electron";
import { StorageError, toStorageError } from "../db/storageError.ts";
import { readAppState, updateAppState } from "./appState.ts";
import { writeFileAtomically, writeFolderAtomically } from "./atomicFile.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import { readBuildMark } from "./buildMark.ts";

/** A whole location with years of weeks stays far below this; anything above is some other file. */
const MAX_DOCUMENT_BYTES = 200 * 1024 * 1024;

interface OfferedFile {
  readonly title: string;
  readonly fileName: string;
  readonly filter: FileFilter;
}

export interface FileToSave extends OfferedFile {
  /** Made only once the place is chosen. */
  readonly content: () => Promise<Uint8Array | string>;
}

export interface FileToWrite extends OfferedFile {
  /** Writes it whole or not at all, for what is too large to be held in memory. */
  readonly write: (path: string) => Promise<void>;
}

export type SavedFile = { status: "cancelled" } | { status: "saved"; fileName: string };

/** A file of a folder that is written as a whole. */
export interface TextFile {
  readonly name: string;
  readonly content: string;
}

/** Asks for files with the system's own dialogs, so that the page never sees a path. */
export interface Files {
  /** @throws BridgeRefusal `fileNotWritable`; what stood there before still stands. */
  readonly save: (caller: WebContents, file: FileToSave) => Promise<SavedFile>;
  /** As `save`; what goes wrong while writing is thrown as it is. */
  readonly saveThrough: (caller: WebContents, file: FileToWrite) => Promise<SavedFile>;
  /**
   * Asks for a file that is read elsewhere.
   * @returns its path, which must not reach the page; null when the user cancelled.
   */
  readonly choose: (caller: WebContents, title: string, filter: FileFilter) => Promise<string | null>;
  /**
   * Asks for a folder, in which nothing is written yet.
   * @returns null when the user cancelled.
   */
  readonly chooseFolder: (caller: WebContents, title: string) => Promise<string | null>;
  /**
   * Writes a new folder there; it gets a number where its name is taken.
   * @returns its name.
   * @throws BridgeRefusal `fileNotWritable`; then there is no folder.
   */
  readonly writeFolder: (parent: string, name: string, files: readonly TextFile[]) => string;
  /** Shows what was saved last where it lies, with the system's own program; nothing when nothing was. */
  readonly showSaved: () => void;
  /**
   * @returns null when the user cancelled.
   * @throws BridgeRefusal `fileNotReadable` or `fileTooLarge`.
   */
  readonly open: (caller: WebContents, title: string, filter: FileFilter) => Promise<OpenedFile | null>;
  /**
   * Reads a file that somebody else chose.
   * @throws as `open`.
   */
  readonly read: (path: string) => OpenedFile;
}

export interface OpenedFile {
  readonly fileName: string;
  readonly text: string;
}

/** @param statePath where the last folder is remembered. */
export function makeFiles(statePath: string): Files {
  let lastSaved: string | null = null;
  const saveThrough: Files["saveThrough"] = async (caller, { write, ...offered }) =>
    await saveAt(statePath, caller, offered, async (path) => {
      await write(path);
      lastSaved = path;
    });
  return {
    save: async (caller, { content, ...offered }) =>
      await saveThrough(caller, {
        ...offered,
        write: async (path) => {
          const made = await content();
          orNotWritable(() => writeFileAtomically(path, made));
        },
      }),
    saveThrough,
    choose: async (caller, title, filter) => {
      const path = testPath("ROOSTERWIJS_TEST_OPEN_FILE") ?? (await askWhatToOpen(statePath, caller, title, filter));
      if (path !== undefined) updateAppState(statePath, { fileFolder: dirname(path) });
      return path ?? null;
    },
    chooseFolder: async (caller, title) => {
      const path = testPath("ROOSTERWIJS_TEST_SAVE_DIR") ?? (await askForFolder(statePath, caller, title));
      if (path === undefined) return null;
      updateAppState(statePath, { fileFolder: path });
      return path;
    },
    writeFolder: (parent, name, files) => {
      const free = orNotWritable(() => writeFolderAtomically(parent, name, files));
      lastSaved = join(parent, free);
      return free;
    },
    showSaved: () => {
      if (lastSaved !== null) shell.showItemInFolder(lastSaved);
    },
    open: async (caller, title, filter) => {
      const path = testPath("ROOSTERWIJS_TEST_OPEN_FILE") ?? (await askWhatToOpen(statePath, caller, title, filter));
      if (path === undefined) return null;
      const opened = readOpened(path);
      updateAppState(statePath, { fileFolder: dirname(path) });
      return opened;
    },
    read: readOpened,
  };
}

/** Tests cannot click in a dialog of the system, so they name the place beforehand; an app that is given out never listens. */
function testPath(variable: string, ...parts: readonly string[]): string | undefined {
  const isGivenOut = app.isPackaged && readBuildMark(app.getAppPath())?.build !== "test";
  const place = isGivenOut ? undefined : process.env[variable];
  return place === undefined || place === "" ? undefined : join(place, ...parts);
}

async function saveAt(
  statePath: string,
  caller: WebContents,
  file: OfferedFile,
  write: (path: string) => Promise<void>,
): Promise<SavedFile> {
  const path = testPath("ROOSTERWIJS_TEST_SAVE_DIR", file.fileName) ?? (await askWhereToSave(statePath, caller, file));
  if (path === undefined) return { status: "cancelled" };
  await write(path);
  updateAppState(statePath, { fileFolder: dirname(path) });
  return { status: "saved", fileName: basename(path) };
}

async function askWhereToSave(statePath: string, caller: WebContents, file: OfferedFile): Promise<string | undefined> {
  const options = {
    title: file.title,
    defaultPath: join(lastFolder(statePath), file.fileName),
    filters: [file.filter],
    // Elsewhere than on Linux the system asks of itself before a file is replaced.
    properties: ["showOverwriteConfirmation" as const],
  };
  const window = BrowserWindow.fromWebContents(caller);
  const answer = window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  return answer.canceled || answer.filePath === "" ? undefined : answer.filePath;
}

async function askWhatToOpen(
  statePath: string,
  caller: WebContents,
  title: string,
  filter: FileFilter,
): Promise<string | undefined> {
  return await askToOpen(caller, {
    title,
    defaultPath: lastFolder(statePath),
    filters: [filter],
    properties: ["openFile"],
  });
}

async function askForFolder(statePath: string, caller: WebContents, title: string): Promise<string | undefined> {
  const properties = ["openDirectory", "createDirectory"] as const;
  return await askToOpen(caller, { title, defaultPath: lastFolder(statePath), properties: [...properties] });
}

async function askToOpen(caller: WebContents, options: OpenDialogOptions): Promise<string | undefined> {
  const window = BrowserWindow.fromWebContents(caller);
  const answer = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return answer.canceled ? undefined : answer.filePaths[0];
}

function lastFolder(statePath: string): string {
  return readAppState(statePath).fileFolder ?? app.getPath("documents");
}

function orNotWritable<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    const known = toStorageError(error);
    if (known instanceof StorageError && known.code === "diskFull") throw known;
    throw new BridgeRefusal("fileNotWritable", { cause: error });
  }
}

function readOpened(path: string): OpenedFile {
  try {
    const stats = statSync(path);
    // Of what is no file, such as a pipe or a device, there may be no end.
    if (!stats.isFile()) throw new BridgeRefusal("fileNotReadable");
    if (stats.size > MAX_DOCUMENT_BYTES) throw new BridgeRefusal("fileTooLarge");
    return { fileName: basename(path), text: readFileSync(path, "utf8") };
  } catch (error) {
    throw error instanceof BridgeRefusal ? error : new BridgeRefusal("fileNotReadable", { cause: error });
  }
}
