import type { CSSProperties } from "react";
import { useDrag } from "../store/page.tsx";
import type { Box } from "./boardGeometry.ts";
import type { DragPreview } from "./dragStore.ts";
import { fractionOf, type TimeAxis } from "./timeAxis.ts";

/**
 * The cell in which what is dragged would land, and the stretch of it. Drawn once, over the whole board, and then only
 * moved: a ghost in each cell that it comes over would have the board laid out and painted again at every step.
 */
export function DragGhost({ axis }: { readonly axis: TimeAxis }) {
  const drag = useDrag((state) => state.drag);
  const isRefused = (drag !== null && drag.refusal !== null) || undefined;
  return (
    <div className="drag-layer" role="presentation" data-strip={drag?.staffId === null || undefined}>
      {drag?.track && (
        <>
          <span className="drop-cell" data-refused={isRefused} style={styleOf(drag.track)} />
          <span
            className="drag-ghost"
            data-refused={isRefused}
            data-break={drag.breakIndex !== null || undefined}
            style={styleOf(boxAlong(drag, drag.track, axis))}
          />
        </>
      )}
    </div>
  );
}

/** The part of the time axis that it would take. */
function boxAlong({ from, to }: DragPreview, track: Box, axis: TimeAxis): Box {
  const begin = fractionOf(axis, Math.max(axis.from, from)) * track.width;
  const end = fractionOf(axis, Math.min(axis.to, to)) * track.width;
  return { ...track, left: track.left + begin, width: Math.max(0, end - begin) };
}

function styleOf({ left, top, width, height }: Box): CSSProperties {
  return { transform: `translate(${left}px, ${top}px)`, width, height };
}
