import { useEffect, useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { useScrollStop } from "../controls/useScrollStop.ts";
import type { PdfSheet } from "./pdfSheets.ts";

const words = texts.reportsScreen.preview;

/** What stands on a sheet, in the order in which it is read. */
export function SheetText({ sheet }: { readonly sheet: PdfSheet }) {
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    sheet.lines().then(
      (read) => isCurrent && setLines(read),
      () => isCurrent && setLines([words.unreadable]),
    );
    return () => {
      isCurrent = false;
    };
  }, [sheet]);
  return (
    <section className="preview-text" aria-label={words.text} {...useScrollStop<HTMLElement>()}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet have no other identity and never move.
        <p key={index}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </section>
  );
}
