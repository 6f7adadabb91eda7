import { addWeeks, daysBetween, type IsoWeek, isoWeekOf, mondayOf } from "../../shared/calendar/dates.ts";
import { fold, partsOf } from "../../shared/planning/quickNames.ts";
import { texts } from "../../shared/texts/nl.ts";
import { homeOf, laneKey, shownDates } from "../board/boardModel.ts";
import { cellPlace, type PlaceKey, shiftPlace, stripPlace } from "../board/focusMap.ts";
import { groupName, personName, roleName } from "../board/sentences.ts";
import { focusPlace } from "../board/showPlace.ts";
import { dayOfFocus } from "../board/viewActions.ts";
import { openLocation } from "../locations/locationTasks.ts";
import { titleOfWeek } from "../store/announcements.ts";
import type { Page } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import { type ActionContext, labelOf } from "./boardAction.ts";
import { keyLabel } from "./keyNames.ts";
import { actionsAt, placesAround } from "./registry.ts";
import { runAction } from "./runAction.ts";

/* What can be found with Ctrl+K, and where each thing leads. */

export type PaletteKind = keyof typeof texts.boardActions.palette.kinds;

export interface PaletteEntry {
  readonly key: string;
  readonly kind: PaletteKind;
  readonly label: string;
  /** What tells it from another with the same label, or its key on the keyboard; may be empty. */
  readonly hint: string;
  readonly go: () => void;
}

/** So many of each kind; more is no list to choose from. */
const MOST_OF_A_KIND = 7;

const WEEKS_AHEAD = 53;

const words = texts.boardActions.palette;

/** Everything that can be found from here, in the order of the kinds. */
export function paletteEntries(context: ActionContext): readonly PaletteEntry[] {
  const { page, board } = context;
  return [
    ...actionEntries(context),
    ...personEntries(page, board),
    ...childEntries(page, board),
    ...groupEntries(page, board),
    ...weekEntries(page, board),
    ...locationEntries(page, board),
  ];
}

/**
 * The entries that hold every word of a text, at the begin of one of their words; those whose label begins with it first, and
 * of those the ones that have it as whole words.
 * Of each kind no more than fit a list; without a text only actions.
 */
