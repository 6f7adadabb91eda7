import type { ActionContext, BoardAction } from "./boardAction.ts";

/** Does it, or says why it cannot be done now. */
export function runAction(action: BoardAction, context: ActionContext): void {
  const availability = action.isAvailable(context);
  if (availability === true) action.run(context);
  else context.page.roster.getState().announce(availability);
}
