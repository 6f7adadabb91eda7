import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { LocationPart } from "../board/boardUi.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { PilotsPart } from "../pilots/PilotsPart.tsx";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { TekortplanPart } from "../tekortplan/TekortplanPart.tsx";
import "./location.css";
import { LocationTopics } from "./LocationTopics.tsx";

const words = texts.location;

const PARTS: readonly { readonly key: LocationPart; readonly text: string }[] = [
  { key: "location", text: words.parts.location },
  { key: "pilots", text: words.parts.pilots },
  { key: "tekortplan", text: words.parts.tekortplan },
];

/** What is on record of the location as a whole, its agreements about pilots, and what is done when people are short. */
export function LocationScreen() {
  const { ui } = usePage();
  const part = useBoardUi((state) => state.locationPart);
  const location = useOpenBoard((board) => board.location.location);
  const week = useOpenBoard((board) => board.roster.week);
  const [date = week] = datesOfWeek(week);
  const facts = [location.name, location.municipality, location.lrk && words.lrk(location.lrk)].filter(Boolean);
  return (
    <section className="location-screen" aria-labelledby="location-title">
      <header className="location-head">
        <h2 id="location-title">{words.title}</h2>
        <p>
          <bdi>{facts.join(" · ")}</bdi>
        </p>
        <SegmentedChoice
          label={words.parts.label}
          choices={PARTS}
          value={part}
          onChange={(locationPart) => ui.setState({ locationPart })}
        />
        <p className="location-intro">{words.intro[part](longDate(date))}</p>
      </header>
      {part === "location" && <LocationTopics />}
      {part === "pilots" && <PilotsPart date={date} />}
      {part === "tekortplan" && <TekortplanPart date={date} />}
    </section>
  );
}
