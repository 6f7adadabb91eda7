import { texts } from "../../shared/texts/nl.ts";

const VERDICTS = ["inOrder", "deviation", "short", "notEvaluated"] as const;

/** What the marks of the board mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label={texts.app.status.legend}>
      <li>
        <i className="legend-line legend-need" /> {texts.app.strip.need}
      </li>
      <li>
        <i className="legend-line legend-counted" /> {texts.app.strip.counted}
      </li>
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <i className="legend-swatch strip-segment" data-verdict={verdict} /> {texts.app.strip.legend[verdict]}
        </li>
      ))}
      <li>
        <i className="legend-line legend-merged" /> {texts.app.strip.merged}
      </li>
    </ul>
  );
}
