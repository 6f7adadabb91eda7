import { useEffect, useState } from "react";

/**
 * What is large and seldom looked at: fetched when it is shown first, null until it is there.
 * @param load the same function at every call.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let isShown = true;
    void load().then((loaded) => {
      if (isShown) setValue(loaded);
    });
    return () => {
      isShown = false;
    };
  }, [load]);
  return value;
}
