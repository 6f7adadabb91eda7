import { Trash2 } from "lucide-react";
import type { IsoWeek } from "../../shared/calendar/dates.ts";
import { removeScores } from "../../shared/editing/pulseChanges.ts";
import type { PulseFigures, PulseOfPeriod, PulseOfWeek, PulseSummary } from "../../shared/pilotLog/pulseSummary.ts";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { type LogColumn, LogTable } from "./LogTable.tsx";
import { usePulseEdits } from "./usePulseEdits.ts";

const words = texts.pilotLog.pulse;
const { weekName, columns: titles, empty } = texts.pilotLog;

type WithFigures = { readonly figures: PulseFigures };
type Shown = Extract<PulseFigures, { kind: "shown" }>;

/** A column of figures; what is held back is a dash. */
function figure(key: "mean" | "median" | "spread" | "count"): LogColumn<WithFigures> {
  const text = (shown: Shown) => (key === "count" ? shown.count : words.figure(shown[key]));
  return {
    key,
    title: words.columns[key],
    isFigure: true,
    cell: ({ figures }) => (figures.kind === "shown" ? text(figures) : empty),
  };
}

const FIGURES = [figure("count"), figure("mean"), figure("median"), figure("spread")];

const PERIOD_COLUMNS: readonly LogColumn<PulseOfPeriod>[] = [
  { key: "period", title: words.columns.period, cell: ({ period }) => words.periods[period] },
  { key: "weeks", title: words.columns.weeks, cell: ({ weeks }) => words.weeks(weeks) },
  ...FIGURES,
];

/** All scores before the pilots beside those during them. */
export function PulseComparison({ summary: { periods } }: { readonly summary: PulseSummary }) {
  const [before, during] = periods.map(({ figures }) => (figures.kind === "shown" ? figures.mean : null));
  return (
    <>
      <LogTable label={words.summaryTitle} rows={periods} columns={PERIOD_COLUMNS} keyOf={({ period }) => period} />
      {before != null && during != null ? (
        <p className="pulse-difference">{differenceOf(during - before)}</p>
      ) : (
        <p className="log-none">{words.heldBack}</p>
      )}
    </>
  );
}

function differenceOf(difference: number): string {
  // As it is written: a difference that rounds to nothing is none.
  return Math.abs(difference) < 0.05 ? words.noDifference : words.difference(difference);
}

const WEEK_COLUMNS: readonly LogColumn<PulseOfWeek>[] = [
  { key: "week", title: titles.week, cell: ({ week }) => weekName(week) },
  { key: "period", title: words.columns.period, cell: ({ period }) => words.periods[period] },
  ...FIGURES,
  { key: "clear", title: words.columns.clear, isTitleHidden: true, cell: ({ week }) => <ClearButton week={week} /> },
];

/** The scores of each week together, the last week first. */
export function PulseWeeks({ weeks }: { readonly weeks: readonly PulseOfWeek[] }) {
  return (
    <LogTable label={words.weeksTitle} rows={weeks.toReversed()} columns={WEEK_COLUMNS} keyOf={({ week }) => week} />
  );
}

function ClearButton({ week }: { readonly week: IsoWeek }) {
  const { context, dispatchWith } = usePulseEdits();
  return (
    <IconButton
      label={words.clear(weekName(week))}
      onPress={() => dispatchWith(removeScores(context(weekName(week)), week))}
    >
      <Trash2 className="icon" aria-hidden="true" />
    </IconButton>
  );
}
