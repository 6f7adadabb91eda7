import { useOpenBoard } from "../store/page.tsx";
import type { BoardModel } from "./boardModel.ts";
import { dayMarkOf } from "./dayMarks.ts";

/** The ground of the days that are not as others: school holidays, holidays and closures, under all rows. */
export function DayGrounds({ view, dates }: Pick<BoardModel, "view" | "dates">) {
  const location = useOpenBoard((board) => board.location.location);
  const marks = dates.map((date) => ({ date, kind: dayMarkOf(location, date)?.kind }));
  if (marks.every(({ kind }) => kind === undefined)) return null;
  return (
    <div className="board-row day-grounds" role="presentation" aria-hidden="true">
      <span className="day-ground-names" data-view={view} />
      {marks.map(({ date, kind }) => (
        <span key={date} className="day-ground" data-mark={kind} />
      ))}
    </div>
  );
}
