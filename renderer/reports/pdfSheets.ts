import { getDocument, type PDFPageProxy, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openWorker } from "../workers/ownWorkers.ts";
import { pageLines } from "./pageText.ts";

/* The only place that knows how a PDF is read and drawn. */

/** A PDF that is looked at. Sheets are numbered from 1. */
export interface PdfSheets {
  readonly count: number;
  readonly sheet: (number: number) => Promise<PdfSheet>;
  /** Ends its worker; nothing can be read any more. */
  readonly close: () => void;
}

export interface PdfSheet {
  /** Points of a sheet. */
  readonly width: number;
  readonly height: number;
  /**
   * Draws it on a canvas.
   * @param width in CSS pixels.
   * @returns how to stop, and when it stands: true, or false when it was stopped.
   */
  readonly draw: (
    canvas: HTMLCanvasElement,
    width: number,
  ) => { readonly stop: () => void; readonly done: Promise<boolean> };
  readonly lines: () => Promise<readonly string[]>;
}

/** @throws the library's error for bytes that are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfSheets> {
  const port = openWorker("pdf");
  const worker = PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    // The library takes the bytes away from whoever gives them, so it gets a copy.
    const { numPages, getPage } = await open(worker, bytes.slice());
    return { count: numPages, sheet: async (number) => sheetOf(await getPage(number)), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function open(worker: PDFWorker, data: Uint8Array) {
  // The page's policy allows no WebAssembly; the library does without.
  const document = await getDocument({ data, worker, useWasm: false, verbosity: 0 }).promise;
  return { numPages: document.numPages, getPage: (number: number) => document.getPage(number) };
}

function sheetOf(page: PDFPageProxy): PdfSheet {
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    width,
    height,
    draw: (canvas, cssWidth) => {
      const viewport = page.getViewport({ scale: (cssWidth * window.devicePixelRatio) / width });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      return {
        stop: () => task.cancel(),
        done: task.promise.then(
          () => true,
          () => false,
        ),
      };
    },
    lines: async () => pageLines((await page.getTextContent()).items),
  };
}
