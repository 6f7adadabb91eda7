/** Where a row stands: in the grid by its number, and on the screen under the top of its group. */
export interface RowSpot {
  /** `aria-rowindex`: the head is 1. */
  readonly rowIndex: number;
  /** Pixels under the first row of the group. */
  readonly top: number;
  /** Pixels. */
  readonly height: number;
}

/** Rows lie where they are reckoned to lie, whichever others are drawn. */
export function styleOfRow({ top, height }: RowSpot): React.CSSProperties {
  return { top, height };
}
