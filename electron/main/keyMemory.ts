import { existsSync, readFileSync, rmSync } from "node:fs";
import type { SafeStorage } from "electron";
import { type DatabaseKey, hexOf, keyFromHex } from "../db/databaseKey.ts";
import { writeFileAtomically } from "./atomicFile.ts";

/** Keeps the key of the database on this computer, guarded by the system's own store of keys. */
export interface KeyMemory {
  /** Whether the system has a store that guards it. */
  readonly canKeep: () => boolean;
  readonly keep: (key: DatabaseKey) => void;
  /** Null when none is kept, or the system gives it to this user no more. */
  readonly read: () => DatabaseKey | null;
  readonly forget: () => void;
}

/** @param path the file for what the store has encrypted. */
export function makeKeyMemory(path: string, store: SafeStorage): KeyMemory {
  const canKeep = () => store.isEncryptionAvailable() && !isUnguarded(store);
  return {
    canKeep,
    keep: (key) => {
      if (canKeep()) writeFileAtomically(path, store.encryptString(hexOf(key)));
    },
    read: () => {
      if (!existsSync(path) || !canKeep()) return null;
      try {
        return keyFromHex(store.decryptString(readFileSync(path)));
      } catch {
        return null;
      }
    },
    forget: () => {
      rmSync(path, { force: true });
    },
  };
}

/** On a Linux without a store of keys Electron hides the text with a key that everyone knows. */
function isUnguarded(store: SafeStorage): boolean {
  return process.platform === "linux" && ["basic_text", "unknown"].includes(store.getSelectedStorageBackend());
}
