import type { Absence } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { takeBackAway } from "../absence/absenceEdits.ts";
import { absencesOn } from "../absence/absenceModel.ts";
import { cellOfSpot } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";

/** That someone cannot come on a day, and that they can again. */
export const absenceActions: readonly BoardAction[] = [
  {
    id: "reportAbsence",
    section: "absence",
    keys: ["A"],
    on: ["shift", "cell"],
    isAvailable: ({ spot }) => cellOfSpot(spot) !== null || texts.boardActions.unavailable.needsPerson,
    run: ({ page, spot }) => {
      const cell = cellOfSpot(spot);
      if (cell === null) return;
      const { staffId, date } = cell;
      page.ui.setState({ prompt: { kind: "absence", staffId, date } });
    },
  },
  {
    id: "withdrawAbsence",
    section: "absence",
    keys: ["Shift+A"],
    on: ["shift", "cell"],
    isAvailable: (context) => absencesHere(context).length > 0 || texts.absence.places.unavailable.noAbsence,
    run: (context) => {
      const cell = cellOfSpot(context.spot);
      if (cell !== null) void takeBackAway(context.page, cell.staffId, absencesHere(context));
    },
  },
];

function absencesHere({ board, spot }: ActionContext): readonly Absence[] {
  const cell = cellOfSpot(spot);
  const person = board.location.staff.find(({ id }) => id === cell?.staffId);
  return cell === null || person === undefined ? [] : absencesOn(person, cell.date);
}
