import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import "./openPlaces.css";
import { goToNextOpenPlace } from "./openPlaceEdits.ts";

const words = texts.absence.places;

/** How many places are open this week, and the way to the first; nothing when all are filled. */
export function OpenPlaceCount() {
  const page = usePage();
  const count = useOpenBoard(({ roster }) => roster.openPlaces?.length ?? 0);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="status-open-places"
      aria-label={words.jump(count)}
      title={words.jump(count)}
      onClick={() => goToNextOpenPlace(page)}
    >
      {words.count(count)}
    </button>
  );
}
