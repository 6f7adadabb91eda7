import { type Interval, overlaps } from "../../shared/calendar/intervals.ts";
import { spanOf } from "../../shared/editing/shiftTimes.ts";
import type { Shift, WeekRoster } from "../../shared/exchange/records.ts";
import type { QuickCompletion, QuickSource } from "../../shared/planning/quickResult.ts";
import type { ActionContext } from "./boardAction.ts";

/* What lies between the quick field and the reader of its text. */

/** The words may leave out what the place of the focus says. */
export function quickSource({ board, spot, page }: ActionContext): QuickSource {
  const { staff, groups } = board.location;
  const place = { date: null, staffId: null, groupId: null, ...placeOf(spot) };
  const { view, day } = page.ui.getState();
  return {
    week: board.roster.week,
    staff,
    groups,
    place: { ...place, date: place.date ?? (view === "day" ? day : null) },
  };
}

function placeOf(spot: ActionContext["spot"]): Partial<QuickSource["place"]> {
  switch (spot?.kind) {
    case "shift":
    case "cell":
      return { date: spot.date, staffId: spot.staffId, groupId: spot.groupId };
    case "strip":
    case "openCell":
      return { date: spot.date, groupId: spot.groupId };
    default:
      return {};
  }
}

/** When the person of a shift that is typed has other work at that time. */
export function worksMeanwhile({ shifts }: Pick<WeekRoster, "shifts">, { staffId, date, ...times }: Shift): Interval[] {
  const others = shifts.filter((shift) => shift.staffId === staffId && shift.date === date);
  return others.map(spanOf).filter((span) => overlaps(span, spanOf(times)));
}

/** The text with a completion in it, and a space behind it to type on. */
export function completed(text: string, { at, text: words }: QuickCompletion): string {
  const rest = text.slice(at.to);
  return `${text.slice(0, at.from)}${words}${rest.startsWith(" ") ? rest : ` ${rest}`}`;
}
