import { memo, useDeferredValue, useState } from "react";
import { Button } from "react-aria-components";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { weeksBetween } from "../../shared/calendar/weekRange.ts";
import { tableOfMeasures } from "../../shared/comparison/comparisonTable.ts";
import { MOST_WEEKS } from "../../shared/contract/bridge.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ProgressLine } from "../controls/ProgressLine.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { useBoardUi, useOpenBoard } from "../store/page.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { RangeRows } from "./RangeRows.tsx";
import type { RangeResult } from "./rangeMessages.ts";
import { totalsOf } from "./rangeModel.ts";
import { type Range, useRange } from "./useRange.ts";
import type { WhatIfView } from "./whatIfView.ts";

const words = texts.whatIf.range;

interface RangeViewProps {
  readonly onChange: (part: Partial<WhatIfView>) => void;
}

/** The chosen scenarios over a range of weeks: totals, and how measures went from week to week. */
export function RangeView({ onChange }: RangeViewProps) {
  const range = useRange();
  const { result } = range;
  // Drawing the table must not hold up the button that stops.
  const drawn = useDeferredValue(result);
  return (
    <div className="what-if-main range-view">
      <RangeForm range={range} onChange={onChange} />
      {result === null && <p className="range-note">{words.empty}</p>}
      {result !== null && <RangeState result={result} />}
      {drawn !== null && drawn.weeks.length > 0 && <RangeTable result={drawn} />}
    </div>
  );
}

const RangeTable = memo(function RangeTable({ result }: { readonly result: RangeResult }) {
  return (
    <MeasureTable
      label={words.totals(result.weeks.length)}
      columns={result.columns}
      sections={tableOfMeasures(totalsOf(result))}
      selected={null}
    >
      <RangeRows result={result} />
    </MeasureTable>
  );
});

interface RangeFormProps extends RangeViewProps {
  readonly range: Range;
}

function RangeForm({ range: { result, run, stop }, onChange }: RangeFormProps) {
  const weeks = useOpenBoard((board) => board.location.weeks);
  const open = useOpenBoard((board) => board.roster.week);
  const chosen = useBoardUi((ui) => ui.whatIf.range);
  const [error, setError] = useState<string | null>(null);
  const stored = [...new Set([...weeks.map(({ week }) => week), open])].sort();
  const { from, to } = chosen ?? { from: stored[0] ?? open, to: stored.at(-1) ?? open };
  const choices = stored.map((week) => ({ key: week, text: weekText(week) }));
  const choose = (range: { from: string; to: string }) => {
    setError(null);
    onChange({ range });
  };
  const start = () => {
    const problem = from > to ? words.order : weeksBetween(from, to) >= MOST_WEEKS ? words.tooLong(MOST_WEEKS) : null;
    setError(problem);
    if (problem === null) void run(from, to);
  };
  const isRunning = result?.state === "running";
  return (
    <div className="range-form">
      <SelectField label={words.from} choices={choices} value={from} onChange={(week) => choose({ from: week, to })} />
      <SelectField label={words.to} choices={choices} value={to} onChange={(week) => choose({ from, to: week })} />
      {isRunning ? (
        <Button className="button" onPress={stop}>
          {words.cancel}
        </Button>
      ) : (
        <Button className="button button-primary" onPress={start}>
          {words.run}
        </Button>
      )}
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function weekText(week: string): string {
  return `${texts.app.top.week(weekNumber(week))}, ${week.slice(0, 4)}`;
}

/** How far the worker is, or how it ended. */
function RangeState({ result: { state, total, weeks } }: { readonly result: RangeResult }) {
  const progress = words.progress(weeks.length, total);
  if (state === "running") {
    return (
      <div className="range-progress">
        <ProgressLine text={progress} done={weeks.length} total={total} />
      </div>
    );
  }
  const text =
    state === "failed"
      ? words.failed
      : state === "stopped"
        ? words.stopped
        : total === 0
          ? words.noWeeks
          : words.totals(weeks.length);
  return (
    <p className="range-note" role="status">
      {text}
    </p>
  );
}
