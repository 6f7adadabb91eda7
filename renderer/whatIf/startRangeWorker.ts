import type { RangeMessage, RangeRequest } from "./rangeMessages.ts";
import workerAddress from "./rangeWorker.ts?worker&url";

/** The part of Trusted Types that is used; the library's types do not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): URL;
  };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The page's policy lets no script be named by a text; this names the one worker, and no other. */
const policy = window.trustedTypes?.createPolicy("roosterwijs-worker", {
  createScriptURL: (address) => {
    if (address !== workerAddress) throw new TypeError("not the own worker");
    return address;
  },
});

export interface RangeRun {
  /** Stops at once; no message comes any more. */
  stop(): void;
}

/**
 * Compares weeks in a worker.
 * @param onMessage called for each message, in order.
 * @param onFailed called when the worker cannot go on; it is ended then.
 */
export function startRangeWorker(
  request: RangeRequest,
  onMessage: (message: RangeMessage) => void,
  onFailed: (cause: unknown) => void,
): RangeRun {
  const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: "module" });
  const stop = () => worker.terminate();
  worker.addEventListener("message", ({ data }: MessageEvent<RangeMessage>) => {
    if (data.kind === "done") stop();
    onMessage(data);
  });
  worker.addEventListener("error", (event) => {
    stop();
    onFailed(event.error ?? event.message);
  });
  worker.postMessage(request);
  return { stop };
}