export function findEntries(entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  const wanted = partsOf(text);
  if (wanted.length === 0) return entries.filter(({ kind }) => kind === "action");
  const found = entries.filter(({ label, hint }) => {
    const own = partsOf(`${label} ${hint}`);
    return wanted.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
  // "week 3" is week 3 before it is one that holds the 30th.
  const isWhole = ({ label }: PaletteEntry) => wanted.every((word) => partsOf(label).includes(word));
  const isFirst = ({ label }: PaletteEntry) => fold(label).startsWith(wanted[0] ?? "");
  const rank = (entry: PaletteEntry) => (isFirst(entry) ? 2 : 0) + (isWhole(entry) ? 1 : 0);
  const kinds = Object.keys(words.kinds) as PaletteKind[];
  return kinds.flatMap((kind) => {
    const ofKind = found.filter((entry) => entry.kind === kind);
    return ofKind.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_OF_A_KIND);
  });
}

function actionEntries(context: ActionContext): PaletteEntry[] {
  const actions = [...actionsAt(placesAround(context, true)).values()].flat();
  return actions
    .filter((action) => action.id !== "openPalette" && action.isAvailable(context) === true)
    .map((action) => ({
      key: `action:${action.id}`,
      kind: "action",
      label: labelOf(action),
      hint: action.keys[0] === undefined ? "" : keyLabel(action.keys[0]),
      go: () => runAction(action, context),
    }));
}

/** The other locations of the file. */
function locationEntries(page: Page, board: OpenBoard): PaletteEntry[] {
  const { locations = [] } = page.roster.getState().appInfo ?? {};
  return locations
    .filter(({ id }) => id !== board.location.location.id)
    .map(({ id, name, endsOn }) => {
      const label = name ?? texts.locations.menu.unnamed(id);
      const hint = endsOn === null ? "" : texts.locations.menu.ended.toLowerCase();
      return { key: `location:${id}`, kind: "location", label, hint, go: () => void openLocation(page, id, label) };
    });
}

function personEntries(page: Page, board: OpenBoard): PaletteEntry[] {
  return board.location.staff.map((person) => ({
    key: `person:${person.id}`,
    kind: "person",
    label: personName(person),
    hint: roleName(person.role),
    go: () => goTo(page, placesOfPerson(page, board, person.id)),
  }));
}

/** Her shift on the day that is looked at, else her first one, else her row. */
function placesOfPerson(page: Page, { location, roster }: OpenBoard, staffId: string): PlaceKey[] {
  const person = location.staff.find(({ id }) => id === staffId);
  if (person === undefined) return [];
  const dates = shownDates(location, roster);
  const date = dayOfFocus(page) ?? dates[0];
  const own = roster.shifts.filter((shift) => shift.staffId === staffId);
  const shift = own.find((candidate) => candidate.date === date) ?? own[0];
  const home = homeOf(person, { groupId: null });
  const cells = dates.flatMap((day) => [
    cellPlace(laneKey(home, staffId), day),
    cellPlace(laneKey(null, staffId), day),
  ]);
  return [...(shift ? [shiftPlace(shift.id)] : []), ...cells];
}

function childEntries(page: Page, board: OpenBoard): PaletteEntry[] {
  const groups = new Map(board.location.groups.map((group) => [group.id, groupName(group)]));
  return board.location.children.map((child) => ({
    key: `child:${child.id}`,
    kind: "child",
    label: child.name ?? texts.app.board.unnamedChild(child.id),
    hint: words.childIn(groups.get(child.groupId) ?? child.groupId),
    go: () => goToGroup(page, board, child.groupId),
  }));
}

function groupEntries(page: Page, board: OpenBoard): PaletteEntry[] {
  return board.location.groups.map((group) => ({
    key: `group:${group.id}`,
    kind: "group",
    label: groupName(group),
    hint: texts.domain.care[group.care],
    go: () => goToGroup(page, board, group.id),
  }));
}

function goToGroup(page: Page, { location, roster }: OpenBoard, groupId: string): void {
  // The rows of the person view are of no group.
  if (page.ui.getState().view === "person") page.ui.setState({ view: "week" });
  const dates = shownDates(location, roster);
  const day = dayOfFocus(page);
  goTo(
    page,
    [...(day === null ? [] : [day]), ...dates].map((date) => stripPlace(groupId, date)),
  );
}

/** Weeks that are stored and those of the year to come, that of today first and then what lies nearest to it. */
function weekEntries(page: Page, { location, roster }: OpenBoard): PaletteEntry[] {
  const now = isoWeekOf(page.today());
  const ahead = Array.from({ length: WEEKS_AHEAD }, (_, index) => addWeeks(now, index));
  const weeks = new Set<IsoWeek>([...ahead, ...location.weeks.map(({ week }) => week)]);
  const distance = (week: IsoWeek) => Math.abs(daysBetween(mondayOf(now), mondayOf(week)));
  return [...weeks]
    .sort((a, b) => distance(a) - distance(b))
    .map((week) => ({
      key: `week:${week}`,
      kind: "week",
      label: titleOfWeek(week),
      hint: week,
      go: () => {
        if (week !== roster.week) void page.roster.getState().openWeek(week);
      },
    }));
}

/** To the first of the places that the view has; the roster comes forward for it. */
function goTo(page: Page, places: readonly PlaceKey[]): void {
  page.ui.setState({ screen: "roster" });
  // The board is drawn behind the other screens, but cannot take the focus there; and the dialog gives it back first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      places.some((place) => focusPlace(page, place, "center"));
    }),
  );
}
