import { texts } from "../../shared/texts/nl.ts";
import { toBridgeFailure } from "../bridge.ts";
import type { Page } from "../store/page.tsx";

/**
 * Runs something that reads or writes a file and says how it went.
 * @param task answers the sentence to show, or null when the person cancelled.
 */
export async function runFileTask({ roster }: Page, task: () => Promise<string | null>): Promise<void> {
  const { notify, announce } = roster.getState();
  try {
    const done = await task();
    if (done === null) return;
    notify({ tone: "done", text: done, lines: [] });
    announce(done);
  } catch (cause) {
    const failure = toBridgeFailure(cause);
    notify({
      tone: "problem",
      text: failure.message,
      lines: [...failure.details, texts.app.notice.code(failure.code)],
    });
  }
}
