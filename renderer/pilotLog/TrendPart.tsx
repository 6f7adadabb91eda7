import type { LoggedDay } from "../../shared/pilotLog/logRows.ts";
import { type WeekTotals, weekTotalsOf } from "../../shared/pilotLog/weekTotals.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { BasisMark, type LogColumn, LogHeading, LogTable } from "./LogTable.tsx";
import { hoursOrNone } from "./logWords.ts";

const { columns: names, trend: words, ...general } = texts.pilotLog;

const COLUMNS: readonly LogColumn<WeekTotals>[] = [
  { key: "week", title: names.week, cell: ({ week }) => general.weekName(week) },
  { key: "basis", title: names.basis, cell: ({ basis }) => <BasisMark basis={basis} /> },
  { key: "days", title: names.days, isFigure: true, cell: ({ days }) => days },
  { key: "dependence", title: names.dependence, cell: ({ dependence }) => <DependenceBar share={dependence} /> },
  { key: "any", title: names.any, isFigure: true, cell: ({ pilotMinutes }) => hoursOrNone(pilotMinutes.any) },
  ...(["I", "II", "III"] as const).map((pilot) => ({
    key: pilot,
    title: names.pilot(pilot),
    isFigure: true,
    cell: ({ pilotMinutes }: WeekTotals) => hoursOrNone(pilotMinutes[pilot]),
  })),
  { key: "deviation", title: names.deviation, isFigure: true, cell: (row) => hoursWords(row.deviationMinutes) },
  { key: "short", title: names.shortLeft, isFigure: true, cell: ({ shortMinutes }) => hoursOrNone(shortMinutes) },
];

/** The pilot dependence week after week. */
export function TrendPart({ log }: { readonly log: readonly LoggedDay[] }) {
  const weeks = weekTotalsOf(log).filter(({ days }) => days > 0);
  return (
    <section className="log-part">
      <LogHeading title={words.title} hint={words.hint} />
      <LogTable label={words.title} rows={weeks} columns={COLUMNS} keyOf={({ week, basis }) => `${week}|${basis}`} />
    </section>
  );
}

/** The figure says it all; the bar lets weeks be compared at a glance. */
function DependenceBar({ share }: { readonly share: number | null }) {
  if (share === null) return general.empty;
  return (
    <span className="log-share">
      <span className="log-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span>{words.share(share)}</span>
    </span>
  );
}
