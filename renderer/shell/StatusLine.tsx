import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { looksAtPilots } from "../../shared/pilots/doubleVerdict.ts";
import { clock } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { basisDays, closedDates } from "../closeDay/basisWords.ts";
import { useBasisWord } from "../closeDay/useBasisWord.ts";
import { OpenPlaceCount } from "../openPlaces/OpenPlaceCount.tsx";
import { useBoardUi, useOpenBoard, useRoster } from "../store/page.tsx";
import type { Saving } from "../store/rosterState.ts";
import { Legend } from "./Legend.tsx";
import { PilotDependence } from "./PilotDependence.tsx";

const words = texts.app.status;

/** The line at the bottom: whether all is stored, how the week stands, what the marks mean, how long a check took. */
export function StatusLine() {
  const saving = useRoster((state) => state.saving);
  const { regular, notEvaluated } = useOpenBoard((board) => board.check.summary);
  const strips = useOpenBoard((board) => board.check.strips);
  const hasPilots = useOpenBoard(({ location, check }) => looksAtPilots(location, check.week, check.scenario));
  const isRoster = useBoardUi((state) => state.screen === "roster");
  const milliseconds = useOpenBoard((board) => board.checkMilliseconds);
  return (
    <footer className="status-line">
      <span className="status-saving" data-saving={saving.kind}>
        {savingText(saving)}
      </span>
      <span className="status-totals">
        {words.regular} <Basis />
        <b data-problem={regular.overtredingen > 0 || undefined}>
          {regular.overtredingen === 0 ? words.noOvertredingen : words.overtredingen(regular.overtredingen)}
        </b>
        , {words.short(clock(regular.shortMinutes))}
        {notEvaluated > 0 && (
          <>
            , <b>{words.notEvaluated(notEvaluated)}</b>
          </>
        )}
      </span>
      {hasPilots && <PilotTotals />}
      {isRoster && <OpenPlaceCount />}
      <span className="spacer" />
      {isRoster && <Legend strips={strips} />}
      <span className="status-check">
        {words.checkTime(milliseconds < 10 ? milliseconds.toFixed(1).replace(".", ",") : milliseconds.toFixed(0))}
      </span>
    </footer>
  );
}

/** Whether the figures are of the plan or of what happened, where days were closed. */
function Basis() {
  const board = useOpenBoard((open) => open);
  const basis = useRoster((state) => state.basis);
  const says = useBasisWord();
  if (closedDates(board.roster).length === 0) return null;
  return <span title={basis === "actual" ? basisDays(board.roster) : undefined}>({says}) </span>;
}

/** How the week stands under the scenario that is shown; what leans on a pilot opens by group and by week. */
function PilotTotals() {
  const { scenario, summary } = useOpenBoard((board) => board.check);
  const { overtredingen, pilotMinutes } = summary;
  return (
    <span className="status-totals status-pilots">
      {describeScenario(scenario)} <b data-problem={overtredingen > 0 || undefined}>{overtredingen}</b>
      {pilotMinutes.any > 0 && <PilotDependence minutes={pilotMinutes} />}
    </span>
  );
}

function savingText(saving: Saving): string {
  switch (saving.kind) {
    case "saved":
      return saving.savedAt === null ? words.allSaved : words.saved(timeOf(saving.savedAt));
    case "saving":
      return words.saving;
    case "recovering":
    case "failed":
      return words.unsaved;
  }
}

/** Made once: making it takes half a millisecond, and the line is drawn again after each edit. */
const timeFormat = new Intl.DateTimeFormat("nl-NL", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Amsterdam",
});

function timeOf(instant: string): string {
  return timeFormat.format(new Date(instant));
}
