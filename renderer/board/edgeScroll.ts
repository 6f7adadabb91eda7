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

/**
 * Scrolls the board while a drag rests at its edge, and with the wheel, so that a shift can go to a row out of sight.
 * @param pointer where the pointer is now, or null before it moved.
 * @param onScroll what lies under the pointer is something else now.
 */
export function scrollWhileDragging(
  board: HTMLElement,
  pointer: () => { readonly x: number; readonly y: number } | null,
  onScroll: () => void,
  signal: AbortSignal,
): void {
  const scroll = (x: number, y: number) => {
    const { scrollLeft, scrollTop } = board;
    board.scrollBy(x, y);
    if (board.scrollLeft !== scrollLeft || board.scrollTop !== scrollTop) onScroll();
  };
  const frame = () => {
    if (signal.aborted) return;
    const at = pointer();
    if (at !== null) {
      const { left, right, top, bottom } = board.getBoundingClientRect();
      // The names and the days lie over the cells at two sides; the edges that count are theirs.
      const head = board.querySelector<HTMLElement>(".board-head")?.offsetHeight ?? 0;
      const names = board.querySelector<HTMLElement>(".board-corner")?.offsetWidth ?? 0;
      scroll(scrollStep(at.x, left + names, right), scrollStep(at.y, top + head, bottom));
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.addEventListener("wheel", (event) => scroll(event.deltaX, event.deltaY), { signal, passive: true });
}
