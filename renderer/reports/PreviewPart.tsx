import { RotateCw } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, ProgressBar } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { PdfViewer } from "./PdfViewer.tsx";
import type { Preview } from "./usePreview.ts";

const words = texts.reportsScreen.preview;
const SECOND_MS = 1000;

interface PreviewPartProps {
  readonly preview: Preview;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** The report as it comes on paper, sheet by sheet. */
export function PreviewPart({ preview, onStop, onAgain }: PreviewPartProps) {
  return (
    <section className="preview" aria-label={words.title}>
      {preview.kind === "making" && <Making onStop={onStop} />}
      {preview.kind === "made" && <PdfViewer bytes={preview.pdf} />}
      {preview.kind === "stopped" && (
        <div className="preview-message">
          <p>{words.stopped}</p>
          <Button className="button" onPress={onAgain}>
            <RotateCw className="icon" aria-hidden="true" />
            {words.again}
          </Button>
        </div>
      )}
      {preview.kind === "refused" && (
        <div className="preview-message" role="alert">
          <p>{preview.failure.message}</p>
          {preview.failure.details.map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

/** Nobody knows how far a print is, so it says how long it takes. */
function Making({ onStop }: { readonly onStop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="preview-message">
      <ProgressBar className="preview-progress" aria-label={words.title} isIndeterminate>
        <span className="progress-track" />
        <span>{words.making(seconds)}</span>
      </ProgressBar>
      <Button className="button" onPress={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
