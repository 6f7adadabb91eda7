import { useEffect, useState } from "react";
import type { PdfSheet, PdfSheets } from "./pdfSheets.ts";

/** A PDF to look at; null until it is read, `unreadable` when it cannot be. */
export function usePdf(bytes: Uint8Array): PdfSheets | "unreadable" | null {
  const [opened, setOpened] = useState<PdfSheets | "unreadable" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let close = () => {};
    const open = async () => {
      // Only who looks at a PDF needs the library that reads it.
      const { openPdf } = await import("./pdfSheets.ts");
      const sheets = await openPdf(bytes);
      close = sheets.close;
      if (isCurrent) setOpened(sheets);
      else close();
    };
    open().catch(() => isCurrent && setOpened("unreadable"));
    return () => {
      isCurrent = false;
      setOpened(null);
      close();
    };
  }, [bytes]);
  return opened;
}

/** A sheet of it by number, from 1; null until it is read. */
export function useSheet(sheets: PdfSheets, number: number): PdfSheet | null {
  const [sheet, setSheet] = useState<PdfSheet | null>(null);
  useEffect(() => {
    let isCurrent = true;
    sheets.sheet(number).then(
      (read) => isCurrent && setSheet(read),
      () => isCurrent && setSheet(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [sheets, number]);
  return sheet;
}
