import type { ReportGroupDay } from "../../shared/reports/weekReport.ts";
import { WholeWords } from "./WholeWords.tsx";

/** The verdict of a day in words, with its pattern as a swatch. */
export function Verdict({ day }: { readonly day: ReportGroupDay }) {
  return (
    <p className={`verdict verdict-${day.verdict}`}>
      {day.verdict !== "empty" && <Swatch className={`block-${day.verdict}`} />}
      <span>
        <WholeWords text={day.verdictText} />
      </span>
    </p>
  );
}

/** A small sample of a pattern; the words stand beside it. */
export function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className={`swatch ${className}`} width="4mm" height="2.6mm" aria-hidden="true">
      <rect className="block-ground part-ground" x="0.1mm" y="0.1mm" width="3.8mm" height="2.4mm" />
    </svg>
  );
}
