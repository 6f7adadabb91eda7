import type { Change } from "../../../shared/editing/change.ts";
import { texts } from "../../../shared/texts/nl.ts";

/** The name of a change as it is read at the undo button. */
export function nameOfChangeFor(change: Change | null): string {
  return change === null ? "" : texts.app.changes[change.name](change.subject);
}
