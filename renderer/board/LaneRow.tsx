// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { memo, type ReactNode } from "react";
import { contains, overlaps } from "../../shared/calendar/intervals.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useBasisWord } from "../closeDay/useBasisWord.ts";
import { useBoardRecords } from "./boardContext.tsx";
import type { Lane, LaneDay } from "./boardModel.ts";
import { cellPlace } from "./focusMap.ts";
import type { Ground } from "./ground.ts";
import { type RowSpot, styleOfRow } from "./rowSpot.ts";
import { ShiftBar } from "./ShiftBar.tsx";
import { cellSentence, groundWord, groupName, personName, roleName, shortHours } from "./sentences.ts";
import { placeOf, type TimeAxis } from "./timeAxis.ts";
import { useHasHandles } from "./useMinuteWidth.ts";
import { usePlace } from "./usePlace.ts";

interface LaneRowProps {
  readonly lane: Lane;
  readonly axis: TimeAxis;
  readonly spot: RowSpot;
}

/** The row of one person in a group: name and hours, and a cell with shifts for each day. */
export const LaneRow = memo(function LaneRow({ lane, axis, spot }: LaneRowProps) {
  return (
    <div className="board-row board-lane" role="row" aria-rowindex={spot.rowIndex} style={styleOfRow(spot)}>
      <LaneHead lane={lane} />
      {lane.days.map((day, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column keeps its cells when another week comes.
        <LaneCell key={column} lane={lane} day={day} axis={axis} />
      ))}
    </div>
  );
}, isSameRecord);

function LaneHead({ lane: { person, plannedMinutes } }: { readonly lane: Lane }) {
  const { board } = texts.app;
  const basis = useBasisWord();
  const contract = person.contractMinutesPerWeek;
  const planned = shortHours(plannedMinutes);
  const hours =
    contract === undefined
      ? board.hoursWithoutContract(planned, basis)
      : board.hours(planned, shortHours(contract), basis);
  const name = personName(person);
  return (
    <div className="board-name board-person" role="rowheader" data-person={person.id}>
      <bdi className="clip board-person-name" title={`${name}, ${roleName(person.role)}`}>
        {name}
      </bdi>
      {person.role !== "pm" && (
        <span className="board-role" data-role={person.role} title={roleName(person.role)}>
          {texts.domain.roleLetters[person.role]}
        </span>
      )}
      <span
        className="board-person-hours"
        title={hours}
        data-over={(contract !== undefined && plannedMinutes > contract) || undefined}
      >
        <span aria-hidden="true">
          {planned}
          <span className="board-contract">/{contract === undefined ? "–" : shortHours(contract)}</span>
        </span>
        <span className="visually-hidden">{hours}</span>
      </span>
    </div>
  );
}

interface LaneCellProps {
  readonly lane: Lane;
  readonly day: LaneDay;
  readonly axis: TimeAxis;
  /** Each bar says its group, where the row does not. */
  readonly showsGroup?: boolean;
  /** What else stands in the cell. */
  readonly children?: ReactNode;
}

/** The cell of a person on a day: what the ground is, and her shifts here and elsewhere. */
export function LaneCell({ lane, day, axis, showsGroup = false, children }: LaneCellProps) {
  const { groupById } = useBoardRecords();
  const place = usePlace(cellPlace(lane.key, day.date));
  const hasHandles = useHasHandles(day.date);
  return (
    <div
      className="board-cell"
      role="gridcell"
      aria-label={cellSentence(lane.person, day)}
      data-cell=""
      data-group-id={lane.groupId ?? undefined}
      data-staff-id={lane.person.id}
      data-date={day.date}
      // A cell with shifts is walked by its shifts; it keeps its place only for the form to stand beside.
      {...(day.shifts.length === 0 ? place : { "data-place": place["data-place"] })}
    >
      <div className="track">
        {day.ground.map((ground) => (
          <GroundMark key={`${ground.reason}${ground.from}`} ground={ground} day={day} axis={axis} />
        ))}
        {day.elsewhere.map((other) => {
          const group = other.groupId === null ? undefined : groupById.get(other.groupId);
          const word = texts.app.board.elsewhere(group ? groupName(group) : texts.app.board.noGroup);
          return (
            <span
              key={other.from}
              className="ground ground-elsewhere"
              style={placeOf(axis, other)}
              title={word}
              aria-hidden="true"
            >
              <bdi className="clip">{word}</bdi>
            </span>
          );
        })}
        {day.shifts.map((placed, index) => (
          <ShiftBar
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell keeps its bars when another week comes.
            key={index}
            placed={placed}
            away={day.ground.find((ground) => ground.kind === "away" && overlaps(ground, placed)) ?? null}
            person={lane.person}
            axis={axis}
            showsGroup={showsGroup}
            hasHandles={hasHandles}
          />
        ))}
        {children}
      </div>
    </div>
  );
}

/** The texture of time that is not to be planned; its word stands where no shift lies over it. */
function GroundMark({
  ground,
  day,
  axis,
}: {
  readonly ground: Ground;
  readonly day: LaneDay;
  readonly axis: TimeAxis;
}) {
  const shown = { from: Math.max(ground.from, axis.from), to: Math.min(ground.to, axis.to) };
  if (shown.from >= shown.to) return null;
  const isWholeDay = contains(ground, axis);
  const isCovered = day.shifts.some((shift) => overlaps(shift, shown));
  const isNarrow = shown.to - shown.from < 150;
  const word = groundWord(ground);
  return (
    <span
      className={`ground ground-${ground.kind}`}
      data-reason={ground.reason}
      style={isWholeDay ? { left: "0%", width: "100%" } : placeOf(axis, ground)}
      aria-hidden="true"
    >
      {!isNarrow && !isCovered && <span className="clip">{word}</span>}
    </span>
  );
}
