import { createStore, type StoreApi } from "zustand/vanilla";
import type { IsoWeek, LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import type { RuleId } from "../../shared/checking/finding.ts";
import type { OutputKind } from "../../shared/contract/reports.ts";
import type { ShiftClip } from "../../shared/editing/multiShiftChanges.ts";
import type { Merge } from "../../shared/exchange/records.ts";
import { INITIAL_WHAT_IF, type WhatIfView } from "../whatIf/whatIfView.ts";
import type { BoardView } from "./boardView.ts";
import type { FocusMap, PlaceKey } from "./focusMap.ts";

/** What the shift form is open for. */
export type EditorTarget =
  | { readonly kind: "new"; readonly groupId: string | null; readonly staffId: string; readonly date: LocalDate }
  | { readonly kind: "edit"; readonly shiftId: string };

/** A moment on a strip that the pointer or the keyboard points at. */
export interface StripMoment {
  readonly groupId: string;
  readonly date: LocalDate;
  readonly minute: Minute;
  readonly by: "pointer" | "keyboard";
}

/**
 * The break of a shift that the keys act on: the one nearest to where it began, since it has no id of its own and an edit
 * or undo moves it.
 */
export interface ChosenBreak {
  readonly shiftId: string;
  readonly from: Minute;
}

/** The menu of actions that is open: beside a place, or where the pointer asked for it. */
export interface OpenMenu {
  readonly place: PlaceKey;
  readonly point: { readonly x: number; readonly y: number } | null;
  /** The minute of the day under the pointer; null when a key opened it. */
  readonly minute: Minute | null;
  /** Only this part of the menu, when a key asks for it. */
  readonly section: MenuSection | null;
}

/** The parts of the menu of actions; all but the first lie in a menu of their own. */
export type MenuSection =
  | "shift"
  | "absence"
  | "away"
  | "merge"
  | "clipboard"
  | "move"
  | "times"
  | "breaks"
  | "activity"
  | "select"
  | "week"
  | "look"
  | "go"
  | "program";

/** What the form of a merge is open for; `merge` is null for a new one. */
export interface MergeTarget {
  readonly merge: Merge | null;
  readonly date: LocalDate;
  readonly groupIds: readonly string[];
  /** Times to begin with; null where nothing pointed at any. */
  readonly span: Interval | null;
}

/** A question that an action asks before it can run. */
export type ActionPrompt =
  | { readonly kind: "split"; readonly shiftId: string; readonly minute: Minute | null }
  | { readonly kind: "days"; readonly shiftIds: readonly string[] }
  | { readonly kind: "absence"; readonly staffId: string; readonly date: LocalDate }
  | { readonly kind: "newPlace"; readonly groupId: string | null; readonly date: LocalDate }
  | { readonly kind: "editPlace"; readonly placeId: string }
  | { readonly kind: "fillPlace"; readonly placeId: string }
  | { readonly kind: "merge"; readonly target: MergeTarget };

/** A dialog about the open week as a whole, or one of its days. */
export type WeekDialog =
  | { readonly kind: "publish" | "changes" | "versions" | "templates" | "copyWeek" }
  | { readonly kind: "copyDay"; readonly date: LocalDate }
  /** With a person the form begins there. */
  | { readonly kind: "closeDay"; readonly date: LocalDate; readonly staffId?: string };

/** A dialog about locations. */
export type LocationDialogName = "newLocation" | "copyLocation" | "colleagues" | "endLocation";

/** The question whether a published week may be changed; asked once for each week, as long as the page is there. */
export interface EditQuestion {
  readonly onAnswer: (isAllowed: boolean) => void;
}

export type ScreenName =
  | "roster"
  | "whatIf"
  | "children"
  | "staff"
  | "groups"
  | "location"
  | "pilotLog"
  | "rules"
  | "importing"
  | "exporting"
  | "reports"
  | "dataFile";

/** The parts of the screen with what is handed out. */
export type ReportPart = "reports" | "deviations";

/** The parts of the screen about the file that holds everything. */
export type DataPart = "backups" | "changeLog" | "retention" | "encryption";

/** The parts of the screen with what is on record of the location. */
export type LocationPart = "location" | "pilots" | "tekortplan";

/** State of the page that is not data: nothing here is stored or undone. */
export interface BoardUi {
  readonly screen: ScreenName;
  readonly locationPart: LocationPart;
  readonly dataPart: DataPart;
  readonly reportPart: ReportPart;
  /** What is handed out that the screen shows. */
  readonly outputKind: OutputKind;
  /** The rule that the list of rules shows; null is its overview. */
  readonly ruleId: RuleId | null;
  readonly whatIf: WhatIfView;
  readonly view: BoardView;
  /** The day of the day view; null is the first one shown. */
  readonly day: LocalDate | null;
  /** How many times wider than what fits the time axis is drawn; 1 fits. */
  readonly zoom: number;
  /** The day whose column is wide in the week and person view, the others narrow; null while all are alike. */
  readonly expandedDay: LocalDate | null;
  readonly place: PlaceKey | null;
  /** A place that is drawn although it may lie outside the window, until another one is asked for. */
  readonly revealed: PlaceKey | null;
  /** The order of the places in the view that is drawn, for keys that go to another row. */
  readonly focusMap: FocusMap;
  /** Ids of the shifts that are selected, the same in every view. The focus may lie elsewhere. */
  readonly selection: ReadonlySet<string>;
  /** Null until one was acted on or chosen; the keys act on the first of a shift then. */
  readonly chosenBreak: ChosenBreak | null;
  /** Shifts that were cut or copied, as they were then. */
  readonly clip: ShiftClip | null;
  readonly menu: OpenMenu | null;
  readonly prompt: ActionPrompt | null;
  readonly editor: EditorTarget | null;
  readonly moment: StripMoment | null;
  readonly findingKey: string | null;
  /** Pixels for a minute on the time axis. */
  readonly minuteWidth: number;
  /** The same in the column that is expanded. */
  readonly expandedMinuteWidth: number;
  readonly panelOpen: boolean;
  readonly dialog: "help" | "about" | "reset" | "palette" | LocationDialogName | WeekDialog | null;
  readonly editQuestion: EditQuestion | null;
  /** Published weeks of which it was said that they may be changed. */
  readonly editableWeeks: ReadonlySet<IsoWeek>;
}

export type BoardUiStore = StoreApi<BoardUi>;

export function createBoardUi(panelOpen: boolean): BoardUiStore {
  return createStore<BoardUi>(() => ({
    screen: "roster",
    locationPart: "location",
    dataPart: "backups",
    reportPart: "reports",
    outputKind: "roster",
    ruleId: null,
    whatIf: INITIAL_WHAT_IF,
    view: "week",
    day: null,
    zoom: 1,
    expandedDay: null,
    place: null,
    revealed: null,
    focusMap: [],
    selection: new Set(),
    chosenBreak: null,
    clip: null,
    menu: null,
    prompt: null,
    editor: null,
    moment: null,
    findingKey: null,
    minuteWidth: 0.2,
    expandedMinuteWidth: 0.5,
    panelOpen,
    dialog: null,
    editQuestion: null,
    editableWeeks: new Set(),
  }));
}

/** The element of a place on the board, if it is drawn. */
export function elementOfPlace(place: PlaceKey): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
}
