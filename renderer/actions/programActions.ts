import { texts } from "../../shared/texts/nl.ts";
import { always, type BoardAction } from "./boardAction.ts";

const words = texts.boardActions.unavailable;

/** What is the same on every screen. */
export const programActions: readonly BoardAction[] = [
  {
    id: "undo",
    section: "program",
    keys: ["Ctrl+Z"],
    on: ["page"],
    isAvailable: ({ board }) => board.undo.length > 0 || words.nothingToUndo,
    run: ({ page }) => page.roster.getState().undo(),
  },
  {
    id: "redo",
    section: "program",
    keys: ["Ctrl+Y", "Ctrl+Shift+Z"],
    on: ["page"],
    isAvailable: ({ board }) => board.redo.length > 0 || words.nothingToRedo,
    run: ({ page }) => page.roster.getState().redo(),
  },
  {
    id: "toggleFindings",
    section: "program",
    keys: ["B"],
    on: ["roster"],
    isAvailable: always,
    run: ({ page: { ui } }) => ui.setState(({ panelOpen }) => ({ panelOpen: !panelOpen })),
  },
  {
    id: "openMenu",
    section: "program",
    keys: ["Shift+F10", "ContextMenu"],
    on: ["shift", "cell", "open", "openCell", "strip"],
    isAvailable: always,
    run: ({ page, place }) => {
      if (place !== null) page.ui.setState({ menu: { place, point: null, minute: null, section: null } });
    },
  },
  {
    id: "help",
    section: "program",
    keys: ["?"],
    on: ["page"],
    isAvailable: always,
    run: ({ page }) => page.ui.setState({ dialog: "help" }),
  },
];
