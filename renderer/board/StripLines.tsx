import type { StripSegment } from "../../shared/checking/weekCheck.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** The drawing in units of its own: its height, and where the highest number of staff and none lie in it. */
interface Frame {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

/** The strip's height tokens are as many pixels at 100 %. */
export const SMALL_FRAME: Frame = { height: 48, top: 20, bottom: 44 };
export const LARGE_FRAME: Frame = { height: 100, top: 40, bottom: 82 };

/** The counted line lies this far above the need where both are equal, so that both can be seen. */
const LIFT = 2;

interface StripLinesProps {
  readonly segments: readonly StripSegment[];
  readonly axis: TimeAxis;
  readonly peak: number;
  readonly frame: Frame;
}

/** Need as a solid and counted staff as a dashed step line; the drawing stretches with the column. */
export function StripLines({ segments, axis, peak, frame }: StripLinesProps) {
  const { height, top, bottom } = frame;
  const yOf = (value: number) => bottom - (value / peak) * (bottom - top);
  const need = stepPath(segments, axis, (segment) => (segment.required === null ? null : yOf(segment.required)));
  const counted = stepPath(segments, axis, (segment) => yOf(segment.counted) - LIFT);
  return (
    <svg
      className="strip-lines"
      viewBox={`0 0 ${axis.to - axis.from} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="strip-need" d={need} vectorEffect="non-scaling-stroke" />
      <path className="strip-counted" d={counted} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** A step line over segments that may have gaps; a segment without a value lifts the pen. */
function stepPath(
  segments: readonly StripSegment[],
  axis: TimeAxis,
  yOf: (segment: StripSegment) => number | null,
): string {
  let end: number | null = null;
  let path = "";
  for (const segment of segments) {
    const y = yOf(segment);
    if (y === null) {
      end = null;
      continue;
    }
    const from = segment.from - axis.from;
    path += `${end === from ? "L" : "M"}${from} ${y}L${segment.to - axis.from} ${y}`;
    end = segment.to - axis.from;
  }
  return path;
}
