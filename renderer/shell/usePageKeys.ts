import { useEffect } from "react";
import { addWeeks } from "../../shared/calendar/dates.ts";
import { elementOfPlace } from "../board/boardUi.ts";
import { focusScenarioSwitch } from "../board/ScenarioSwitch.tsx";
import { type Page, usePage } from "../store/page.tsx";

/** Keys that work anywhere on the page, but not while typing or while a dialog is open. */
export function usePageKeys(): void {
  const page = usePage();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      if (perform(event, page)) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [page]);
}

/** Where keys have a meaning of their own; a radio or a box to tick is no text. */
const OWN_KEYS = "input:not([type=radio], [type=checkbox]), textarea, [role=dialog], [role=listbox], [role=menu]";

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_KEYS) !== null;
}

type PageCommand = (page: Page, event: KeyboardEvent) => void;

/** With Ctrl (or Cmd). */
const COMMANDS: Readonly<Record<string, PageCommand>> = {
  z: ({ roster }, { shiftKey }) => (shiftKey ? roster.getState().redo() : roster.getState().undo()),
  y: ({ roster }) => roster.getState().redo(),
  pageup: (page) => stepWeek(page, -1),
  pagedown: (page) => stepWeek(page, 1),
};

const KEYS: Readonly<Record<string, PageCommand>> = {
  "?": ({ ui }) => ui.setState({ dialog: "help" }),
  f6: (page) => switchPane(page),
  f8: ({ ui }) => {
    if (ui.getState().screen === "roster") focusScenarioSwitch();
  },
};

function perform(event: KeyboardEvent, page: Page): boolean {
  if (event.altKey) return false;
  const commands = event.ctrlKey || event.metaKey ? COMMANDS : KEYS;
  const command = commands[event.key.toLowerCase()];
  command?.(page, event);
  return command !== undefined;
}

/** Opens the week that many weeks further. */
export function stepWeek({ roster }: Page, weeks: number): void {
  const { board, openingWeek, openWeek } = roster.getState();
  const current = openingWeek ?? board?.roster.week;
  if (current !== undefined) void openWeek(addWeeks(current, weeks));
}

/** Between the board and the findings. */
function switchPane({ ui }: Page): void {
  const { place, screen } = ui.getState();
  if (screen !== "roster") return;
  const isInFindings = document.activeElement?.closest(".findings") != null;
  if (isInFindings) {
    if (place !== null) elementOfPlace(place)?.focus();
    return;
  }
  ui.setState({ panelOpen: true });
  requestAnimationFrame(() => {
    const panel = document.querySelector(".findings");
    const stop =
      panel?.querySelector<HTMLElement>(".finding-button[tabindex='0']") ?? panel?.querySelector<HTMLElement>("button");
    stop?.focus();
  });
}
