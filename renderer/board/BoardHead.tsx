// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { longDay } from "../store/announcements.ts";
import { usePage } from "../store/page.tsx";
import type { BoardModel } from "./boardModel.ts";
import { hourMarks, placeOf, type TimeAxis } from "./timeAxis.ts";
import { useMinuteWidth } from "./useMinuteWidth.ts";

/** The row of days with the hours of the time axis; it stays in view. */
export function BoardHead({ model }: { readonly model: BoardModel }) {
  const column = useMinuteWidth(model.axis);
  return (
    <div className="board-row board-head" role="row">
      <div className="board-corner" role="columnheader">
        <span className="visually-hidden">{texts.app.board.corner}</span>
      </div>
      {model.dates.map((date, index) => (
        <DayHead key={date} date={date} axis={model.axis} hoursRef={index === 0 ? column : undefined} />
      ))}
    </div>
  );
}

interface DayHeadProps {
  readonly date: LocalDate;
  readonly axis: TimeAxis;
  readonly hoursRef: React.Ref<HTMLElement> | undefined;
}

function DayHead({ date, axis, hoursRef }: DayHeadProps) {
  const isToday = usePage().today() === date;
  const { weekdaysShort, monthsShort } = texts.domain;
  return (
    <div
      className="board-day-head"
      role="columnheader"
      aria-current={isToday ? "date" : undefined}
      data-today={isToday || undefined}
    >
      <span className="board-day-name">
        <span className="visually-hidden">{longDay(date)}</span>
        <span aria-hidden="true">
          <b>{weekdaysShort[weekdayOf(date)]}</b> {Number(date.slice(8))} {monthsShort[Number(date.slice(5, 7))]}
        </span>
      </span>
      <span ref={hoursRef} className="board-hours" aria-hidden="true">
        {hourMarks(axis, 2).map((minute) => (
          <span key={minute} className="board-hour" style={{ left: placeOf(axis, { from: minute, to: minute }).left }}>
            {minute / 60}
          </span>
        ))}
      </span>
    </div>
  );
}
