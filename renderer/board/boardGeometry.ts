/* Where the cells of the board lie, for as long as something is dragged over them. */

/** Pixels from the top left corner of the board's body, which scrolls. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CellBox extends Box {
  readonly cell: HTMLElement;
  /** The time axis in it. */
  readonly track: Box;
}

export interface BoardGeometry {
  /** The cell at a point of the window; null beside the cells that are in sight. */
  cellAt(x: number, y: number): CellBox | null;
  /** The time axis in a cell; null when it is not drawn any more. */
  trackOf(cell: HTMLElement): Box | null;
  /** The corner of the body in the window. */
  origin(): { readonly x: number; readonly y: number };
}

interface Layout {
  readonly origin: { readonly x: number; readonly y: number };
  /** What of the body can be seen, in the window. */
  readonly sight: DOMRect;
  /** Strips first, since they stay in view above the lanes; then open places. */
  readonly cells: readonly CellBox[];
}

/**
 * Measures the board once, and again after it scrolled or got another size: to ask the page at each step of the pointer
 * what lies under it would cost more than all the rest of the drag.
 */
export function createBoardGeometry(board: HTMLElement, signal: AbortSignal): BoardGeometry {
  let known: Layout | null = null;
  const forget = () => {
    known = null;
  };
  board.addEventListener("scroll", forget, { signal, passive: true });
  window.addEventListener("resize", forget, { signal });
  const layout = () => {
    known ??= measure(board);
    return known;
  };
  const find = (x: number, y: number): CellBox | null => {
    const { origin, cells } = layout();
    return cells.find((cell) => contains(cell, x - origin.x, y - origin.y)) ?? null;
  };
  return {
    cellAt(x, y) {
      const { sight } = layout();
      if (x < sight.left || x >= sight.right || y < sight.top || y >= sight.bottom) return null;
      const found = find(x, y);
      if (found !== null) return found;
      // Rows that a quick scroll brought in sight may have been drawn since.
      forget();
      return find(x, y);
    },
    trackOf: (cell) => layout().cells.find((candidate) => candidate.cell === cell)?.track ?? null,
    origin: () => layout().origin,
  };
}

function contains({ left, top, width, height }: Box, x: number, y: number): boolean {
  return left <= x && x < left + width && top <= y && y < top + height;
}

function measure(board: HTMLElement): Layout {
  const body = board.querySelector(".board-body") ?? board;
  const { left, top } = body.getBoundingClientRect();
  const boxOf = (element: Element): Box => {
    const rect = element.getBoundingClientRect();
    return { left: rect.left - left, top: rect.top - top, width: rect.width, height: rect.height };
  };
  const boxesOf = (selector: string): CellBox[] =>
    [...board.querySelectorAll<HTMLElement>(selector)].map((cell) => {
      return { cell, ...boxOf(cell), track: boxOf(cell.querySelector(".track") ?? cell.closest(".track") ?? cell) };
    });
  return {
    origin: { x: left, y: top },
    sight: sightOf(board),
    cells: [...boxesOf("[data-strip]"), ...boxesOf("[data-open-place]"), ...boxesOf("[data-cell]")],
  };
}

/** The board without its names and days, and without the findings where they lie over it. */
export function sightOf(board: HTMLElement): DOMRect {
  const { left, top, right, bottom } = board.getBoundingClientRect();
  const head = board.querySelector<HTMLElement>(".board-head")?.offsetHeight ?? 0;
  const names = board.querySelector<HTMLElement>(".board-corner")?.offsetWidth ?? 0;
  const findings = document.querySelector(".findings")?.getBoundingClientRect();
  const end = findings !== undefined && findings.width > 0 ? Math.min(right, findings.left) : right;
  return new DOMRect(left + names, top + head, Math.max(0, end - left - names), Math.max(0, bottom - top - head));
}
