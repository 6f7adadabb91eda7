import type { ReportGroupDay, ReportPilotVerdict } from "../../shared/reports/weekReport.ts";
import { texts } from "../../shared/texts/nl.ts";
import { PatternRect } from "./PatternRect.tsx";
import { WholeWords } from "./WholeWords.tsx";

interface VerdictProps {
  readonly day: ReportGroupDay;
  /** The scenario of the sheet by name; null where it has none. */
  readonly scenario: string | null;
}

/** The verdict of a day in words, with its pattern as a swatch; under it that of the scenario, where it is another one. */
export function Verdict({ day, scenario }: VerdictProps) {
  const { pilot } = day;
  return (
    <>
      <Line verdict={day.verdict} text={day.verdictText} />
      {scenario !== null && pilot && (
        <Line verdict={pilot.verdict} text={texts.reports.scenario.verdict(scenario, pilot.verdictText)} />
      )}
    </>
  );
}

function Line({ verdict, text }: { readonly verdict: ReportPilotVerdict; readonly text: string }) {
  return (
    <p className={`verdict verdict-${verdict}`}>
      {verdict !== "empty" && <Swatch className={`block-${verdict}`} />}
      <span>
        <WholeWords text={text} />
      </span>
    </p>
  );
}

/** A small sample of a pattern; the words stand beside it. */
export function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className={`swatch ${className}`} width="4mm" height="2.6mm" aria-hidden="true">
      <PatternRect
        look={className}
        className="block-ground part-ground"
        x="0.1mm"
        y="0.1mm"
        width="3.8mm"
        millimetres={3.8}
        heightMm={2.4}
      />
    </svg>
  );
}
