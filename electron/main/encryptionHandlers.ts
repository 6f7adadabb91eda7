import type { encryptionContract } from "../../shared/contract/encryption.ts";
import type { Store } from "../db/store.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import type { KeyMemory } from "./keyMemory.ts";
import type { ShowProgress } from "./progressBar.ts";

interface EncryptionContext {
  readonly store: Store;
  readonly keyMemory: Pick<KeyMemory, "read" | "forget">;
  readonly showProgress: ShowProgress;
}

/** What main does for the passphrase of the database that is open. */
export function makeEncryptionHandlers({
  store,
  keyMemory,
  showProgress,
}: EncryptionContext): Pick<BridgeHandlers, keyof typeof encryptionContract> {
  return {
    readEncryption: () => {
      const isEncrypted = store.isEncrypted();
      return { isEncrypted, isRemembered: isEncrypted && keyMemory.read() !== null };
    },
    changePassphrase: async (change, caller) => {
      try {
        const copies = await store.changePassphrase(change, (progress) => showProgress(caller, progress));
        keyMemory.forget();
        return copies;
      } finally {
        showProgress(caller, null);
      }
    },
    forgetPassphrase: () => {
      keyMemory.forget();
      return null;
    },
  };
}
