import { weekdayOf } from "../../shared/calendar/dates.ts";
import { comparisonTable } from "../../shared/comparison/comparisonTable.ts";
import { datesWithCurve } from "../../shared/comparison/curves.ts";
import { keyOfCompared } from "../../shared/comparison/scenarioKeys.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { useBoardUi } from "../store/page.tsx";
import { CurveRow } from "./CurveRow.tsx";
import { ConditionRow, DifferenceRow } from "./FootRows.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { ScenarioDetail } from "./ScenarioDetail.tsx";
import { type LiveComparison, useComparison } from "./useComparison.ts";
import { chartDate, partOf, placesOf, selectedOf } from "./whatIfModel.ts";
import type { WhatIfView } from "./whatIfView.ts";

const words = texts.whatIf;
const PARTS = [
  { key: "week", text: words.part.week },
  { key: "day", text: words.part.day },
  { key: "group", text: words.part.group },
] as const;

interface WeekViewProps {
  readonly onChange: (part: Partial<WhatIfView>) => void;
}

/** The open week: the table of measures with charts below it, and beside it what the selected scenario is about. */
export function WeekView({ onChange }: WeekViewProps) {
  const live = useComparison();
  const view = useBoardUi((ui) => ui.whatIf);
  const { comparison, document } = live;
  const dates = datesWithCurve(comparison);
  const date = chartDate(comparison.week, view.weekday, dates);
  const part = partOf(view, date, document);
  const selected = selectedOf(comparison, view.selected);
  const selectedKey = selected ? keyOfCompared(selected.compared) : "none";
  return (
    <div className="what-if-body" aria-busy={live.isBehind}>
      <div className="what-if-main">
        <PartBar live={live} view={view} date={date} onChange={onChange} />
        <MeasureTable
          label={words.table.label(partText(part.kind))}
          columns={comparison.scenarios.map(({ compared }) => compared)}
          sections={comparisonTable(comparison, part)}
          selected={selectedKey}
          onSelect={(key) => onChange({ selected: key })}
        >
          <ConditionRow scenarios={comparison.scenarios} selected={selectedKey} />
          <DifferenceRow
            scenarios={comparison.scenarios}
            selected={selectedKey}
            onSelect={(key) => onChange({ selected: key })}
          />
          <CurveRow comparison={comparison} date={date} dates={dates} selected={selectedKey} onChange={onChange} />
        </MeasureTable>
      </div>
      <ScenarioDetail live={live} shown={selected} selected={view.selected} onChange={onChange} />
    </div>
  );
}

function partText(kind: WhatIfView["part"]): string {
  return words.part[kind].toLowerCase();
}

function hasPool({ comparison }: LiveComparison): boolean {
  return comparison.scenarios.some(({ terms }) => terms.some(({ pilot }) => pilot === "III"));
}

interface PartBarProps {
  readonly live: LiveComparison;
  readonly view: WhatIfView;
  readonly date: string;
  readonly onChange: WeekViewProps["onChange"];
}

/** Whether the table is of the week, of one day or of one group. */
function PartBar({ live, view, date, onChange }: PartBarProps) {
  const { document, comparison } = live;
  const part = partOf(view, date, document);
  const days = datesWithCurve(comparison).map((each) => ({
    key: each,
    text: texts.domain.weekdays[weekdayOf(each)] ?? each,
  }));
  return (
    <div className="part-bar">
      <SegmentedChoice
        label={words.part.label}
        choices={PARTS}
        value={view.part}
        onChange={(key) => onChange({ part: key })}
      />
      {part.kind === "day" && (
        <SelectField
          label={words.part.whichDay}
          isLabelHidden
          choices={days}
          value={date}
          onChange={(key) => onChange({ weekday: weekdayOf(key) })}
        />
      )}
      {part.kind === "group" && (
        <SelectField
          label={words.part.whichGroup}
          isLabelHidden
          choices={placesOf(document, words.part.location)}
          value={part.id}
          onChange={(key) => onChange({ groupId: key })}
        />
      )}
      {part.kind === "group" && hasPool(live) && <p className="detail-note">{words.part.poolNote}</p>}
    </div>
  );
}
