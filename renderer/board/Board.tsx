// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { useEffect, useMemo, useRef } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { titleOfWeek } from "../store/announcements.ts";
import { useOpenBoard } from "../store/page.tsx";
import "./board.css";
import "./scenario.css";
import "./shift.css";
import "./shiftForm.css";
import "./strip.css";
import { BoardHead } from "./BoardHead.tsx";
import { BoardProvider } from "./boardContext.tsx";
import { type BoardModel, makeBoardModel } from "./boardModel.ts";
import { DragLabel } from "./DragLabel.tsx";
import { EmptyWeek } from "./EmptyWeek.tsx";
import { makeFocusMap } from "./focusMap.ts";
import { GroupRows } from "./GroupRows.tsx";
import { ScenarioBanner } from "./ScenarioBanner.tsx";
import { ScenarioSwitch } from "./ScenarioSwitch.tsx";
import { ShiftEditor } from "./ShiftEditor.tsx";
import { StripTooltip } from "./StripTooltip.tsx";
import type { TimeAxis } from "./timeAxis.ts";
import { useBoardDrag } from "./useBoardDrag.ts";
import { useBoardKeys } from "./useBoardKeys.ts";
import { useFocusKeeper } from "./useFocusKeeper.ts";

/** The roster of a week: groups × days, with a lane for each person. A grid with one tab stop; arrows walk it. */
export function Board() {
  const board = useOpenBoard((open) => open);
  const { location, roster, check } = board;
  const previous = useRef<BoardModel | null>(null);
  const model = useMemo(() => makeBoardModel({ location, roster, check }, previous.current), [location, roster, check]);
  useEffect(() => {
    previous.current = model;
  }, [model]);
  return (
    <BoardProvider model={model}>
      <ScenarioBanner />
      <div className="board-area">
        <ScenarioSwitch />
        <Grid model={model} />
        {roster.shifts.length === 0 && <EmptyWeek />}
      </div>
      <ShiftEditor />
      <StripTooltip />
      <DragLabel />
    </BoardProvider>
  );
}

function Grid({ model }: { readonly model: BoardModel }) {
  const week = useOpenBoard((open) => open.roster.week);
  const focusMap = useMemo(() => makeFocusMap(model), [model]);
  const keeper = useFocusKeeper(focusMap);
  const onKeyDown = useBoardKeys(model, focusMap);
  const drag = useBoardDrag(model);
  const style = { "--days": model.dates.length, ...hourLines(model.axis) } as React.CSSProperties;
  return (
    <div
      className="board"
      data-lines={model.scenario === null ? undefined : "two"}
      role="grid"
      aria-label={texts.app.board.label(titleOfWeek(week))}
      style={style}
      onKeyDown={onKeyDown}
      {...keeper}
      {...drag}
    >
      <BoardHead model={model} />
      {model.groups.map((group) => (
        <GroupRows key={group.id ?? ""} group={group} model={model} />
      ))}
    </div>
  );
}

/** Where the hour lines lie: a stripe repeated each hour; the offset is a share of what the stripe leaves free. */
function hourLines({ from, to }: TimeAxis) {
  const step = 60 / (to - from);
  const offset = (((60 - (from % 60)) % 60) / 60) * step;
  return { "--hour-step": `${step * 100}%`, "--hour-offset": `${(offset / (1 - step)) * 100}%` };
}
