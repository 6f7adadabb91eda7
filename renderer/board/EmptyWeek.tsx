import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";

const words = texts.app.board.empty;

/** A friendly hint over a week without shifts, with the ways to fill it at once; the board stays usable under it. */
export function EmptyWeek() {
  const { ui } = usePage();
  return (
    <div className="empty-week" role="note">
      <b>{words.title}</b>
      <span>{words.text}</span>
      <span className="empty-week-ways">
        <Button className="button" onPress={() => ui.setState({ dialog: { kind: "copyWeek" } })}>
          {words.copyWeek}
        </Button>
        <Button className="button" onPress={() => ui.setState({ dialog: { kind: "templates" } })}>
          {words.templates}
        </Button>
      </span>
    </div>
  );
}
