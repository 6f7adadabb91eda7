import type { Strip } from "../../shared/checking/weekCheck.ts";
import { type ShownVerdict, verdictUnderPilots } from "../../shared/pilots/doubleVerdict.ts";
import { texts } from "../../shared/texts/nl.ts";

const VERDICTS = [
  "inOrder",
  "deviation",
  "short",
  "covered",
  "notEvaluated",
] as const satisfies readonly ShownVerdict[];

interface LegendProps {
  /** The strips whose marks are explained; without them every mark there is. */
  readonly strips?: readonly Strip[];
}

/** What the marks of the board mean. */
export function Legend({ strips }: LegendProps) {
  const marks = strips && marksOf(strips);
  return (
    <ul className="legend" aria-label={texts.app.status.legend}>
      <li>
        <i className="legend-line legend-need" /> {texts.app.strip.need}
      </li>
      <li>
        <i className="legend-line legend-counted" /> {texts.app.strip.counted}
      </li>
      {VERDICTS.filter((verdict) => marks?.verdicts.has(verdict) !== false).map((verdict) => (
        <li key={verdict}>
          <i className="legend-swatch strip-segment" data-verdict={verdict} /> {wordOf(verdict)}
        </li>
      ))}
      {marks?.hasMerges !== false && (
        <li>
          <i className="legend-line legend-merged" /> {texts.app.strip.merged}
        </li>
      )}
    </ul>
  );
}

function wordOf(verdict: (typeof VERDICTS)[number]): string {
  return verdict === "covered" ? texts.scenarios.coveredMark : texts.app.strip.legend[verdict];
}

function marksOf(strips: readonly Strip[]) {
  const segments = strips.flatMap((strip) => strip.segments);
  return {
    verdicts: new Set(segments.flatMap((segment): ShownVerdict[] => [segment.verdict, verdictUnderPilots(segment)])),
    hasMerges: segments.some(({ unit }) => unit.kind === "merge"),
  };
}
