import type { LocalDate } from "../../shared/calendar/dates.ts";
import { openShift, removePlace } from "../../shared/editing/openPlaceChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runEdit } from "../board/useEdits.ts";
import { askWhoCanCome, goToNextOpenPlace } from "../openPlaces/openPlaceEdits.ts";
import { needsOneShift, oneShift } from "./asks.ts";
import type { ActionContext, BoardAction, FocusSpot } from "./boardAction.ts";

const words = texts.absence.places;

/** Open places: shifts that nobody holds yet. */
export const openPlaceActions: readonly BoardAction[] = [
  {
    id: "fillPlace",
    section: "absence",
    keys: ["Enter"],
    on: ["open"],
    isAvailable: needsPlace,
    run: (context) => onPlace(context, (id) => askWhoCanCome(context.page, id)),
  },
  {
    id: "editPlace",
    section: "absence",
    keys: ["E"],
    on: ["open"],
    isAvailable: needsPlace,
    run: ({ page, spot }) =>
      onPlace({ spot }, (placeId) => page.ui.setState({ prompt: { kind: "editPlace", placeId } })),
  },
  {
    id: "removePlace",
    section: "absence",
    keys: ["Delete", "Backspace"],
    on: ["open"],
    isAvailable: needsPlace,
    run: ({ page, spot }) => onPlace({ spot }, (id) => runEdit(page, (context) => removePlace(context, id))),
  },
  {
    id: "openShift",
    section: "absence",
    keys: ["Shift+O"],
    on: ["shift"],
    isAvailable: needsOneShift,
    run: (context) => {
      const { id } = oneShift(context);
      runEdit(context.page, (edit) => openShift(edit, id));
    },
  },
  {
    id: "addPlace",
    section: "absence",
    keys: ["Shift+N", "Enter"],
    on: ["openCell", "cell", "shift", "strip"],
    isAvailable: ({ spot }) => groupDayOf(spot) !== null || words.unavailable.needsDay,
    run: ({ page, spot }) => {
      const day = groupDayOf(spot);
      if (day !== null) page.ui.setState({ prompt: { kind: "newPlace", ...day } });
    },
  },
  {
    id: "nextOpenPlace",
    section: "go",
    keys: ["O"],
    on: ["roster"],
    isAvailable: ({ board }) => (board.roster.openPlaces ?? []).length > 0 || words.none,
    run: ({ page }) => void goToNextOpenPlace(page),
  },
];

function needsPlace({ spot }: Pick<ActionContext, "spot">): true | string {
  return spot?.kind === "open" || words.unavailable.needsPlace;
}

function onPlace({ spot }: Pick<ActionContext, "spot">, run: (placeId: string) => void): void {
  if (spot?.kind === "open") run(spot.openPlaceId);
}

/** The group and day of a spot; the rows of people without a group have none. */
function groupDayOf(spot: FocusSpot | null): { readonly groupId: string | null; readonly date: LocalDate } | null {
  if (spot === null || !("groupId" in spot)) return null;
  return { groupId: spot.groupId, date: spot.date };
}
