// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { useMemo, useRef } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { titleOfWeek } from "../store/announcements.ts";
import { useOpenBoard } from "../store/page.tsx";
import "./board.css";
import "./scenario.css";
import "./shift.css";
import "./shiftForm.css";
import "./strip.css";
import "../dayView/dayView.css";
import "../personView/personView.css";
import { BoardHead } from "./BoardHead.tsx";
import { BoardRows } from "./BoardRows.tsx";
import { BoardProvider } from "./boardContext.tsx";
import { type BoardModel, shownDates } from "./boardModel.ts";
import { offsetsOf, rowsOf } from "./boardRows.ts";
import { DragLabel } from "./DragLabel.tsx";
import { EmptyWeek } from "./EmptyWeek.tsx";
import { type DayHeads, makeFocusMap } from "./focusMap.ts";
import { useRowSizes } from "./rowSizes.ts";
import { ScenarioBanner } from "./ScenarioBanner.tsx";
import { ScenarioSwitch } from "./ScenarioSwitch.tsx";
import { ShiftEditor } from "./ShiftEditor.tsx";
import { StripTooltip } from "./StripTooltip.tsx";
import type { TimeAxis } from "./timeAxis.ts";
import { useBoardDrag } from "./useBoardDrag.ts";
import { useBoardKeys } from "./useBoardKeys.ts";
import { useColumns, useKeptInView } from "./useColumns.ts";
import { useFocusKeeper } from "./useFocusKeeper.ts";
import { useShownModel } from "./useShownModel.ts";
import { useSidewaysScroll } from "./useSidewaysScroll.ts";
import { useVirtualRows } from "./useVirtualRows.ts";

/** The roster of a week, by group, by day or by person. A grid with one tab stop; arrows walk it. */
export function Board() {
  const model = useShownModel();
  const isEmpty = useOpenBoard(({ roster }) => roster.shifts.length === 0);
  return (
    <BoardProvider model={model}>
      <ScenarioBanner />
      <div className="board-area">
        <ScenarioSwitch />
        <Grid model={model} />
        {isEmpty && <EmptyWeek />}
      </div>
      <ShiftEditor />
      <StripTooltip />
      <DragLabel />
    </BoardProvider>
  );
}

function Grid({ model }: { readonly model: BoardModel }) {
  const week = useOpenBoard((open) => open.roster.week);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(model), [model]);
  const focusMap = useMemo(() => makeFocusMap(model), [model]);
  const sizes = useRowSizes(model);
  const offsets = useMemo(() => offsetsOf(rows, sizes), [rows, sizes]);
  const drawn = useVirtualRows({ scroller, rows, offsets, headHeight: sizes.head, focusMap });
  const heads = useDayHeads(model);
  const keeper = useFocusKeeper(focusMap, heads);
  const onKeyDown = useBoardKeys(focusMap, heads);
  const drag = useBoardDrag(model);
  const columns = useColumns(model);
  useKeptInView(columns);
  useSidewaysScroll(scroller);
  return (
    <div
      ref={scroller}
      className="board"
      data-view={model.view}
      data-lines={model.scenario === null ? undefined : "two"}
      role="grid"
      aria-label={texts.app.board.label(titleOfWeek(week))}
      aria-rowcount={rows.length + 1}
      style={{ ...columns, ...hourLines(model.axis) } as React.CSSProperties}
      onKeyDown={onKeyDown}
      {...keeper}
      {...drag}
    >
      <BoardHead view={model.view} axis={model.axis} dates={model.dates} />
      <BoardRows model={model} rows={rows} offsets={offsets} drawn={drawn} />
    </div>
  );
}

/** Above the day view there is a head for each day of the week. */
function useDayHeads({ view, dates }: Pick<BoardModel, "view" | "dates">): DayHeads {
  const location = useOpenBoard((board) => board.location);
  const roster = useOpenBoard((board) => board.roster);
  return useMemo(
    () => ({ all: view === "day" ? shownDates(location, roster) : dates, columns: dates }),
    [view, dates, location, roster],
  );
}

/** Where the hour lines lie: a stripe repeated each hour; the offset is a share of what the stripe leaves free. */
function hourLines({ from, to }: TimeAxis) {
  const step = 60 / (to - from);
  const offset = (((60 - (from % 60)) % 60) / 60) * step;
  return { "--hour-step": `${step * 100}%`, "--hour-offset": `${(offset / (1 - step)) * 100}%` };
}
