import { type DatabaseKey, hexOf, saltOf } from "./databaseKey.ts";
import { readFileHeader } from "./fileHeader.ts";
import { StorageError } from "./storageError.ts";

/** The keys that are known, each of which opens the files with its salt. */
export interface KeyRing {
  /** Adds a key that was found to fit. */
  readonly add: (key: DatabaseKey) => void;
  /** Forgets a key; the files that still have it need their passphrase again. */
  readonly remove: (key: DatabaseKey) => void;
  /**
   * The key of a file; null for one that is not encrypted or not there.
   * @throws StorageError `passphraseNeeded` for an encrypted file whose key is not known.
   */
  readonly keyOf: (path: string) => DatabaseKey | null;
  /** Whether a file is encrypted and its key not known. */
  readonly isLocked: (path: string) => boolean;
}

export function makeKeyRing(): KeyRing {
  const known = new Map<string, DatabaseKey>();
  /** Undefined where it is not known. */
  const find = (path: string) => {
    const header = readFileHeader(path);
    return header.kind === "encrypted" ? known.get(hexOf(header.salt)) : null;
  };
  return {
    add: (key) => {
      known.set(hexOf(saltOf(key)), key);
    },
    remove: (key) => {
      known.delete(hexOf(saltOf(key)));
    },
    keyOf: (path) => {
      const key = find(path);
      if (key === undefined) throw new StorageError("passphraseNeeded");
      return key;
    },
    isLocked: (path) => find(path) === undefined,
  };
}
