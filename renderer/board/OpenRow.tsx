// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { memo } from "react";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { texts } from "../../shared/texts/nl.ts";
import { askWhoCanCome } from "../openPlaces/openPlaceEdits.ts";
import { changeOfDuty, withChange } from "../publishing/publishedChanges.ts";
import { clockOf, longDay } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import { fitBarText } from "./barText.ts";
import { useBoardRecords } from "./boardContext.tsx";
import type { BoardGroup, OpenLane, PlacedOpen } from "./boardModel.ts";
import { openCellPlace, openPlaceKey } from "./focusMap.ts";
import { type RowSpot, styleOfRow } from "./rowSpot.ts";
import { groupName, personName } from "./sentences.ts";
import { placeOf, spanOf, type TimeAxis } from "./timeAxis.ts";
import { minuteWidthOf } from "./useMinuteWidth.ts";
import { usePlace } from "./usePlace.ts";

const words = texts.boardViews.open;

interface OpenRowProps {
  readonly open: OpenLane;
  readonly group: BoardGroup;
  readonly axis: TimeAxis;
  /** The row has the columns of figures of the person view. */
  readonly figures: boolean;
  readonly spot: RowSpot;
}

/** The lane of the places of a group that nobody holds. */
export const OpenRow = memo(function OpenRow({ open, group, axis, figures, spot }: OpenRowProps) {
  const count = open.days.reduce((total, day) => total + day.places.length, 0);
  const name = group.group ? groupName(group.group) : texts.app.board.noGroup;
  return (
    <div className="board-row board-lane open-lane" role="row" aria-rowindex={spot.rowIndex} style={styleOfRow(spot)}>
      <div className="board-name board-person" role="rowheader" title={words.count(count)}>
        <span className="clip open-lane-name">{words.lane}</span>
        <span aria-hidden="true" className="open-lane-count">
          {count}
        </span>
        <span className="visually-hidden">{words.count(count)}</span>
      </div>
      {figures && <div className="open-lane-figures" role="gridcell" aria-colspan={4} />}
      {open.days.map(({ date, places }) => (
        <OpenCell
          key={date}
          groupId={group.id}
          name={name}
          date={date}
          places={places}
          axis={axis}
          showsGroup={figures}
        />
      ))}
    </div>
  );
}, isSameRecord);

interface OpenCellProps {
  readonly groupId: string | null;
  readonly name: string;
  readonly date: string;
  readonly places: readonly PlacedOpen[];
  readonly axis: TimeAxis;
  /** Each bar says its group, where the lane is of all groups. */
  readonly showsGroup: boolean;
}

function OpenCell({ groupId, name, date, places, axis, showsGroup }: OpenCellProps) {
  const place = usePlace(openCellPlace(groupId, date));
  const label = places.length === 0 ? words.cell(name, longDay(date)) : words.count(places.length);
  return (
    <div
      className="board-cell"
      role="gridcell"
      aria-label={label}
      data-open-cell=""
      data-date={date}
      {...(places.length === 0 ? place : {})}
    >
      <div className="track">
        {places.map((placed) => (
          <OpenBar key={placed.place.id} placed={placed} axis={axis} showsGroup={showsGroup} />
        ))}
      </div>
    </div>
  );
}

/** An open place: the outline of a shift that is not held. */
function OpenBar({
  placed,
  axis,
  showsGroup,
}: Pick<OpenCellProps, "axis" | "showsGroup"> & { readonly placed: PlacedOpen }) {
  const { place: open } = placed;
  const page = usePage();
  const place = usePlace(openPlaceKey(open.id));
  const group = useGroupName(open.groupId);
  const changed = useOpenBoard(({ roster }) => changeOfDuty(roster, open.id));
  const sentence = withChange(useOpenSentence(placed, group), changed);
  const width = useBoardUi((ui) => minuteWidthOf(ui, open.date)) * (placed.to - placed.from);
  const { labels, times } = fitBarText(open, [words.label], width);
  return (
    <button
      type="button"
      className="open-place"
      aria-label={sentence}
      aria-haspopup="dialog"
      title={sentence}
      data-open-place={open.id}
      data-group-id={open.groupId ?? undefined}
      data-date={open.date}
      data-from={placed.from}
      data-to={placed.to}
      data-changed={changed ?? undefined}
      data-asked={open.asked.length > 0 || undefined}
      style={{ ...placeOf(axis, placed), "--row": placed.row } as React.CSSProperties}
      {...place}
      onClick={(event) => {
        // A click without a pointer is a screen reader's.
        if (event.detail === 0) askWhoCanCome(page, open.id);
      }}
      onDoubleClick={() => askWhoCanCome(page, open.id)}
    >
      <span className="shift-text">
        {labels.map((label) => (
          <span key={label} className="shift-letters">
            {label}
          </span>
        ))}
        <span>{times}</span>
      </span>
      {showsGroup && <span className="shift-group clip">{group}</span>}
      {open.breaks.map((pause) => (
        <span key={pause.from} className="shift-break" style={placeOf(placed, spanOf(pause))} />
      ))}
    </button>
  );
}

/** "Open plaats, Zonnestralen, dinsdag 24 november, 7:30 tot 17:00, was van Fatima B., 2 mensen gevraagd". */
function useOpenSentence({ place }: PlacedOpen, group: string): string {
  const { personById } = useBoardRecords();
  const holder = place.staffId === undefined ? undefined : personById.get(place.staffId);
  const span = texts.app.board.shift.span(clockOf(place.from), clockOf(place.to));
  const parts = [group, longDay(place.date), span];
  if (place.activity !== "groep") parts.push(texts.domain.activities[place.activity]);
  for (const pause of place.breaks) parts.push(texts.app.board.shift.pause(clockOf(pause.from), clockOf(pause.to)));
  if (holder) parts.push(words.was(personName(holder)));
  if (place.asked.length > 0) parts.push(words.asked(place.asked.length));
  return words.sentence(parts);
}

function useGroupName(groupId: string | null | undefined): string {
  const { groupById } = useBoardRecords();
  const group = groupId == null ? undefined : groupById.get(groupId);
  return group ? groupName(group) : texts.app.board.noGroup;
}
