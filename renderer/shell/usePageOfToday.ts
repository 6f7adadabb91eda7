import { useEffect, useState } from "react";
import type { Page } from "../store/page.tsx";

/** A program that stays open overnight, or a computer that wakes up, shows the new day within this time. */
const LOOK_EVERY_MS = 20_000;

/**
 * The page, as another object once another day has begun: all that shows or uses the date of today is then drawn again.
 */
export function usePageOfToday(page: Page): Page {
  const [current, setCurrent] = useState(page);
  useEffect(() => {
    let shown = page.today();
    const look = () => {
      const today = page.today();
      if (today === shown) return;
      shown = today;
      setCurrent({ ...page });
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [page]);
  return current;
}
