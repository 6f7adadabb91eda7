import "../noEval.ts";
import { compareWeek } from "./compareWeek.ts";
import type { RangeMessage, RangeRequest } from "./rangeMessages.ts";

/*
 * Runs beside the page, so that many weeks hold up nothing. It answers one request and is ended by the page.
 */

/** The part of a worker's global scope that is used; the library's types of it exclude those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<RangeRequest>) => void) | null;
  postMessage(message: RangeMessage): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { document, weeks, keys } }) => {
  for (const week of weeks) scope.postMessage({ kind: "week", compared: compareWeek(document, week, keys) });
  scope.postMessage({ kind: "done" });
};
