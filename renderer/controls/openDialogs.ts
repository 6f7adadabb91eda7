import { useEffect } from "react";

/*
 * What comes from outside the page waits until no dialog is open, so that it does not interrupt whoever is filling one in.
 */

let open = 0;
const waiting: (() => void)[] = [];

/** For every component that is a dialog over the page, for as long as it is drawn. */
export function useOpenDialog(): void {
  useEffect(() => {
    open += 1;
    return () => {
      open -= 1;
      if (open === 0) for (const resume of waiting.splice(0)) resume();
    };
  }, []);
}

/** Whether a dialog is open over the page. */
export function isDialogOpen(): boolean {
  return open > 0;
}

/** Resolves once the last dialog has closed. */
export async function whenNoDialogIsOpen(): Promise<void> {
  while (open > 0) await new Promise<void>((resolve) => waiting.push(resolve));
}
