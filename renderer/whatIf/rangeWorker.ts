import { answerRequests } from "../workers/answerRequests.ts";
import { compareWeek } from "./compareWeek.ts";
import type { RangeMessage, RangeRequest } from "./rangeMessages.ts";

/*
 * Runs beside the page, so that many weeks hold up nothing. It answers one request and is ended by the page.
 */

answerRequests<RangeRequest, RangeMessage>(({ document, weeks, keys }, say) => {
  for (const week of weeks) say({ kind: "week", compared: compareWeek(document, week, keys) });
  say({ kind: "done" });
});
