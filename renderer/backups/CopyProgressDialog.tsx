import { useEffect, useState } from "react";
import type { CopyProgress } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { BusyDialog } from "../dataFile/BusyDialog.tsx";
import { usePage } from "../store/page.tsx";

const words = texts.dataFile.backups.progress;

/** How often is asked how far it is, in milliseconds. */
const ASK_EVERY = 200;

/** How far a copy is. */
export function CopyProgressDialog() {
  const progress = useCopyProgress();
  const phase = progress === null ? words.begins : words.phases[progress.phase];
  const share = progress?.share ?? null;
  return (
    <BusyDialog title={words.title}>
      <p role="status">{phase}</p>
      <progress aria-label={words.bar} max={1} {...(share === null ? {} : { value: share })} />
    </BusyDialog>
  );
}

function useCopyProgress(): CopyProgress | null {
  const { bridge } = usePage();
  const [progress, setProgress] = useState<CopyProgress | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      // What goes wrong is told by the copy itself.
      const answer = await bridge.readCopyProgress().catch(() => null);
      if (!isGone && answer !== null) setProgress(answer.progress);
    };
    const timer = setInterval(() => void ask(), ASK_EVERY);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [bridge]);
  return progress;
}
