import { useEffect, useState } from "react";
import type { ReportRequest } from "../../shared/reports/reportRequest.ts";
import { type BridgeFailure, toBridgeFailure } from "../bridge.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";

/** How far the PDF is that is looked at. */
export type Preview =
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly pdf: Uint8Array }
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly failure: BridgeFailure };

interface PreviewRun {
  readonly preview: Preview;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Who is still choosing gets no preview of every step. */
const REST_MS = 300;
export const MAKING: Preview = { kind: "making" };

/** The PDF of a request, made anew when the request changes or what is stored does. */
export function usePreview(request: ReportRequest): PreviewRun {
  const { bridge, roster } = usePage();
  const stored = useOpenBoard((board) => board.roster);
  const location = useOpenBoard((board) => board.location);
  const [attempt, setAttempt] = useState(0);
  const [preview, setPreview] = useState(MAKING);
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, and what is stored, ask for another preview.
  useEffect(() => {
    let isCurrent = true;
    let isMaking = false;
    const show = (next: Preview) => isCurrent && setPreview(next);
    const make = async () => {
      await roster.getState().whenSaved();
      if (!isCurrent) return;
      isMaking = true;
      const answer = await bridge.previewPdf(JSON.parse(asked));
      isMaking = false;
      show(answer.status === "made" ? { kind: "made", pdf: answer.pdf } : { kind: "stopped" });
    };
    setPreview(MAKING);
    const timer = setTimeout(() => {
      make().catch((cause) => show({ kind: "refused", failure: toBridgeFailure(cause) }));
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      if (isMaking) void bridge.cancelPdf();
    };
  }, [asked, attempt, stored, location, bridge, roster]);
  return { preview, stop: () => void bridge.cancelPdf(), again: () => setAttempt((before) => before + 1) };
}
