import type { PlanMode } from "../../shared/editing/planFromLines.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";

const words = texts.templates.apply;

const MODES = (["fill", "replace"] as const).map((key) => ({
  key,
  text: words.modes[key],
  hint: words.modeHints[key],
}));

interface ModeChoiceProps {
  readonly mode: PlanMode;
  readonly onChange: (mode: PlanMode) => void;
}

/** Whether what is there stays or gives way. */
export function ModeChoice({ mode, onChange }: ModeChoiceProps) {
  return (
    <div className="plan-mode">
      <SegmentedChoice label={words.mode} choices={MODES} value={mode} onChange={onChange} />
      <p className="dialog-note">{words.modeHints[mode]}</p>
    </div>
  );
}
