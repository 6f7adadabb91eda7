import { focusPlace } from "../board/showPlace.ts";
import type { Page } from "../store/page.tsx";

/** The question of an action is answered or taken back; the board gets the focus again. */
export function closePrompt(page: Pick<Page, "ui">): void {
  page.ui.setState({ prompt: null });
  refocusPlace(page);
}

/** Gives the focus back to the board after a menu or a question, unless what was chosen opened something else. */
export function refocusPlace({ ui }: Pick<Page, "ui">): void {
  // What closes gives the focus back itself, a frame later, to an element that the action may have taken away or gone on from.
  const { place } = ui.getState();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { menu, prompt, editor, dialog, editQuestion } = ui.getState();
      if ([menu, prompt, editor, dialog, editQuestion].some((open) => open !== null)) return;
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body || !activeElement.isConnected;
      if (!isLost && activeElement.closest("[role=grid]") === null) return;
      // Where the place is gone, the board has one that stands for it.
      if (place === null || !focusPlace({ ui }, place)) focusCurrentPlace({ ui });
    }),
  );
}

function focusCurrentPlace({ ui }: Pick<Page, "ui">): void {
  const { place } = ui.getState();
  if (place !== null) focusPlace({ ui }, place);
}
