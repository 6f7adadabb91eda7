import { ChevronLeft, ChevronRight, FileText } from "lucide-react";
import { useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import type { PdfSheets } from "./pdfSheets.ts";
import { SheetCanvas, type SheetZoom } from "./SheetCanvas.tsx";
import { SheetText } from "./SheetText.tsx";
import { usePdf, useSheet } from "./usePdf.ts";

const words = texts.reportsScreen.preview;

const ZOOMS = (["page", "width"] as const).map((key) => ({ key, text: words.zoom[key] }));

/** A PDF sheet by sheet, and the text of the sheet for who cannot see it. */
export function PdfViewer({ bytes }: { readonly bytes: Uint8Array }) {
  const sheets = usePdf(bytes);
  if (sheets === null) return null;
  if (sheets === "unreadable") return <p className="preview-message">{words.unreadable}</p>;
  return <Sheets sheets={sheets} />;
}

function Sheets({ sheets }: { readonly sheets: PdfSheets }) {
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState<SheetZoom>("page");
  const [isTextShown, setTextShown] = useState(false);
  const sheet = useSheet(sheets, number);
  const goTo = (asked: number) => setNumber(Math.min(Math.max(asked, 1), sheets.count));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const asked = event.ctrlKey || event.altKey ? null : sheetAfterKey(event.key, number, sheets.count);
    if (asked === null) return;
    event.preventDefault();
    goTo(asked);
  };
  return (
    <>
      <div className="preview-bar">
        <IconButton label={words.previous} isDisabled={number === 1} onPress={() => goTo(number - 1)}>
          <ChevronLeft className="icon" aria-hidden="true" />
        </IconButton>
        <span className="preview-number" role="status">
          {words.page(number, sheets.count)}
        </span>
        <IconButton label={words.next} isDisabled={number === sheets.count} onPress={() => goTo(number + 1)}>
          <ChevronRight className="icon" aria-hidden="true" />
        </IconButton>
        <span className="spacer" />
        <SegmentedChoice label={words.zoom.label} choices={ZOOMS} value={zoom} onChange={setZoom} />
        <IconButton label={words.text} isPressed={isTextShown} onPress={() => setTextShown((before) => !before)}>
          <FileText className="icon" aria-hidden="true" />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: what scrolls needs the focus, and the keys that turn the sheets. */}
      <div
        className="preview-sheet"
        role="region"
        aria-label={words.page(number, sheets.count)}
        aria-description={words.keys}
        data-zoom={zoom}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {sheet !== null && <SheetCanvas sheet={sheet} zoom={zoom} label={words.picture(number)} />}
      </div>
      {isTextShown && sheet !== null && <SheetText sheet={sheet} />}
    </>
  );
}

/** The sheet that a key goes to; null for a key that goes nowhere. */
function sheetAfterKey(key: string, number: number, count: number): number | null {
  switch (key) {
    case "PageUp":
      return number - 1;
    case "PageDown":
      return number + 1;
    case "Home":
      return 1;
    case "End":
      return count;
    default:
      return null;
  }
}
