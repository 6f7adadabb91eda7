import { useMemo } from "react";
import { durationOf } from "../../shared/calendar/intervals.ts";
import { type Names, namesOf, unitName } from "../../shared/checking/names.ts";
import type { LoggedDay } from "../../shared/pilotLog/logRows.ts";
import { clockRange, shortDay } from "../../shared/reports/dutchDates.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { BasisMark, type LogColumn, LogHeading, LogTable } from "./LogTable.tsx";
import { bridgesOf, type DatedBridge, type HelperSummary, helperSummariesOf } from "./logModel.ts";
import { hoursOrNone } from "./logWords.ts";

const { columns: titles, helpers: words } = texts.pilotLog;

/** Groepshulpen and zij-instromers: their hours, tasks and the people they lean on, and what they bridged. */
export function HelpersPart({ log }: { readonly log: readonly LoggedDay[] }) {
  const location = useOpenBoard((board) => board.location);
  const names = useMemo(() => namesOf(location), [location]);
  const helpers = useMemo(() => {
    const staffIds = location.staff.map(({ id }) => id);
    return helperSummariesOf(log, staffIds);
  }, [log, location]);
  const bridges = useMemo(() => bridgesOf(log), [log]);
  return (
    <>
      <section className="log-part">
        <LogHeading title={words.title} hint={words.hint} />
        <LogTable label={words.title} rows={helpers} columns={helperColumns(names)} keyOf={({ key }) => key} />
      </section>
      <section className="log-part">
        <LogHeading title={words.bridgesTitle} hint={words.bridgesHint} />
        <LogTable
          label={words.bridgesTitle}
          rows={bridges}
          columns={bridgeColumns(names)}
          keyOf={({ date, staffId, from, unit }) => [date, staffId, from, ...unit.ids].join("|")}
        />
      </section>
    </>
  );
}

function helperColumns(names: Names): LogColumn<HelperSummary>[] {
  return [
    { key: "person", title: titles.person, cell: ({ staffId }) => <bdi>{names.staffName(staffId)}</bdi> },
    { key: "role", title: titles.role, isWhole: true, cell: ({ role }) => texts.domain.roles[role] },
    { key: "basis", title: titles.basis, cell: ({ basis }) => <BasisMark basis={basis} /> },
    { key: "onGroups", title: titles.onGroups, isFigure: true, cell: ({ onGroups }) => hoursOrNone(onGroups) },
    { key: "inPlace", title: titles.inPlace, isFigure: true, cell: ({ inPlace }) => hoursOrNone(inPlace) },
    { key: "tasks", title: titles.tasks, cell: ({ tasks }) => <Tasks tasks={tasks} /> },
    { key: "leansOn", title: titles.leansOn, cell: ({ leansOn }) => <LeansOn leansOn={leansOn} names={names} /> },
  ];
}

function Tasks({ tasks }: Pick<HelperSummary, "tasks">) {
  return (
    <ul className="log-list">
      {tasks.map(({ task, minutes }) => (
        <li key={task ?? ""}>
          {task === null ? words.noTask : texts.domain.tasks[task]}{" "}
          <span className="log-time">{hoursWords(minutes)}</span>
        </li>
      ))}
    </ul>
  );
}

interface LeansOnProps extends Pick<HelperSummary, "leansOn"> {
  readonly names: Names;
}

function LeansOn({ leansOn, names }: LeansOnProps) {
  return (
    <ul className="log-list">
      {leansOn.map(({ qualifiedId, minutes }) => (
        <li key={qualifiedId ?? ""}>
          {qualifiedId === null ? words.nobody : <bdi>{names.staffName(qualifiedId)}</bdi>}{" "}
          <span className="log-time">{hoursWords(minutes)}</span>
        </li>
      ))}
    </ul>
  );
}

function bridgeColumns(names: Names): LogColumn<DatedBridge>[] {
  return [
    { key: "date", title: titles.date, cell: ({ date }) => shortDay(date) },
    { key: "basis", title: titles.basis, cell: ({ basis }) => <BasisMark basis={basis} /> },
    { key: "person", title: titles.person, cell: ({ staffId }) => <bdi>{names.staffName(staffId)}</bdi> },
    { key: "unit", title: titles.unit, cell: ({ unit }) => <bdi>{unitName(unit, names)}</bdi> },
    { key: "time", title: titles.time, cell: (bridge) => clockRange(bridge) },
    { key: "minutes", title: titles.minutes, isFigure: true, cell: (bridge) => hoursWords(durationOf(bridge)) },
  ];
}
