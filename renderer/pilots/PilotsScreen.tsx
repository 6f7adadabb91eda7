import { useState } from "react";
import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { AgreementList } from "./AgreementList.tsx";
import { ConsentPart } from "./ConsentPart.tsx";
import "./pilots.css";

const words = texts.pilots;

/** Which pilots were agreed, what is missing for them, and the consent for each child. */
export function PilotsScreen() {
  const location = useOpenBoard((board) => board.location.location);
  const week = useOpenBoard((board) => board.roster.week);
  const [isMissingOnly, setMissingOnly] = useState(false);
  const [date = week] = datesOfWeek(week);
  const facts = [location.name, location.municipality, location.lrk && words.lrk(location.lrk)].filter(Boolean);
  return (
    <section className="pilots" aria-labelledby="pilots-title">
      <header className="pilots-head">
        <h2 id="pilots-title">{words.title}</h2>
        <p>
          <bdi>{facts.join(" · ")}</bdi>
        </p>
        <p className="pilots-intro">{words.intro(longDate(date))}</p>
      </header>
      <div className="pilots-body">
        <AgreementList date={date} onShowMissing={() => setMissingOnly(true)} />
        <ConsentPart date={date} isMissingOnly={isMissingOnly} onMissingOnly={setMissingOnly} />
      </div>
    </section>
  );
}
