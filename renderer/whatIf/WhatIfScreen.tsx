import { useCallback } from "react";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { ComparisonMenu } from "./ComparisonMenu.tsx";
import { RangeView } from "./RangeView.tsx";
import { ScenarioPicker } from "./ScenarioPicker.tsx";
import { WeekView } from "./WeekView.tsx";
import type { WhatIfView } from "./whatIfView.ts";
import "./whatIf.css";
import "./detail.css";

const words = texts.whatIf;
const MODES = [
  { key: "week", text: words.view.week },
  { key: "range", text: words.view.range },
] as const;

/** Scenarios side by side over the open week, or over a range of weeks; the first is always today's rules. */
export function WhatIfScreen() {
  const { ui } = usePage();
  const week = useOpenBoard((board) => board.roster.week);
  const mode = useBoardUi((state) => state.whatIf.mode);
  const change = useCallback(
    (part: Partial<WhatIfView>) => ui.setState(({ whatIf }) => ({ whatIf: { ...whatIf, ...part } })),
    [ui],
  );
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <header className="what-if-head">
        <div className="what-if-titles">
          <h2 id="what-if-title">{words.title(weekNumber(week))}</h2>
          <p>{words.intro}</p>
        </div>
        <SegmentedChoice
          label={words.view.label}
          choices={MODES}
          value={mode}
          onChange={(key) => change({ mode: key })}
        />
        <ComparisonMenu />
        <ScenarioPicker onChange={change} />
      </header>
      {mode === "week" ? <WeekView onChange={change} /> : <RangeView onChange={change} />}
    </section>
  );
}
