import { CalendarRange } from "lucide-react";
import { texts } from "../../shared/texts/nl.ts";

/** The screens that there are. */
export function Navigation() {
  const { label, roster } = texts.app.navigation;
  return (
    <nav className="rail" aria-label={label}>
      <svg className="rail-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <rect x="3" y="5" width="11" height="4" rx="1.5" />
        <rect x="7" y="10.5" width="14" height="4" rx="1.5" />
        <rect x="5" y="16" width="9" height="4" rx="1.5" />
      </svg>
      <span className="rail-item" aria-current="page">
        <CalendarRange className="icon" aria-hidden="true" />
        <span>{roster}</span>
      </span>
    </nav>
  );
}
