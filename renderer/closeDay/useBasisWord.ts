import { shownDates } from "../board/boardModel.ts";
import { useRoster } from "../store/page.tsx";
import { basisWords, isPlanOnly } from "./basisWords.ts";

/** Of what the hours and findings on the screen are: "gepland", "gerealiseerd", or "deels gerealiseerd". */
export function useBasisWord(): string {
  return useRoster(({ board, basis }) => {
    // Every row of the board asks: where no day was closed, the days of the week need not be looked up.
    const dates = board === null || isPlanOnly(board.roster, basis) ? [] : shownDates(board.location, board.roster);
    return board === null ? "" : basisWords(board.roster, basis, dates);
  });
}
