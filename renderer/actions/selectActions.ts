import type { Shift } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { homeOf } from "../board/boardModel.ts";
import { idsOf, isOfGroup } from "./asks.ts";
import type { ActionContext, BoardAction, FocusSpot } from "./boardAction.ts";

const words = texts.boardActions;

/** Which shifts the other actions are about. */
export const selectActions: readonly BoardAction[] = [
  {
    id: "toggleSelected",
    section: "select",
    keys: [" ", "Shift+ "],
    on: ["shift"],
    isAvailable: ({ spot }) => spot?.kind === "shift" || words.unavailable.needsShift,
    run: ({ page, spot }) => {
      if (spot?.kind !== "shift") return;
      const { selection } = page.ui.getState();
      const { id } = spot.shift;
      select({ page }, selection.has(id) ? [...selection].filter((other) => other !== id) : [...selection, id]);
    },
  },
  {
    id: "selectAll",
    section: "select",
    keys: ["Ctrl+A"],
    on: ["shift", "cell", "strip", "board"],
    isAvailable: (context) => widerSelection(context) !== null || words.unavailable.nothingToSelect,
    run: (context) => {
      const wider = widerSelection(context);
      if (wider !== null) select(context, idsOf(wider));
    },
  },
  {
    id: "clearSelection",
    section: "select",
    keys: ["Escape"],
    on: ["board"],
    isAvailable: ({ page }) => page.ui.getState().selection.size > 0 || words.unavailable.nothingSelected,
    run: (context) => select(context, []),
  },
];

function select({ page }: Pick<ActionContext, "page">, ids: readonly string[]): void {
  page.ui.setState({ selection: new Set(ids) });
  const { noneSelected, selected } = words.announce;
  page.roster.getState().announce(ids.length === 0 ? noneSelected : selected(ids.length));
}

/**
 * The next set around the focus after the one that is selected: the person's of the day, of the week, the group of the day,
 * the day, the week. A row of the week holds what no group of a day does, so they are taken in turn.
 */
function widerSelection({ page, board, spot }: ActionContext): readonly Shift[] | null {
  const { selection } = page.ui.getState();
  const sets = [...setsAround(spot, board), board.roster.shifts];
  const isSelected = (set: readonly Shift[]) => set.every(({ id }) => selection.has(id));
  const at = sets.findLastIndex((set) => set.length === selection.size && isSelected(set));
  return sets.slice(at + 1).find((set) => !isSelected(set)) ?? null;
}

function setsAround(spot: FocusSpot | null, { location, roster }: ActionContext["board"]): readonly Shift[][] {
  if (spot === null || !isOfGroup(spot)) return [];
  const people = new Map(location.staff.map((person) => [person.id, person]));
  const today = roster.shifts.filter(({ date }) => date === spot.date);
  const ofGroup = today.filter((shift) => {
    const person = people.get(shift.staffId);
    return person !== undefined && homeOf(person, shift) === spot.groupId;
  });
  if (spot.kind === "strip") return [ofGroup, today];
  const ofPerson = (shifts: readonly Shift[]) => shifts.filter(({ staffId }) => staffId === spot.staffId);
  return [ofPerson(ofGroup), ofPerson(roster.shifts), ofGroup, today];
}
