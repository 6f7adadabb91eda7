import { useMemo } from "react";
import { type Names, namesOf, unitName } from "../../shared/checking/names.ts";
import type { LoggedDay } from "../../shared/pilotLog/logRows.ts";
import { shortDay } from "../../shared/reports/dutchDates.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { BasisMark, type LogColumn, LogHeading, LogTable } from "./LogTable.tsx";
import { type UnitDay, unitDaysOf } from "./logModel.ts";
import { hoursOrNone } from "./logWords.ts";

const { columns: titles, units: words, empty } = texts.pilotLog;

/** What leaned on pilots, by group and day, beside the drie-uursregeling and what stayed short. */
export function UnitsPart({ log }: { readonly log: readonly LoggedDay[] }) {
  const location = useOpenBoard((board) => board.location);
  const columns = useMemo(() => columnsFor(namesOf(location)), [location]);
  const rows = useMemo(() => unitDaysOf(log), [log]);
  return (
    <section className="log-part">
      <LogHeading title={words.title} hint={words.hint} />
      <LogTable label={words.title} rows={rows} columns={columns} keyOf={({ key }) => key} />
    </section>
  );
}

function columnsFor(names: Names): LogColumn<UnitDay>[] {
  return [
    { key: "date", title: titles.date, cell: ({ date }) => shortDay(date) },
    { key: "basis", title: titles.basis, cell: ({ basis }) => <BasisMark basis={basis} /> },
    { key: "unit", title: titles.unit, cell: ({ unit }) => <bdi>{unitName(unit, names)}</bdi> },
    { key: "any", title: titles.dependence, isFigure: true, cell: (row) => hoursOrNone(row.pilotMinutes.any) },
    ...(["I", "II", "III"] as const).map((pilot) => ({
      key: pilot,
      title: titles.pilot(pilot),
      isFigure: true,
      cell: ({ pilotMinutes }: UnitDay) => hoursOrNone(pilotMinutes[pilot]),
    })),
    { key: "regular", title: titles.deviationRegular, isFigure: true, cell: regularDeviation },
    {
      key: "agreed",
      title: titles.deviationAgreed,
      isFigure: true,
      cell: ({ deviation }) => (deviation ? hoursOrNone(deviation.agreedMinutes) : empty),
    },
    { key: "short", title: titles.shortLeft, isFigure: true, cell: ({ shortMinutes }) => hoursOrNone(shortMinutes) },
  ];
}

function regularDeviation({ deviation }: UnitDay): string {
  if (deviation === null) return empty;
  return words.ofLimit(hoursWords(deviation.regularMinutes), hoursWords(deviation.limitMinutes));
}
