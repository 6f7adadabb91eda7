// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { memo } from "react";
import { type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { closedDayOf } from "../closeDay/closeDayEdits.ts";
import { DayTabs } from "../dayView/DayTabs.tsx";
import { FigureHeads } from "../personView/PersonFigures.tsx";
import { longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import type { BoardModel } from "./boardModel.ts";
import { type DayMark, dayMarkOf } from "./dayMarks.ts";
import { dayPlace } from "./focusMap.ts";
import { hourMarks, placeOf, type TimeAxis } from "./timeAxis.ts";
import { minuteWidthOf, useMeasuredMinute } from "./useMinuteWidth.ts";
import { usePlace } from "./usePlace.ts";
import { toggleDay } from "./viewActions.ts";

type HeadModel = Pick<BoardModel, "view" | "axis" | "dates">;

/** The row of days with the hours of the time axis; it stays in view. */
export const BoardHead = memo(function BoardHead({ view, axis, dates }: HeadModel) {
  const expanded = useBoardUi((ui) => (view === "day" ? null : ui.expandedDay));
  const column = useMeasuredMinute(axis, "minuteWidth");
  const wideColumn = useMeasuredMinute(axis, "expandedMinuteWidth");
  const measured = dates.find((date) => date !== expanded);
  const words = texts.app.board;
  return (
    <div className="board-row board-head" role="row" aria-rowindex={1}>
      <div className="board-corner" role="columnheader">
        <span className="visually-hidden">{view === "person" ? texts.boardViews.person.corner : words.corner}</span>
      </div>
      {view === "person" && <FigureHeads />}
      {dates.map((date, index) => (
        <DayHead
          // biome-ignore lint/suspicious/noArrayIndexKey: a column keeps its head when another week comes.
          key={index}
          date={date}
          view={view}
          axis={axis}
          isExpanded={date === expanded}
          hoursRef={date === expanded ? wideColumn : date === measured ? column : undefined}
        />
      ))}
    </div>
  );
});

interface DayHeadProps extends Pick<BoardModel, "view" | "axis"> {
  readonly date: LocalDate;
  readonly isExpanded: boolean;
  readonly hoursRef: React.Ref<HTMLElement> | undefined;
}

function DayHead({ date, view, axis, isExpanded, hoursRef }: DayHeadProps) {
  const isToday = usePage().today() === date;
  const location = useOpenBoard((board) => board.location.location);
  const isRecorded = useOpenBoard(({ roster }) => closedDayOf(roster, date) !== null);
  const mark = isRecorded ? RECORDED : dayMarkOf(location, date);
  return (
    <div
      className="board-day-head"
      role="columnheader"
      aria-current={isToday ? "date" : undefined}
      data-today={isToday || undefined}
      data-mark={mark?.kind}
    >
      {view === "day" ? <DayTabs date={date} /> : <DayName date={date} mark={mark} isExpanded={isExpanded} />}
      <Hours date={date} axis={axis} ref={hoursRef} />
    </div>
  );
}

/** That the day is over and what happened was recorded outweighs what was particular about it before. */
const RECORDED: DayMark = {
  kind: "recorded",
  short: texts.closeDay.closedMark,
  long: texts.closeDay.closedMark,
};

/** The name of a day, with what is particular about it; a press makes its column wide, and again as the others. */
function DayName({
  date,
  mark,
  isExpanded,
}: {
  readonly date: LocalDate;
  readonly mark: DayMark | null;
  readonly isExpanded: boolean;
}) {
  const page = usePage();
  const place = usePlace(dayPlace(date));
  const { weekdaysShort, monthsShort } = texts.domain;
  const { days } = texts.boardViews;
  const day = longDay(date);
  return (
    <button
      type="button"
      className="board-day-name"
      {...place}
      aria-expanded={isExpanded}
      title={[mark?.long, isExpanded ? days.collapse : days.expand(day)].filter(Boolean).join(" · ")}
      onClick={() => toggleDay(page, date)}
    >
      <span className="visually-hidden">{mark === null ? day : `${day}, ${mark.long}`}</span>
      <span aria-hidden="true" className="clip">
        <b>{weekdaysShort[weekdayOf(date)]}</b> {Number(date.slice(8))}{" "}
        <span className="board-month">{monthsShort[Number(date.slice(5, 7))]}</span>
      </span>
      {mark && (
        <span className="clip board-day-mark" data-mark={mark.kind} aria-hidden="true">
          {mark.short}
        </span>
      )}
    </button>
  );
}

interface HoursProps {
  readonly date: LocalDate;
  readonly axis: TimeAxis;
  readonly ref: React.Ref<HTMLElement> | undefined;
}

/** The hours above a column, as many as have room. */
function Hours({ date, axis, ref }: HoursProps) {
  const every = useBoardUi((ui) => hourStep(minuteWidthOf(ui, date)));
  return (
    <span ref={ref} className="board-hours" aria-hidden="true">
      {hourMarks(axis, every).map((minute) => (
        <span key={minute} className="board-hour" style={{ left: placeOf(axis, { from: minute, to: minute }).left }}>
          {minute / 60}
        </span>
      ))}
    </span>
  );
}

/** Pixels that the figures of an hour need, with some air. */
const HOUR_WIDTH = 22;

/** Every so many hours there is room for a figure. */
export function hourStep(minuteWidth: number): number {
  return [1, 2, 3, 4].find((hours) => hours * 60 * minuteWidth >= HOUR_WIDTH) ?? 6;
}
