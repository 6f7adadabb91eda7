import { texts } from "../../shared/texts/nl.ts";
import { useRoster } from "../store/page.tsx";

/**
 * Says what happened to those who do not see it. The element alternates, so that the same sentence is said twice;
 * while a dialog hides the rest of the page it is heard still.
 */
export function LiveRegion() {
  const { text, serial } = useRoster((state) => state.announcement);
  return (
    <div
      className="visually-hidden"
      data-live-announcer="true"
      role="log"
      aria-live="polite"
      aria-label={texts.app.announce.label}
    >
      <span key={serial}>{text}</span>
    </div>
  );
}
