import { previewImport } from "../../shared/importing/previewImport.ts";
import { answerRequests } from "../workers/answerRequests.ts";
import type { PreviewMessage, PreviewRequest } from "./importMessages.ts";

/*
 * Runs beside the page, so that a large file holds up nothing. It answers one request and is ended by the page.
 */

answerRequests<PreviewRequest, PreviewMessage>((request, say) => {
  const steps = previewImport({ ...request, newId: () => crypto.randomUUID() });
  let step = steps.next();
  while (step.done !== true) {
    say({ kind: "progress", progress: step.value });
    step = steps.next();
  }
  say({ kind: "done", preview: step.value });
});
