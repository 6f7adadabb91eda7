import type { DragPreview } from "./boardUi.ts";
import { placeOf, type TimeAxis } from "./timeAxis.ts";

/** Where the dragged shift or break would land. */
export function DragGhost({ drag, axis }: { readonly drag: DragPreview; readonly axis: TimeAxis }) {
  return (
    <span
      className="drag-ghost"
      data-refused={drag.refusal !== null || undefined}
      data-break={drag.breakIndex !== null || undefined}
      style={placeOf(axis, drag)}
      aria-hidden="true"
    />
  );
}
