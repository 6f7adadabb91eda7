import { CalendarCheck } from "lucide-react";
import { shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { useOpenBoard, usePage, useRoster } from "../store/page.tsx";
import { closedDates } from "./basisWords.ts";
import "./closeDay.css";

const words = texts.closeDay.basis;

const CHOICES = [
  { key: "actual", text: words.actual },
  { key: "planned", text: words.planned },
] as const;

/** Which days of the week were closed, and whether they are shown and checked as they went or as they were planned. */
export function ClosedDaysNote() {
  const page = usePage();
  const roster = useOpenBoard((board) => board.roster);
  const basis = useRoster((state) => state.basis);
  const dates = closedDates(roster);
  if (dates.length === 0) return null;
  return (
    <section className="week-note closed-note" aria-label={words.noteLabel}>
      <CalendarCheck className="icon" aria-hidden="true" />
      <p>
        <b>{words.note(dates.map(shortDay).join(", "))}</b> {words.noteText}
      </p>
      <SegmentedChoice
        label={words.label}
        choices={CHOICES}
        value={basis}
        onChange={(chosen) => page.roster.getState().showBasis(chosen)}
      />
    </section>
  );
}
