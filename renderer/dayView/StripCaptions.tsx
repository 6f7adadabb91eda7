import { texts } from "../../shared/texts/nl.ts";

const words = texts.boardViews.day;

/** What the lines of a large strip are, at the right of the group's name. */
export function StripCaptions({ scenario }: { readonly scenario: string | null }) {
  return (
    <span className="day-captions" aria-hidden="true">
      <span data-line="children">{words.children}</span>
      <span data-line="staff">{words.staff}</span>
      <span data-line="regular">{words.regular}</span>
      {scenario !== null && (
        <span className="clip" data-line="pilot" title={scenario}>
          {scenario}
        </span>
      )}
    </span>
  );
}
