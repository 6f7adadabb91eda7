import { sightOf } from "./boardGeometry.ts";

/** Within so many pixels of an edge a drag scrolls the board, faster the nearer the edge is. */
const EDGE = 36;
const FASTEST = 14;

/** How far to scroll in a frame for a pointer at `position` between two edges; 0 away from them. */
export function scrollStep(position: number, low: number, high: number): number {
  const before = position - low;
  const after = high - position;
  if (before < EDGE) return -Math.ceil(((EDGE - Math.max(0, before)) / EDGE) * FASTEST);
  if (after < EDGE) return Math.ceil(((EDGE - Math.max(0, after)) / EDGE) * FASTEST);
  return 0;
}

/** Where the pointer is, in the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls the board while a drag rests at its edge, and with the wheel, so that a shift can go to a row out of sight.
 * @param onScroll what lies under the pointer is something else now.
 * @returns to be told where the pointer is; away from the edges that costs nothing.
 */
export function scrollWhileDragging(
  board: HTMLElement,
  onScroll: () => void,
  signal: AbortSignal,
): (pointer: Point) => void {
  // The names and the days lie over the cells at two sides; the edges that count are theirs.
  const { left, right, top, bottom } = sightOf(board);
  let pointer: Point | null = null;
  let isRunning = false;
  const scroll = (x: number, y: number): boolean => {
    const { scrollLeft, scrollTop } = board;
    board.scrollBy(x, y);
    const isScrolled = board.scrollLeft !== scrollLeft || board.scrollTop !== scrollTop;
    if (isScrolled) onScroll();
    return isScrolled;
  };
  const steps = ({ x, y }: Point) => [scrollStep(x, left, right), scrollStep(y, top, bottom)] as const;
  const frame = () => {
    const [x, y] = pointer === null ? [0, 0] : steps(pointer);
    isRunning = !signal.aborted && (x !== 0 || y !== 0) && scroll(x, y);
    if (isRunning) requestAnimationFrame(frame);
  };
  window.addEventListener("wheel", (event) => scroll(event.deltaX, event.deltaY), { signal, passive: true });
  return (at) => {
    pointer = at;
    if (isRunning || steps(at).every((step) => step === 0)) return;
    isRunning = true;
    requestAnimationFrame(frame);
  };
}
