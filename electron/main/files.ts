import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { app, BrowserWindow, dialog, type FileFilter, type WebContents } from "electron";
import { readAppState, updateAppState } from "./appState.ts";
import { writeFileAtomically } from "./atomicFile.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";

/** A whole location with years of weeks stays far below this; anything above is some other file. */
const MAX_DOCUMENT_BYTES = 200 * 1024 * 1024;

export interface FileToSave {
  readonly title: string;
  readonly fileName: string;
  readonly filter: FileFilter;
  /** Made only once the place is chosen. */
  readonly content: () => Promise<Uint8Array | string>;
}

export type SavedFile = { status: "cancelled" } | { status: "saved"; fileName: string };

/** Asks for files with the system's own dialogs, so that the page never sees a path. */
export interface Files {
  /** @throws BridgeRefusal `fileNotWritable`; what stood there before still stands. */
  readonly save: (caller: WebContents, file: FileToSave) => Promise<SavedFile>;
  /**
   * @returns null when the user cancelled.
   * @throws BridgeRefusal `fileNotReadable` or `fileTooLarge`.
   */
  readonly open: (
    caller: WebContents,
    title: string,
    filter: FileFilter,
  ) => Promise<{ fileName: string; text: string } | null>;
}

/** @param statePath where the last folder is remembered. */
export function makeFiles(statePath: string): Files {
  return {
    save: async (caller, file) => {
      const path =
        testPath("ROOSTERWIJS_TEST_SAVE_DIR", file.fileName) ?? (await askWhereToSave(statePath, caller, file));
      if (path === undefined) return { status: "cancelled" };
      write(path, await file.content());
      updateAppState(statePath, { fileFolder: dirname(path) });
      return { status: "saved", fileName: basename(path) };
    },
    open: async (caller, title, filter) => {
      const path = testPath("ROOSTERWIJS_TEST_OPEN_FILE") ?? (await askWhatToOpen(statePath, caller, title, filter));
      if (path === undefined) return null;
      const text = read(path);
      updateAppState(statePath, { fileFolder: dirname(path) });
      return { fileName: basename(path), text };
    },
  };
}

/** Tests cannot click in a dialog of the system, so they name the place beforehand; a packaged app never listens. */
function testPath(variable: string, ...parts: readonly string[]): string | undefined {
  const place = app.isPackaged ? undefined : process.env[variable];
  return place === undefined || place === "" ? undefined : join(place, ...parts);
}

async function askWhereToSave(statePath: string, caller: WebContents, file: FileToSave): Promise<string | undefined> {
  const options = {
    title: file.title,
    defaultPath: join(lastFolder(statePath), file.fileName),
    filters: [file.filter],
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
  const options = { title, defaultPath: lastFolder(statePath), filters: [filter], properties: ["openFile" as const] };
  const window = BrowserWindow.fromWebContents(caller);
  const answer = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return answer.canceled ? undefined : answer.filePaths[0];
}

function lastFolder(statePath: string): string {
  return readAppState(statePath).fileFolder ?? app.getPath("documents");
}

function write(path: string, content: Uint8Array | string): void {
  try {
    writeFileAtomically(path, content);
  } catch (error) {
    throw new BridgeRefusal("fileNotWritable", { cause: error });
  }
}

function read(path: string): string {
  try {
    if (statSync(path).size > MAX_DOCUMENT_BYTES) throw new BridgeRefusal("fileTooLarge");
    return readFileSync(path, "utf8");
  } catch (error) {
    throw error instanceof BridgeRefusal ? error : new BridgeRefusal("fileNotReadable", { cause: error });
  }
}
