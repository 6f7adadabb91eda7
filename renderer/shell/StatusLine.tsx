import { clock } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, useOpenBoard, useRoster } from "../store/page.tsx";
import type { Saving } from "../store/rosterState.ts";
import { Legend } from "./Legend.tsx";

const words = texts.app.status;

/** The line at the bottom: whether all is stored, how the week stands, what the marks mean, how long a check took. */
export function StatusLine() {
  const saving = useRoster((state) => state.saving);
  const summary = useOpenBoard((board) => board.check.summary);
  const isRoster = useBoardUi((state) => state.screen === "roster");
  const milliseconds = useOpenBoard((board) => board.checkMilliseconds);
  return (
    <footer className="status-line">
      <span className="status-saving" data-saving={saving.kind}>
        {savingText(saving)}
      </span>
      <span className="status-totals">
        {words.regular}{" "}
        <b data-problem={summary.overtredingen > 0 || undefined}>
          {summary.overtredingen === 0 ? words.noOvertredingen : words.overtredingen(summary.overtredingen)}
        </b>
        , {words.short(clock(summary.shortMinutes))}
        {summary.notEvaluated > 0 && (
          <>
            , <b>{words.notEvaluated(summary.notEvaluated)}</b>
          </>
        )}
      </span>
      <span className="spacer" />
      {isRoster && <Legend />}
      <span className="status-check">
        {words.checkTime(milliseconds < 10 ? milliseconds.toFixed(1).replace(".", ",") : milliseconds.toFixed(0))}
      </span>
    </footer>
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

function timeOf(instant: string): string {
  return new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" }).format(new Date(instant));
}
