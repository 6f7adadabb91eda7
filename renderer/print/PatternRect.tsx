import { stripesOf, stripesPath } from "./stripes.ts";

const PIXELS_PER_MM = 96 / 25.4;

interface PatternRectProps {
  /** The class that gives it its colours; it stands on an element around it. */
  readonly look: string;
  readonly className: string;
  readonly x: string;
  readonly y: string;
  readonly width: string;
  /** The same on paper, at least. */
  readonly millimetres: number;
  readonly heightMm: number;
  readonly rx?: string;
}

/** A rectangle in the pattern of its look, so that a black-and-white print says the same as a coloured one. */
export function PatternRect({ look, className, x, y, width, millimetres, heightMm, ...corners }: PatternRectProps) {
  const stripes = stripesOf(look);
  const height = `${heightMm}mm`;
  return (
    <>
      <rect className={className} x={x} y={y} width={width} height={height} {...corners} />
      {stripes !== null && (
        <svg className="stripes" x={x} y={y} width={width} height={height} aria-hidden="true">
          <path
            d={stripesPath(stripes, millimetres * PIXELS_PER_MM, heightMm * PIXELS_PER_MM)}
            stroke={stripes.mark}
            strokeWidth={stripes.width}
          />
        </svg>
      )}
    </>
  );
}
