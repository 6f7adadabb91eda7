import { type BoardModel, makeBoardModel } from "../../../renderer/board/boardModel.ts";
import type { OpenBoard } from "../../../renderer/store/rosterState.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { openedLocation } from "../fakeSurroundings.ts";

/** The first week of a document as the board has it open, with the model of its week view. */
export function buildBoard(
  document: LocationDocument,
): Pick<OpenBoard, "location" | "roster" | "neighbours" | "check"> & { readonly week: BoardModel } {
  const [roster, ...neighbours] = document.weeks;
  if (roster === undefined) throw new Error("a board needs a week");
  const location = openedLocation(document);
  const check = checkWeek(document, roster.week);
  return { location, roster, neighbours, check, week: makeBoardModel({ location, roster, check }) };
}
