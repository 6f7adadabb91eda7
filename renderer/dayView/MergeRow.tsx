// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { Fragment } from "react";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardRecords } from "../board/boardContext.tsx";
import type { BoardModel, PlacedMerge } from "../board/boardModel.ts";
import { mergeCellPlace, mergePlace } from "../board/focusMap.ts";
import { type RowSpot, styleOfRow } from "../board/rowSpot.ts";
import { groupName } from "../board/sentences.ts";
import { placeOf, type TimeAxis } from "../board/timeAxis.ts";
import { usePlace } from "../board/usePlace.ts";
import { MergeGhostBar } from "../merges/MergeGhostBar.tsx";
import { editMerge } from "../merges/mergeEdits.ts";
import { type MergeLabel, placeLabel } from "../merges/mergeLabel.ts";
import { useMergeDrag } from "../merges/useMergeDrag.ts";
import { changeOfMerge, withChange } from "../publishing/publishedChanges.ts";
import { longDay } from "../store/announcements.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";

const words = texts.boardViews.merge;

interface MergeRowProps {
  readonly merges: readonly PlacedMerge[];
  readonly model: BoardModel;
  readonly spot: RowSpot;
}

/** The merges of the day as bars, above the groups that they bring together. */
export function MergeRow({ merges, model, spot }: MergeRowProps) {
  const date = model.dates[0] ?? "";
  const place = usePlace(mergeCellPlace(date));
  const drag = useMergeDrag(model.axis, date);
  return (
    <div className="board-row board-lane merge-lane" role="row" aria-rowindex={spot.rowIndex} style={styleOfRow(spot)}>
      <div className="board-name" role="rowheader">
        {words.lane}
      </div>
      <div
        className="board-cell"
        role="gridcell"
        aria-label={words.cell(longDay(date), merges.length)}
        data-merges=""
        data-date={date}
        {...drag.handlers}
        {...(merges.length === 0 ? place : { "data-place": place["data-place"] })}
      >
        <div className="track">
          {merges.map((merge) => (
            <MergeBar key={merge.key} placed={merge} label={placeLabel(merge, merges, model.axis)} axis={model.axis} />
          ))}
          {drag.ghost && <MergeGhostBar ghost={drag.ghost} axis={model.axis} />}
        </div>
      </div>
    </div>
  );
}

interface MergeBarProps {
  readonly placed: PlacedMerge;
  readonly label: MergeLabel;
  readonly axis: TimeAxis;
}

function MergeBar({ placed, label, axis }: MergeBarProps) {
  const { groupById } = useBoardRecords();
  const page = usePage();
  const place = usePlace(mergePlace(placed.key));
  const nameOf = (id: string) => {
    const group = groupById.get(id);
    return group ? groupName(group) : id;
  };
  const { groupIds, roomGroupId } = placed.merge;
  const names = groupIds.map(nameOf);
  const room = roomGroupId === undefined ? [] : [words.room(nameOf(roomGroupId))];
  const changed = useOpenBoard(({ roster }) => changeOfMerge(roster, placed.merge));
  const sentence = withChange(words.sentence([...names, clockRange(placed), ...room]), changed);
  return (
    <button
      type="button"
      className="merge-bar"
      data-merge={placed.key}
      data-changed={changed ?? undefined}
      data-words={label.side}
      aria-label={sentence}
      title={sentence}
      style={{ ...placeOf(axis, placed), "--row": placed.row, "--room": label.room } as React.CSSProperties}
      {...place}
      onClick={(event) => {
        // A click without a pointer is a screen reader's.
        if (event.detail === 0) editMerge(page, placed.merge);
      }}
    >
      <span className="merge-bar-text">
        {names.map((name, index) => (
          <Fragment key={groupIds[index]}>
            {index > 0 && <span>+</span>}
            <bdi className="clip">{name}</bdi>
          </Fragment>
        ))}
        <span className="merge-bar-times">{clockRange(placed)}</span>
      </span>
      <span className="merge-handle merge-handle-from" data-merge-handle="from" />
      <span className="merge-handle merge-handle-to" data-merge-handle="to" />
    </button>
  );
}
