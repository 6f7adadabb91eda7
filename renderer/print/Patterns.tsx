/*
 * One pattern for each verdict and each kind of role, so that a black-and-white print says the same as a coloured one.
 * Drawn as repeating gradients with hard edges: those stay a formula in the PDF, where an SVG pattern becomes a picture
 * for each bar that wears it.
 */

/** The pattern definitions, out of sight; every bar on every sheet points at these. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <Stripes id="verdict-deviation" ground="var(--deviation-ground)" mark="var(--deviation-text)" dx={4} dy={4} />
        <Stripes id="verdict-short" ground="var(--short-ground)" mark="var(--short-text)" dx={2} dy={-2} />
        <Stripes id="verdict-notEvaluated" ground="var(--unknown-ground)" mark="var(--unknown-text)" dx={3.5} dy={0} />
        <Stripes
          id="verdict-covered"
          ground="var(--pilot-ground)"
          mark="var(--pilot-text)"
          dx={1.7}
          dy={1.7}
          width={1.2}
        />
        <Stripes id="role-bio" ground="var(--role-bio)" mark="var(--on-role)" dx={3.4} dy={3.4} />
        <Stripes id="role-learning" ground="var(--role-learning-ground)" mark="var(--role-learning)" dx={3} dy={0} />
        <Stripes id="role-support" ground="var(--role-support-ground)" mark="var(--role-support)" dx={0} dy={4} />
        <Stripes id="elsewhere" ground="var(--surface)" mark="var(--line-control)" dx={3} dy={-3} />
      </defs>
    </svg>
  );
}

interface StripesProps {
  readonly id: string;
  readonly ground: string;
  readonly mark: string;
  /** From one stripe to the next, across the stripes, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  /** Width of a stripe in CSS pixels. */
  readonly width?: number;
}

function Stripes({ id, ground, mark, dx, dy, width = 0.8 }: StripesProps) {
  const edge = 1 - width / Math.hypot(dx, dy);
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" spreadMethod="repeat" x1="0" y1="0" x2={dx} y2={dy}>
      <stop offset="0" stopColor={ground} />
      <stop offset={edge} stopColor={ground} />
      <stop offset={edge} stopColor={mark} />
      <stop offset="1" stopColor={mark} />
    </linearGradient>
  );
}
