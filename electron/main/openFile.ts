import type { DataFile } from "../../shared/contract/locations.ts";
import type { Store } from "../db/store.ts";
import type { DataFiles } from "./dataFiles.ts";
import { exampleDocument } from "./example.ts";

/** The database that is open. */
export interface OpenFile {
  readonly kind: DataFile;
  readonly store: Store;
}

/** Which database is open, and how another one takes its place. */
export interface FileDesk {
  readonly opened: () => OpenFile;
  /** The database that may be opened in the place of this one. */
  readonly other: () => DataFile | null;
  /**
   * Opens that one and closes this one; where it cannot be opened this one stays.
   * @throws StorageError as whatever opens the store.
   */
  readonly switchTo: (kind: DataFile) => Promise<void>;
}

/**
 * Opens the database that the program begins with; the example's holds the example from the first time on.
 * @throws StorageError as whatever opens the store.
 */
export async function openFileDesk(files: DataFiles, openPath: (path: string) => Promise<Store>): Promise<FileDesk> {
  async function open(kind: DataFile): Promise<OpenFile> {
    const store = await openPath(files.pathOf(kind));
    const isNew = kind === "example" && store.readOnly() === null && store.isEmpty();
    if (isNew) store.replaceEverything(exampleDocument());
    return { kind, store };
  }

  let opened = await open(files.first);
  return {
    opened: () => opened,
    other: () => files.allowed.find((kind) => kind !== opened.kind) ?? null,
    switchTo: async (kind) => {
      if (kind === opened.kind || !files.allowed.includes(kind)) return;
      const next = await open(kind);
      opened.store.close();
      opened = next;
    },
  };
}
