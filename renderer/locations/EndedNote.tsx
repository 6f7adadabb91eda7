import { Button } from "react-aria-components";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { useLocationEdits } from "./useLocationEdits.ts";

const words = texts.locations.ending;

/** Says over every screen that the open location is given up. */
export function EndedNote() {
  const endsOn = useOpenBoard((board) => board.location.location.endsOn ?? null);
  const edits = useLocationEdits();
  if (endsOn === null) return null;
  return (
    <div className="week-note" role="note">
      <b>{words.note(longDate(endsOn))}</b>
      <span className="spacer" />
      <Button className="button" onPress={edits.resume}>
        {words.resume}
      </Button>
    </div>
  );
}
