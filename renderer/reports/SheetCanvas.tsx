import { useEffect, useRef, useState } from "react";
import type { PdfSheet } from "./pdfSheets.ts";

/** As wide as the window has room for, or as much as lets the whole sheet be seen. */
export type SheetZoom = "width" | "page";

interface SheetCanvasProps {
  readonly sheet: PdfSheet;
  readonly zoom: SheetZoom;
  readonly label: string;
}

/** A sheet, drawn as large as its surroundings and the zoom allow. */
export function SheetCanvas({ sheet, zoom, label }: SheetCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const room = useRoom(frame);
  const width = room === null ? null : widthOf(sheet, zoom, room);
  useEffect(() => {
    if (canvas.current === null || width === null || width <= 0) return;
    // What one drawing does not finish must not stand in the next one.
    const drawn = document.createElement("canvas");
    const shown = canvas.current;
    const drawing = sheet.draw(drawn, width);
    void drawing.done.then((isWhole) => {
      if (!isWhole) return;
      shown.width = drawn.width;
      shown.height = drawn.height;
      shown.getContext("2d")?.drawImage(drawn, 0, 0);
      shown.dataset["drawn"] = "true";
    });
    return drawing.stop;
  }, [sheet, width]);
  const size = width === null ? {} : { inlineSize: width, blockSize: (width * sheet.height) / sheet.width };
  return (
    <div ref={frame} className="preview-frame">
      <canvas ref={canvas} className="preview-canvas" role="img" aria-label={label} style={size} />
    </div>
  );
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function widthOf(sheet: PdfSheet, zoom: SheetZoom, { width, height }: Room): number {
  return Math.floor(zoom === "width" ? width : Math.min(width, (height * sheet.width) / sheet.height));
}

/** The room within an element, in CSS pixels; null until it is measured. */
function useRoom(element: React.RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
