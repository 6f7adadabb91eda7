import { useEffect, useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";

export interface Retention {
  /** Undefined until it is read, null until it was chosen. */
  readonly months: number | null | undefined;
  readonly keep: (months: number) => void;
}

/** How many months records of children who left are kept. */
export function useRetention(): Retention {
  const page = usePage();
  const [months, setMonths] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void runFileTask(page, async () => {
      const answer = await page.bridge.readRetention();
      if (!isGone) setMonths(answer.months);
      return null;
    });
    return () => {
      isGone = true;
    };
  }, [page]);
  const keep = (chosen: number) =>
    void runFileTask(page, async () => {
      await page.bridge.setRetention({ months: chosen });
      setMonths(chosen);
      return texts.dataFile.retention.monthsKept(chosen);
    });
  return { months, keep };
}
