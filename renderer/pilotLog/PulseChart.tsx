import type { PulseOfWeek } from "../../shared/pilotLog/pulseSummary.ts";
import { HIGHEST_SCORE, LOWEST_SCORE } from "../../shared/pilotLog/workloadPulse.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.pilotLog.pulse;

/* Units of the drawing; it scales with the room that it gets. */
const WIDTH = 640;
const HEIGHT = 150;
const LEFT = 24;
const BOTTOM = 22;
const TOP = 8;
const GRID = [1, 4, 7, 10];

interface Point {
  readonly week: string;
  readonly period: PulseOfWeek["period"];
  readonly x: number;
  readonly mean: number;
  readonly spread: number;
}

interface PulseChartProps {
  readonly weeks: readonly PulseOfWeek[];
}

/** The mean of each week with its spread, and which weeks lie in the pilots. The table beneath has the figures. */
export function PulseChart({ weeks }: PulseChartProps) {
  return (
    <>
      <Drawing weeks={weeks} />
      <ul className="pulse-marks" aria-hidden="true">
        <li>
          <i className="pulse-mark" data-mark="during" /> {words.chartMark}
        </li>
        <li>
          <i className="pulse-mark" data-mark="spread" /> {words.spreadMark}
        </li>
      </ul>
    </>
  );
}

function Drawing({ weeks }: PulseChartProps) {
  const step = (WIDTH - LEFT) / Math.max(1, weeks.length);
  const points = weeks.flatMap(({ week, period, figures }, index): Point[] =>
    figures.kind === "shown" ? [{ week, period, x: LEFT + step * (index + 0.5), ...figures }] : [],
  );
  return (
    <svg className="pulse-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.chart(points.length)}>
      {points.map(({ week, period, x }) => (
        <rect
          key={week}
          className="pulse-ground"
          data-period={period}
          x={x - step / 2}
          y={TOP}
          width={step}
          height={HEIGHT - TOP - BOTTOM}
        />
      ))}
      {GRID.map((score) => (
        <g key={score}>
          <line className="pulse-grid" x1={LEFT} x2={WIDTH} y1={yOf(score)} y2={yOf(score)} />
          <text className="pulse-axis" x={LEFT - 6} y={yOf(score)} dominantBaseline="middle" textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <polyline className="pulse-line" points={points.map(({ x, mean }) => `${x},${yOf(mean)}`).join(" ")} />
      {points.map((point) => (
        <PointMark key={point.week} point={point} isNamed={step > 20} />
      ))}
    </svg>
  );
}

function PointMark({
  point: { week, x, mean, spread },
  isNamed,
}: {
  readonly point: Point;
  readonly isNamed: boolean;
}) {
  return (
    <g>
      <line className="pulse-spread" x1={x} x2={x} y1={yOf(mean - spread)} y2={yOf(mean + spread)} />
      <circle className="pulse-mean" cx={x} cy={yOf(mean)} r={3.5} />
      {isNamed && (
        <text className="pulse-axis" x={x} y={HEIGHT - 6} textAnchor="middle">
          {Number(week.slice(6))}
        </text>
      )}
    </g>
  );
}

/** A score as a height; what would run off the scale ends at its edge. */
function yOf(score: number): number {
  const within = Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score));
  const share = (within - LOWEST_SCORE) / (HIGHEST_SCORE - LOWEST_SCORE);
  return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
}
