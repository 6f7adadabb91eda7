import { texts } from "../../shared/texts/nl.ts";
import type { Page } from "./page.tsx";

/** Whether the copy of a scenario is on the screen, which is not changed there; says so. */
export function isLookedAtOnly({ roster }: Pick<Page, "roster">): boolean {
  const { board, notify, announce } = roster.getState();
  if (board?.variant === undefined) return false;
  notify({ tone: "problem", text: texts.impossibleEdits.variantShown, lines: [] });
  announce(texts.impossibleEdits.variantShown);
  return true;
}
