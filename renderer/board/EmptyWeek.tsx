import { texts } from "../../shared/texts/nl.ts";

/** A friendly hint over a week without shifts; the board stays usable under it. */
export function EmptyWeek() {
  const { title, text } = texts.app.board.empty;
  return (
    <div className="empty-week" role="note">
      <b>{title}</b>
      <span>{text}</span>
    </div>
  );
}
