/*
 * The stripes of each pattern, as lines. A gradient that repeats would be a formula in the PDF, which some viewers take a
 * quarter of a minute a sheet for and then draw as one colour; an SVG pattern becomes a picture for each bar that wears it.
 */

/** The stripes of a pattern; one that is plain has none. */
export interface Stripes {
  /** A colour of the design tokens. */
  readonly mark: string;
  /** From one stripe to the next, across the stripes, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  /** Width of a stripe in CSS pixels. */
  readonly width: number;
}

const THIN = 0.8;

/** By the class that gives a bar its colours. */
const STRIPES: Readonly<Record<string, Stripes>> = {
  "block-deviation": { mark: "var(--deviation-text)", dx: 4, dy: 4, width: THIN },
  "block-short": { mark: "var(--short-text)", dx: 2, dy: -2, width: THIN },
  "block-notEvaluated": { mark: "var(--unknown-text)", dx: 3.5, dy: 0, width: THIN },
  "block-covered": { mark: "var(--pilot-text)", dx: 1.7, dy: 1.7, width: 1.2 },
  "look-bio": { mark: "var(--on-role)", dx: 3.4, dy: 3.4, width: THIN },
  "look-learning": { mark: "var(--role-learning)", dx: 3, dy: 0, width: THIN },
  "look-support": { mark: "var(--role-support)", dx: 0, dy: 4, width: THIN },
  "look-elsewhere": { mark: "var(--line-control)", dx: 3, dy: -3, width: THIN },
};

export function stripesOf(look: string): Stripes | null {
  return STRIPES[look] ?? null;
}

/** The stripes over a rectangle of CSS pixels, as a path; at its edges they go on beyond it. */
export function stripesPath({ dx, dy }: Pick<Stripes, "dx" | "dy">, width: number, height: number): string {
  if (dx === 0) return lines(height, Math.abs(dy), (y) => `M0 ${y}H${rounded(width)}`);
  const step = Math.hypot(dx, dy) ** 2 / Math.abs(dx);
  // How far a stripe moves to the side on its way down.
  const slant = (-height * dy) / dx;
  return lines(width + Math.abs(slant), step, (at) => {
    const top = rounded(slant > 0 ? at - slant : at);
    return `M${top} 0L${rounded(top + slant)} ${rounded(height)}`;
  });
}

function lines(length: number, step: number, lineAt: (place: number) => string): string {
  const count = Math.ceil(length / step);
  return Array.from({ length: count }, (_, index) => lineAt(rounded((index + 0.5) * step))).join("");
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
