import { type RefObject, useEffect, useRef, useState } from "react";

const STOPS = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]";

/**
 * Makes what scrolls a stop of the Tab key where nothing in it is one, since a keyboard could not scroll it otherwise.
 * @returns what the scrolling element takes
 */
export function useScrollStop<T extends HTMLElement>(): { ref: RefObject<T | null>; tabIndex: 0 | undefined } {
  const ref = useRef<T>(null);
  const [isStop, setStop] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const look = () => setStop(element.scrollHeight > element.clientHeight && element.querySelector(STOPS) === null);
    const sizes = new ResizeObserver(look);
    for (const part of [element, ...element.children]) sizes.observe(part);
    return () => sizes.disconnect();
  }, []);
  return { ref, tabIndex: isStop ? 0 : undefined };
}
