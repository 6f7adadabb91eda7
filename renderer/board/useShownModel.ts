import { useEffect, useMemo, useRef } from "react";
import { rosterAsWorked } from "../../shared/checking/workedDays.ts";
import { dayModelOf } from "../dayView/dayModel.ts";
import { personModelOf } from "../personView/personModel.ts";
import { useBoardUi, useOpenBoard, useRoster } from "../store/page.tsx";
import { type BoardModel, makeBoardModel } from "./boardModel.ts";
import { shownDay } from "./boardView.ts";

/** The open week as the board draws it in the view that is chosen. What an edit left alone stays the same object. */
export function useShownModel(): BoardModel {
  const board = useOpenBoard((open) => open);
  const { location, neighbours, check } = board;
  const basis = useRoster((state) => state.basis);
  const roster = basis === "actual" ? rosterAsWorked(board.roster) : board.roster;
  const view = useBoardUi((ui) => ui.view);
  const chosen = useBoardUi((ui) => ui.day);
  const before = useRef<{ week: BoardModel | null; person: BoardModel | null }>({ week: null, person: null });
  const week = useMemo(
    () => makeBoardModel({ location, roster, check }, before.current.week),
    [location, roster, check],
  );
  const shown = useMemo(() => {
    const day = shownDay(week.dates, chosen);
    if (view === "day" && day !== null) return dayModelOf(week, roster, day);
    if (view !== "person") return week;
    const around = basis === "actual" ? neighbours.map(rosterAsWorked) : neighbours;
    return personModelOf(week, { location, roster, neighbours: around }, before.current.person);
  }, [week, view, chosen, location, roster, neighbours, basis]);
  useEffect(() => {
    before.current = { week, person: shown.view === "person" ? shown : before.current.person };
  }, [week, shown]);
  return shown;
}
