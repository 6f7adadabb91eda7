import { isoWeekOf } from "../../shared/calendar/dates.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { DataPart, ReportPart, ScreenName } from "../board/boardUi.ts";
import { focusScenarioSwitch } from "../board/ScenarioSwitch.tsx";
import { always, type BoardAction } from "./boardAction.ts";
import { stepWeek, switchPane } from "./pageMoves.ts";
import { focusQuickField } from "./quickFieldFocus.ts";

const words = texts.boardActions.unavailable;

/** To other weeks, screens and parts of the page. */
export const goActions: readonly BoardAction[] = [
  {
    id: "openQuickField",
    section: "go",
    keys: ["Q", "/"],
    on: ["board"],
    isAvailable: always,
    run: focusQuickField,
  },
  {
    id: "openPalette",
    section: "go",
    keys: ["Ctrl+K"],
    on: ["page"],
    isAvailable: always,
    run: ({ page }) => page.ui.setState({ dialog: "palette" }),
  },
  {
    id: "previousWeek",
    section: "go",
    keys: ["Ctrl+PageUp"],
    on: ["page"],
    isAvailable: always,
    run: ({ page }) => stepWeek(page, -1),
  },
  {
    id: "nextWeek",
    section: "go",
    keys: ["Ctrl+PageDown"],
    on: ["page"],
    isAvailable: always,
    run: ({ page }) => stepWeek(page, 1),
  },
  {
    id: "thisWeek",
    section: "go",
    keys: ["Alt+Home"],
    on: ["page"],
    isAvailable: ({ page, board }) => isoWeekOf(page.today()) !== board.roster.week || words.isThisWeek,
    run: ({ page }) => void page.roster.getState().openWeek(isoWeekOf(page.today())),
  },
  {
    id: "switchPane",
    section: "go",
    keys: ["F6"],
    on: ["roster"],
    isAvailable: always,
    run: ({ page }) => switchPane(page),
  },
  {
    id: "chooseScenario",
    section: "go",
    keys: ["F8"],
    on: ["roster"],
    isAvailable: always,
    run: focusScenarioSwitch,
  },
  {
    id: "leaveVariant",
    section: "go",
    keys: ["Shift+Escape"],
    on: ["roster"],
    isAvailable: ({ board }) => board.variant !== undefined || words.noVariant,
    run: ({ page }) => page.roster.getState().leaveVariant(),
  },
  toScreen("goToRoster", "Alt+1", "roster"),
  toScreen("goToWhatIf", "Alt+2", "whatIf"),
  toScreen("goToLocation", "Alt+3", "location"),
  toScreen("goToPilotLog", "Alt+4", "pilotLog"),
  toScreen("goToRules", "Alt+5", "rules"),
  toScreen("goToChildren", "Alt+6", "children"),
  toScreen("goToStaff", "Alt+7", "staff"),
  toScreen("goToGroups", "Alt+8", "groups"),
  toScreen("goToImport", "Ctrl+I", "importing"),
  toScreen("goToExport", "Ctrl+E", "exporting"),
  toReportPart("goToReports", "Ctrl+P", "reports"),
  toReportPart("goToDeviations", "Alt+A", "deviations"),
  toDataPart("goToBackups", "Alt+9", "backups"),
  toDataPart("goToChangeLog", "Alt+0", "changeLog"),
  toDataPart("goToRetention", "Alt+B", "retention"),
  toDataPart("goToEncryption", "Alt+V", "encryption"),
];

function toDataPart(id: BoardActionId, key: string, part: DataPart): BoardAction {
  return {
    id,
    section: "go",
    keys: [key],
    on: ["page"],
    isAvailable: always,
    run: ({ page }) => page.ui.setState({ screen: "dataFile", dataPart: part }),
  };
}

function toReportPart(id: BoardActionId, key: string, part: ReportPart): BoardAction {
  return {
    id,
    section: "go",
    keys: [key],
    on: ["page"],
    isAvailable: always,
    run: ({ page }) => page.ui.setState({ screen: "reports", reportPart: part }),
  };
}

function toScreen(id: BoardActionId, key: string, screen: ScreenName): BoardAction {
  return {
    id,
    section: "go",
    keys: [key],
    on: ["page"],
    isAvailable: ({ page }) => page.ui.getState().screen !== screen || words.isThisScreen,
    run: ({ page }) => page.ui.setState({ screen }),
  };
}
