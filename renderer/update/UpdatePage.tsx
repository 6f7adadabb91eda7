import { DatabaseBackup } from "lucide-react";
import { useEffect, useState } from "react";
import type { UpdateProgress } from "../../shared/contract/update.ts";
import { texts } from "../../shared/texts/nl.ts";
import "./update.css";

const words = texts.storage.update;

/** How often is asked how far it is, in milliseconds. */
const ASK_EVERY = 200;

interface UpdatePageProps {
  readonly readProgress: () => Promise<UpdateProgress>;
}

/** Says that the data are brought to this version of the program, and how far that is. */
export function UpdatePage({ readProgress }: UpdatePageProps) {
  const progress = useProgress(readProgress);
  const share = progress?.share ?? null;
  return (
    <main className="update">
      <DatabaseBackup className="update-icon" aria-hidden="true" />
      <h1>{words.title}</h1>
      <p role="status">{words.steps[progress?.step ?? "checking"]}</p>
      <progress aria-label={words.bar} max={1} {...(share === null ? {} : { value: share })} />
      <p className="update-note">{words.text}</p>
    </main>
  );
}

function useProgress(readProgress: UpdatePageProps["readProgress"]): UpdateProgress | null {
  const [progress, setProgress] = useState<UpdateProgress | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      // The window goes when it is done, or says what went wrong.
      const answer = await readProgress().catch(() => null);
      if (!isGone && answer !== null) setProgress(answer);
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [readProgress]);
  return progress;
}
