import { Toolbar } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { openLocation } from "./locationTasks.ts";
import "./locations.css";
import { useLocationEntries } from "./useLocationEntries.ts";

const words = texts.locations.tabs;

/** Where there are several locations: their names in a row, of which one press opens another. */
export function LocationTabs() {
  const page = usePage();
  const current = useOpenBoard((board) => board.location.location.id);
  const inUse = useLocationEntries().filter(({ id, endsOn }) => endsOn === null || id === current);
  if (inUse.length < 2) return null;
  return (
    <Toolbar className="location-tabs" aria-label={words.label}>
      {inUse.map(({ id, shownName }) => (
        <button
          key={id}
          type="button"
          className="location-tab"
          aria-current={id === current ? "true" : undefined}
          aria-label={id === current ? words.open(shownName) : words.to(shownName)}
          title={shownName}
          onClick={() => id !== current && void openLocation(page, id, shownName)}
        >
          <bdi className="clip">{shownName}</bdi>
        </button>
      ))}
    </Toolbar>
  );
}
