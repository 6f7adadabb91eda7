import { useState } from "react";
import { runFileTask } from "../shell/fileTasks.ts";
import { usePage } from "../store/page.tsx";

type Task = () => Promise<void>;

export interface PersonalDataGuard {
  /** What waits until it is said that the file may be written; null while nothing is asked. */
  readonly asked: Task | null;
  /** Runs a task that writes the data of people, after a warning if there was none before. */
  readonly before: (task: Task) => Promise<void>;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Says once, as long as the database is there, that an export holds the data of people. */
export function usePersonalDataWarning(): PersonalDataGuard {
  const page = usePage();
  const [asked, setAsked] = useState<Task | null>(null);
  // A function in a state is one that makes it, unless it is wrapped.
  const ask = (task: Task) => setAsked(() => task);
  return {
    asked,
    before: (task) =>
      runFileTask(page, async () => {
        const { isPersonalDataWarned } = await page.bridge.readTableSettings();
        if (isPersonalDataWarned) await task();
        else ask(task);
        return null;
      }),
    confirm: () => {
      const task = asked;
      setAsked(null);
      void runFileTask(page, async () => {
        await page.bridge.rememberTableSettings({ isPersonalDataWarned: true });
        await task?.();
        return null;
      });
    },
    cancel: () => setAsked(null),
  };
}
