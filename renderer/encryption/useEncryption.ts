import { useCallback, useEffect, useState } from "react";
import type { BridgeOutput } from "../../shared/contract/bridge.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";

export interface EncryptionView {
  /** Null until it is read. */
  readonly state: BridgeOutput<"readEncryption"> | null;
  readonly forget: () => Promise<void>;
  readonly reload: () => void;
}

export function useEncryption(): EncryptionView {
  const page = usePage();
  const { bridge } = page;
  const [state, setState] = useState<EncryptionView["state"]>(null);
  const reload = useCallback(() => {
    void runFileTask(page, async () => {
      setState(await bridge.readEncryption());
      return null;
    });
  }, [page, bridge]);
  useEffect(reload, [reload]);
  return {
    state,
    forget: () =>
      runFileTask(page, async () => {
        await bridge.forgetPassphrase();
        reload();
        return texts.encryption.forgotten;
      }),
    reload,
  };
}
