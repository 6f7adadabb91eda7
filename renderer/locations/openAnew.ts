import type { Page } from "../store/page.tsx";
import { INITIAL_WHAT_IF } from "../whatIf/whatIfView.ts";

/**
 * Opens the location that is there now, and lets go of all that pointed into the one before; false when it cannot be, which
 * then fills the page.
 */
export async function openAnew({ roster, ui }: Page): Promise<boolean> {
  ui.setState({
    findingKey: null,
    moment: null,
    place: null,
    revealed: null,
    selection: new Set(),
    chosenBreak: null,
    clip: null,
    menu: null,
    prompt: null,
    editor: null,
    whatIf: INITIAL_WHAT_IF,
    editableWeeks: new Set(),
  });
  await roster.getState().start();
  return roster.getState().phase.kind === "ready";
}
