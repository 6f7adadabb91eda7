import { useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { DifferenceList } from "../publishing/DifferenceList.tsx";
import { titleOfWeek } from "../store/announcements.ts";
import type { WeekPreview } from "./planPreview.ts";
import type { PreviewState } from "./usePlanPreview.ts";

const words = texts.templates.preview;

/** What would change, week by week: how many shifts, the overtredingen before and after, and each difference on demand. */
export function PlanPreview({ state: { weeks, total } }: { readonly state: PreviewState }) {
  return (
    <section className="plan-preview" aria-label={words.label} aria-busy={weeks.length < total}>
      <h3>{words.label}</h3>
      <p className="dialog-note" role="status">
        {weeks.length < total ? words.busy(weeks.length, total) : ""}
      </p>
      <ul>
        {weeks.map((week) => (
          <WeekItem key={week.week} preview={week} />
        ))}
      </ul>
    </section>
  );
}

function WeekItem({ preview }: { readonly preview: WeekPreview }) {
  const { week, notes, differences, counts, kept, openPlaces, overtredingen } = preview;
  const [isOpen, setOpen] = useState(false);
  const { before, after } = overtredingen;
  const trend = after === before ? undefined : after > before ? "more" : "fewer";
  return (
    <li className="plan-week">
      <h4>{titleOfWeek(week)}</h4>
      {notes.map((note) => (
        <p key={note} className="plan-week-note">
          {note}
        </p>
      ))}
      {differences.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <>
          <p>
            {words.counts(counts.added, counts.removed, counts.changed, kept)} ·{" "}
            <span className="plan-week-trend" data-trend={trend}>
              {words.overtredingen(before, after)}
            </span>
            {openPlaces > 0 && ` · ${words.openPlaces(openPlaces)}`}
          </p>
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{words.details(differences.length)}</summary>
            {isOpen && <DifferenceList differences={differences} level={5} />}
          </details>
        </>
      )}
    </li>
  );
}
