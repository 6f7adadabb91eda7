import { previewImport } from "../../shared/importing/previewImport.ts";
import { answerRequests } from "../workers/answerRequests.ts";
import type { PreviewMessage, PreviewRequest } from "./importMessages.ts";

/*
 * Runs beside the page, so that a large file holds up nothing. It answers one request and is ended by the page.
 */

/** Told more often than this, the page would be busy with telling. */
const PROGRESS_EVERY_MS = 50;

answerRequests<PreviewRequest, PreviewMessage>((request, say) => {
  const steps = previewImport({ ...request, newId: () => crypto.randomUUID() });
  let step = steps.next();
  let toldAt = Number.NEGATIVE_INFINITY;
  while (step.done !== true) {
    const now = performance.now();
    if (now - toldAt >= PROGRESS_EVERY_MS) {
      toldAt = now;
      say({ kind: "progress", progress: step.value });
    }
    step = steps.next();
  }
  say({ kind: "done", preview: step.value });
});
