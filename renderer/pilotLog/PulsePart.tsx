import { useMemo } from "react";
import { Checkbox } from "react-aria-components";
import { switchNotes } from "../../shared/editing/pulseChanges.ts";
import type { WorkloadPulse } from "../../shared/exchange/records.ts";
import { summarisePulses } from "../../shared/pilotLog/pulseSummary.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import { LogHeading } from "./LogTable.tsx";
import { PulseChart } from "./PulseChart.tsx";
import { PulseEntry } from "./PulseEntry.tsx";
import { PulseComparison, PulseWeeks } from "./PulseTables.tsx";
import "./pulse.css";
import { usePulseEdits } from "./usePulseEdits.ts";

const words = texts.pilotLog.pulse;

/** The werkdruk pulse: scores to enter, and what they say before and during the pilots. */
export function PulsePart() {
  const pulses = useOpenBoard((board) => board.location.workloadPulses);
  const agreements = useOpenBoard((board) => board.location.pilots);
  const summary = useMemo(() => summarisePulses(pulses, agreements), [pulses, agreements]);
  return (
    <div className="pulse">
      <section className="log-part pulse-entry">
        <LogHeading title={words.enterTitle} hint={words.enterHint} />
        <PulseEntry />
        <NotesSwitch />
      </section>
      <section className="log-part">
        <h3>{words.summaryTitle}</h3>
        <PulseComparison summary={summary} />
        <h3 className="pulse-weeks-title">{words.weeksTitle}</h3>
        {pulses.length === 0 ? (
          <p className="log-none">{words.noScores}</p>
        ) : (
          <>
            <PulseChart weeks={summary.weeks} />
            <PulseWeeks weeks={summary.weeks} />
          </>
        )}
        <PulseNotes pulses={pulses} />
      </section>
    </div>
  );
}

function NotesSwitch() {
  const { dispatchWith, context } = usePulseEdits();
  const isOn = useOpenBoard((board) => board.location.location.workloadPulse?.notes ?? false);
  return (
    <div className="pulse-switch">
      <Checkbox
        className="checkbox"
        isSelected={isOn}
        onChange={(notes) => dispatchWith(switchNotes(context(notes ? words.switchedOn : words.switchedOff), notes))}
      >
        <span className="checkbox-box" />
        <span>{words.notesSwitch}</span>
      </Checkbox>
      <p className="field-hint">{words.notesSwitchHint}</p>
    </div>
  );
}

function PulseNotes({ pulses }: { readonly pulses: readonly WorkloadPulse[] }) {
  return pulses.flatMap(({ week, notes = [] }) =>
    notes.length === 0 ? (
      []
    ) : (
      <section key={week} className="pulse-notes">
        <h4>{words.notesTitle(texts.pilotLog.weekName(week))}</h4>
        <ul>
          {/* Notes have no identity and may be equal; their order changes only as a whole. */}
          {[...notes.entries()].map(([place, note]) => (
            <li key={place}>
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      </section>
    ),
  );
}
