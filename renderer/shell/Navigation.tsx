import {
  Baby,
  Blocks,
  CalendarRange,
  ClipboardList,
  Database,
  GitCompareArrows,
  House,
  Printer,
  Scale,
  Users,
} from "lucide-react";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, usePage } from "../store/page.tsx";

const { label, ...names } = texts.app.navigation;

const SCREENS: readonly { readonly name: keyof typeof names; readonly Icon: typeof CalendarRange }[] = [
  { name: "roster", Icon: CalendarRange },
  { name: "whatIf", Icon: GitCompareArrows },
  { name: "children", Icon: Baby },
  { name: "staff", Icon: Users },
  { name: "groups", Icon: Blocks },
  { name: "location", Icon: House },
  { name: "pilotLog", Icon: ClipboardList },
  { name: "rules", Icon: Scale },
  { name: "reports", Icon: Printer },
  { name: "dataFile", Icon: Database },
];

/** The screens that there are. */
export function Navigation() {
  const { ui } = usePage();
  const screen = useBoardUi((state) => state.screen);
  return (
    <nav className="rail" aria-label={label}>
      <svg className="rail-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <rect x="3" y="5" width="11" height="4" rx="1.5" />
        <rect x="7" y="10.5" width="14" height="4" rx="1.5" />
        <rect x="5" y="16" width="9" height="4" rx="1.5" />
      </svg>
      {SCREENS.map(({ name, Icon }) => (
        <button
          key={name}
          type="button"
          className="rail-item"
          aria-label={names[name].replaceAll("\u00ad", "")}
          title={names[name].replaceAll("\u00ad", "")}
          aria-current={screen === name ? "page" : undefined}
          onClick={() => ui.setState({ screen: name })}
        >
          <Icon className="icon" aria-hidden="true" />
          <span>{names[name]}</span>
        </button>
      ))}
    </nav>
  );
}
