import type { CurveAxis } from "../../shared/comparison/curves.ts";
import type { CurvePoint } from "../../shared/comparison/dayTally.ts";

interface CurveChartProps {
  readonly points: readonly CurvePoint[];
  readonly axis: CurveAxis;
  /** The same in words, for who cannot see it. */
  readonly label: string;
}

/** Room above the highest step, so that its line is whole. */
const HEADROOM = 0.5;
/** Lines on every so many minutes. */
const GRID_MINUTES = 120;

/** Need as a solid line over a ground, counted staff dashed; where too few are counted the gap is filled. */
export function CurveChart({ points, axis, label }: CurveChartProps) {
  const height = axis.most + HEADROOM;
  const up = (staff: number) => height - staff;
  const grid = Array.from(
    { length: Math.ceil((axis.to - axis.from) / GRID_MINUTES) - 1 },
    (_, index) => (index + 1) * GRID_MINUTES,
  );
  const need = stepsOf(points, axis, (point) => up(point.required));
  const from = (points[0]?.from ?? axis.from) - axis.from;
  const to = (points.at(-1)?.to ?? axis.from) - axis.from;
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${axis.to - axis.from} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {grid.map((minute) => (
        <line key={minute} className="curve-grid" x1={minute} x2={minute} y1={0} y2={height} />
      ))}
      {points.length > 0 && <path className="curve-ground" d={`${need}V${height}H${from}Z`} />}
      {points
        .filter(({ required, counted }) => counted < required)
        .map((point) => (
          <rect
            key={point.from}
            className="curve-short"
            x={point.from - axis.from}
            width={point.to - point.from}
            y={up(point.required)}
            height={point.required - point.counted}
          />
        ))}
      <path className="curve-need" d={need} />
      <path className="curve-counted" d={stepsOf(points, axis, (point) => up(point.counted))} />
      <line
        className="curve-base"
        x1={Math.min(0, from)}
        x2={Math.max(axis.to - axis.from, to)}
        y1={height}
        y2={height}
      />
    </svg>
  );
}

/** A line of steps: level through each stretch, upright between them. */
function stepsOf(points: readonly CurvePoint[], axis: CurveAxis, y: (point: CurvePoint) => number): string {
  return points
    .map((point, index) => `${index === 0 ? `M${point.from - axis.from} ` : "V"}${y(point)}H${point.to - axis.from}`)
    .join("");
}
