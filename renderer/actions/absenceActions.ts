import type { Absence, AbsenceReason } from "../../shared/exchange/records.ts";
import type { BoardActionId } from "../../shared/texts/boardActions.ts";
import { texts } from "../../shared/texts/nl.ts";
import { reportAndOffer, takeBackAway } from "../absence/absenceEdits.ts";
import { absencesOn } from "../absence/absenceModel.ts";
import { cellOfSpot } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";
import { openPart } from "./openPart.ts";

/** That someone cannot come on a day, and that they can again. */
export const absenceActions: readonly BoardAction[] = [
  {
    id: "reportAbsence",
    section: "absence",
    keys: ["A"],
    on: ["shift", "cell"],
    isAvailable: needsPerson,
    run: ({ page, spot }) => {
      const cell = cellOfSpot(spot);
      if (cell === null) return;
      const { staffId, date } = cell;
      page.ui.setState({ prompt: { kind: "absence", staffId, date } });
    },
  },
  openPart("chooseReason", "away", "Z", ["shift", "cell"], needsPerson),
  awayFor("awayZiek", "ziek"),
  awayFor("awayVerlof", "verlof"),
  awayFor("awaySchool", "school"),
  awayFor("awayExamen", "examen"),
  awayFor("awayVoorschakel", "voorschakel"),
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

/** The whole day at once, from the menu; its key is `Z` and then the first letter in the menu that opens. */
function awayFor(id: BoardActionId, reason: AbsenceReason): BoardAction {
  return {
    id,
    section: "away",
    keys: [],
    on: ["shift", "cell"],
    isAvailable: needsPerson,
    run: ({ page, spot }) => {
      const cell = cellOfSpot(spot);
      if (cell !== null) void reportAndOffer(page, { staffId: cell.staffId, dates: [cell.date], reason });
    },
  };
}

function needsPerson({ spot }: ActionContext): true | string {
  return cellOfSpot(spot) !== null || texts.boardActions.unavailable.needsPerson;
}

function absencesHere({ board, spot }: ActionContext): readonly Absence[] {
  const cell = cellOfSpot(spot);
  const person = board.location.staff.find(({ id }) => id === cell?.staffId);
  return cell === null || person === undefined ? [] : absencesOn(person, cell.date);
}
