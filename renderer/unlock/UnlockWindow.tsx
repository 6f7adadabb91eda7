import { useState } from "react";
import type { Bridge } from "../bridge.ts";
import { ReplacePage } from "./ReplacePage.tsx";
import { UnlockPage } from "./UnlockPage.tsx";

interface UnlockWindowProps {
  readonly bridge: Bridge;
  readonly canRemember: boolean;
  readonly canReplace: boolean;
}

/** The window before an encrypted database: for its passphrase, or for what comes in its place without it. */
export function UnlockWindow({ bridge, canRemember, canReplace }: UnlockWindowProps) {
  const [isReplacing, setReplacing] = useState(false);
  if (isReplacing) return <ReplacePage bridge={bridge} onBack={() => setReplacing(false)} />;
  return (
    <UnlockPage
      canRemember={canRemember}
      unlock={async (passphrase, remember) => (await bridge.unlockDatabase({ passphrase, remember })).isOpen}
      onStop={() => window.close()}
      onReplace={canReplace ? () => setReplacing(true) : null}
    />
  );
}
