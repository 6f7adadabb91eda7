import { type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { dayMarkOf } from "../board/dayMarks.ts";
import { dayPlace } from "../board/focusMap.ts";
import { usePlace } from "../board/usePlace.ts";
import { showDay } from "../board/viewActions.ts";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";

/** The days of the week above the day that is shown; the arrow keys go from one to the next. */
export function DayTabs({ date }: { readonly date: LocalDate }) {
  const page = usePage();
  const dates = useOpenBoard((board) => shownDates(board.location, board.roster).join(" ")).split(" ");
  return (
    <>
      <span className="visually-hidden">{longDay(date)}</span>
      <span className="day-tabs">
        {dates.map((day) => (
          <DayTab key={day} day={day} isShown={day === date} onShow={() => showDay(page, day)} />
        ))}
      </span>
    </>
  );
}

interface DayTabProps {
  readonly day: LocalDate;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function DayTab({ day, isShown, onShow }: DayTabProps) {
  const location = useOpenBoard((board) => board.location.location);
  const place = usePlace(dayPlace(day));
  const { weekdaysShort, monthsShort } = texts.domain;
  const mark = dayMarkOf(location, day);
  return (
    <button
      type="button"
      className="day-tab"
      {...place}
      aria-pressed={isShown}
      aria-label={mark === null ? longDay(day) : `${longDay(day)}, ${mark.long}`}
      title={mark?.long}
      onClick={onShow}
    >
      <b>{weekdaysShort[weekdayOf(day)]}</b> {Number(day.slice(8))}{" "}
      <span className="board-month">{monthsShort[Number(day.slice(5, 7))]}</span>
      {mark && (
        <span className="clip board-day-mark" data-mark={mark.kind}>
          {mark.short}
        </span>
      )}
    </button>
  );
}
