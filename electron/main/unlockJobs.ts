import type { WebContents } from "electron";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";

/** What a window can do that asks for a passphrase. */
export interface UnlockJob {
  readonly canRemember: boolean;
  /** @returns whether the passphrase fits. */
  readonly attempt: (passphrase: string, remember: boolean) => Promise<boolean>;
  readonly onOpen: () => void;
}

/** How much longer each wrong passphrase waits for its answer, up to how long, in milliseconds. */
const WAIT_STEP = 500;
const LONGEST_WAIT = 5000;

const jobs = new WeakMap<WebContents, UnlockJob>();
const wrongOnes = new WeakMap<WebContents, number>();

/** Gives a window its job, before its page is loaded. The job leaves with the window. */
export function giveUnlockJob(contents: WebContents, job: UnlockJob): void {
  jobs.set(contents, job);
}

/** The bridge's functions for the page that asks for a passphrase. */
export const unlockHandlers = {
  readUnlock: (_input, caller) => ({ canRemember: jobOf(caller).canRemember }),
  unlockDatabase: async ({ passphrase, remember }, caller) => {
    const { attempt, onOpen } = jobOf(caller);
    if (await attempt(passphrase, remember)) {
      onOpen();
      return { isOpen: true };
    }
    const wrong = (wrongOnes.get(caller) ?? 0) + 1;
    wrongOnes.set(caller, wrong);
    await new Promise((resolve) => setTimeout(resolve, Math.min(wrong * WAIT_STEP, LONGEST_WAIT)));
    return { isOpen: false };
  },
} satisfies Partial<BridgeHandlers>;

function jobOf(caller: WebContents): UnlockJob {
  const job = jobs.get(caller);
  if (job === undefined) throw new BridgeRefusal("refusedSender");
  return job;
}
