import type { LocalDate } from "../../shared/calendar/dates.ts";
import { clipOf, copyToDays, pasteShifts, removeShifts } from "../../shared/editing/multiShiftChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { runEdit } from "../board/useEdits.ts";
import { cellOfSpot, idsOf, isOfGroup, needsShifts } from "./asks.ts";
import type { ActionContext, BoardAction } from "./boardAction.ts";

const words = texts.boardActions;

/** Cut, copy and paste over the person, group and day of the focus, and copies to other days. */
export const clipboardActions: readonly BoardAction[] = [
  {
    id: "cut",
    section: "clipboard",
    keys: ["Ctrl+X"],
    on: ["shift", "cell"],
    isAvailable: needsShifts,
    run: (context) => {
      takeClip(context);
      runEdit(context.page, (edit) => removeShifts(edit, idsOf(context.shifts)));
    },
  },
  {
    id: "copy",
    section: "clipboard",
    keys: ["Ctrl+C"],
    on: ["shift", "cell", "strip"],
    isAvailable: needsShifts,
    run: (context) => {
      takeClip(context);
      context.page.roster.getState().announce(words.announce.copied(context.shifts.length));
    },
  },
  {
    id: "paste",
    section: "clipboard",
    keys: ["Ctrl+V"],
    on: ["shift", "cell", "strip"],
    isAvailable: ({ page }) => page.ui.getState().clip !== null || words.unavailable.nothingCopied,
    run: paste,
  },
  {
    id: "copyToNextDay",
    section: "clipboard",
    keys: ["Ctrl+D"],
    on: ["shift"],
    isAvailable: (context) => {
      const asked = needsShifts(context);
      return asked === true ? nextDay(context) !== null || words.unavailable.noOtherDay : asked;
    },
    run: (context) => {
      const date = nextDay(context);
      if (date !== null) runEdit(context.page, (edit) => copyToDays(edit, idsOf(context.shifts), [date]));
    },
  },
  {
    id: "copyToDays",
    section: "clipboard",
    keys: ["Ctrl+Shift+D"],
    on: ["shift"],
    isAvailable: needsShifts,
    run: ({ page, shifts }) => page.ui.setState({ prompt: { kind: "days", shiftIds: idsOf(shifts) } }),
  },
];

function takeClip({ page, board, shifts }: ActionContext): void {
  page.ui.setState({ clip: clipOf(board.roster, idsOf(shifts)) });
}

/** On a strip everyone keeps her own row, and the group is the one of the strip. */
function paste({ page, spot }: ActionContext): void {
  const { clip, view } = page.ui.getState();
  if (clip === null || spot === null || !isOfGroup(spot)) return;
  const { date } = spot;
  const cell = cellOfSpot(spot);
  runEdit(page, (edit) =>
    pasteShifts(edit, clip, {
      date,
      ...(cell === null ? {} : { staffId: cell.staffId }),
      // Rows of no group, and those of the person view, leave the group as it was.
      ...(spot.groupId === null || view === "person" ? {} : { groupId: spot.groupId }),
    }),
  );
}

/** The day after the last of them, as long as it is shown. */
function nextDay({ board, shifts }: ActionContext): LocalDate | null {
  const dates = shownDates(board.location, board.roster);
  const last = Math.max(...shifts.map(({ date }) => dates.indexOf(date)));
  return dates[last + 1] ?? null;
}
