import type { Scale } from "./scale.ts";

/** Thin lines on the whole hours, behind the bars of a day. */
export function HourLines({ scale }: { readonly scale: Scale }) {
  return scale.hours.map((hour) => (
    <line key={hour} className="hour-line" x1={scale.x(hour)} x2={scale.x(hour)} y1="0" y2="100%" />
  ));
}

/** The figures of the axis, under the name of the day. */
export function HourFigures({ scale }: { readonly scale: Scale }) {
  return (
    <svg className="hour-figures" height="3mm" aria-hidden="true">
      {scale.labelledHours.map((hour) => (
        <text key={hour} x={scale.x(hour)} y="2.4mm" textAnchor={anchorAt(hour, scale)}>
          {hour / 60}
        </text>
      ))}
    </svg>
  );
}

/** The outer figures stay within the column. */
function anchorAt(hour: number, { hours }: Scale): "start" | "middle" | "end" {
  if (hour === hours[0]) return "start";
  return hour === hours.at(-1) ? "end" : "middle";
}
