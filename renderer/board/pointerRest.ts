/**
 * So many milliseconds must the pointer rest before what it holds is judged. What is only passed over on the way is not:
 * the strips would flicker under the pointer, and drawing them anew is a good part of the work of a move.
 */
export const REST_MS = 100;

/** A hand that rests still moves the pointer so many pixels. */
export const TREMBLE = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Does something once the pointer rests. */
export interface PointerRest {
  /** From here on; what waited before is forgotten. */
  wait(from: Point, whenRested: () => void): void;
  /** A pointer that went on has the rest begin anew. */
  moved(to: Point): void;
  forget(): void;
}

/** One for each drag: at most one thing waits at a time, and it is done once. */
export function createPointerRest(): PointerRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly from: Point; readonly whenRested: () => void } | null = null;
  const forget = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const wait = (from: Point, whenRested: () => void) => {
    forget();
    waiting = { from, whenRested };
    timer = setTimeout(() => {
      waiting = null;
      whenRested();
    }, REST_MS);
  };
  return {
    wait,
    forget,
    moved(to) {
      if (waiting === null) return;
      const { from, whenRested } = waiting;
      if (Math.hypot(to.x - from.x, to.y - from.y) > TREMBLE) wait(to, whenRested);
    },
  };
}
