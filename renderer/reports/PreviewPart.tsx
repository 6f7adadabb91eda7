import { RotateCw } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { ProgressLine } from "../controls/ProgressLine.tsx";
import { usePage } from "../store/page.tsx";
import { PdfViewer } from "./PdfViewer.tsx";
import type { Preview } from "./usePreview.ts";

const words = texts.reportsScreen.preview;
const ASK_EVERY_MS = 200;

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

/** How far it is, as far as anyone can say. */
function Making({ onStop }: { readonly onStop: () => void }) {
  const share = usePdfShare();
  const percent = Math.floor(share * 100);
  return (
    <div className="preview-message">
      <ProgressLine text={share < 1 ? words.making(percent) : words.makingLonger} done={percent} total={100} />
      <Button className="button" onPress={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}

/** How far the PDF is that is being made, from 0 to 1, as an estimate. */
function usePdfShare(): number {
  const { bridge } = usePage();
  const [share, setShare] = useState(0);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      // What goes wrong is told by the PDF itself.
      const answer = await bridge.readPdfProgress().catch(() => null);
      if (!isGone && answer !== null) setShare(answer.share ?? 0);
    };
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [bridge]);
  return share;
}
