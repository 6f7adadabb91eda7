import { startWorker } from "../workers/ownWorkers.ts";
import type { RangeMessage, RangeRequest } from "./rangeMessages.ts";

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
  const onAnswer = (message: RangeMessage) => {
    if (message.kind === "done") worker.stop();
    onMessage(message);
  };
  const worker = startWorker<RangeRequest, RangeMessage>("range", onAnswer, onFailed);
  worker.ask(request);
  return { stop: worker.stop };
}
