import { memo } from "react";
import type { Shift, Staff } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { changeOfDuty, withChange } from "../publishing/publishedChanges.ts";
import { useBoardUi, useDrag, useOpenBoard, usePage } from "../store/page.tsx";
import { fitBarText } from "./barText.ts";
import { useBoardRecords } from "./boardContext.tsx";
import type { PlacedShift } from "./boardModel.ts";
import { chosenIndexOf } from "./chosenBreak.ts";
import type { DragPreview } from "./dragStore.ts";
import { shiftPlace } from "./focusMap.ts";
import type { Ground } from "./ground.ts";
import { openShiftForm } from "./openShiftForm.ts";
import { groundWord, groupName, isBoventallig, shiftSentence } from "./sentences.ts";
import { isElsewhere } from "./shiftBlocks.ts";
import { placeOf, spanOf, type TimeAxis } from "./timeAxis.ts";
import { minuteWidthOf } from "./useMinuteWidth.ts";
import { usePlace } from "./usePlace.ts";

interface ShiftBarProps {
  readonly placed: PlacedShift;
  /** Why the person is away during this shift: a plan that will not hold. */
  readonly away: Ground | null;
  readonly person: Staff;
  readonly axis: TimeAxis;
  /** The bar says its group, where its row does not. */
  readonly showsGroup: boolean;
  /** There is room to take it by its ends. */
  readonly hasHandles: boolean;
}

/** A shift as a bar on the time axis. Its role shows as fill or outline and as letters; breaks are bites out of it. */
export const ShiftBar = memo(function ShiftBar(props: ShiftBarProps) {
  const { placed, away, person, axis, showsGroup, hasHandles } = props;
  const { shift } = placed;
  const { groupById } = useBoardRecords();
  const place = usePlace(shiftPlace(shift.id));
  const page = usePage();
  const isDragged = useDrag(({ drag }) => drag !== null && !drag.isCopy && isHeld(drag, shift.id));
  const isSelected = useBoardUi(({ selection }) => selection.has(shift.id));
  const edit = useBoardUi((ui) => ui.editor?.kind === "edit" && ui.editor.shiftId === shift.id);
  const group = shift.groupId == null ? null : (groupById.get(shift.groupId) ?? null);
  const changed = useOpenBoard(({ roster }) => changeOfDuty(roster, shift.id));
  const spoken = withChange(shiftSentence(shift, person, groupById, away), changed);
  const sentence = isSelected ? texts.boardActions.selectedShift(spoken) : spoken;
  return (
    <button
      type="button"
      className="shift"
      aria-label={sentence}
      aria-haspopup="dialog"
      title={sentence}
      data-shift={shift.id}
      data-role={person.role}
      data-task={shift.activity === "groep" ? undefined : shift.activity}
      data-away={away?.reason}
      data-boventallig={isBoventallig(shift, person) || undefined}
      data-changed={changed ?? undefined}
      data-dragged={isDragged || undefined}
      data-open={edit || undefined}
      data-selected={isSelected || undefined}
      style={{ ...placeOf(axis, placed), "--row": placed.row } as React.CSSProperties}
      {...place}
      onClick={(event) => {
        // A click without a pointer is a screen reader's; what a pointer or key asks for is heard elsewhere.
        if (event.detail === 0) openShiftForm(page, { kind: "edit", shiftId: shift.id });
      }}
    >
      <BarParts shift={shift} hasHandles={hasHandles} />
      <BarText placed={placed} person={person} away={away} />
      {showsGroup && (
        <span className="shift-group clip">{group === null ? texts.boardViews.person.noGroup : groupName(group)}</span>
      )}
      {hasHandles && (
        <>
          <span className="shift-handle shift-handle-from" data-handle="from" />
          <span className="shift-handle shift-handle-to" data-handle="to" />
        </>
      )}
    </button>
  );
});

function isHeld({ shiftIds, breakIndex }: DragPreview, shiftId: string): boolean {
  return breakIndex === null && shiftIds.includes(shiftId);
}

function BarText({ placed, person, away }: Pick<ShiftBarProps, "placed" | "person" | "away">) {
  const { shift } = placed;
  const width = useBoardUi((ui) => minuteWidthOf(ui, shift.date)) * (placed.to - placed.from);
  const { labels, times } = fitBarText(shift, labelsOf(shift, person, away), width);
  return (
    <span className="shift-text">
      {labels.map((label, index) => (
        <span key={label} className={away && index === 0 ? "shift-away" : "shift-letters"}>
          {label}
        </span>
      ))}
      <span>{times}</span>
    </span>
  );
}

/** What stands before the times: why the person is away, the letters of the role, extra, another activity than the group. */
function labelsOf(shift: Shift, person: Staff, away: Ground | null): string[] {
  const labels = away ? [groundWord(away)] : [];
  if (person.role !== "pm") labels.push(texts.domain.roleLetters[person.role]);
  if (shift.activity !== "groep") labels.push(texts.domain.activities[shift.activity]);
  else if (person.role === "pm" && isBoventallig(shift, person)) labels.push(texts.app.board.shift.extra);
  return labels;
}

/** Breaks, and blocks that are spent on something else or elsewhere, placed within the bar. */
function BarParts({ shift, hasHandles }: { readonly shift: Shift } & Pick<ShiftBarProps, "hasHandles">) {
  const whole = spanOf(shift);
  const chosen = useBoardUi(({ chosenBreak }) => chosenIndexOf(shift, chosenBreak));
  return (
    <>
      {shift.blocks
        .filter((block) => isElsewhere(block, shift))
        .map((block) => (
          <span key={`b${block.from}`} className="shift-block" style={placeOf(whole, spanOf(block))} />
        ))}
      {shift.breaks.map((pause, index) => (
        <span
          key={pause.from}
          className="shift-break"
          data-chosen={(shift.breaks.length > 1 && index === chosen) || undefined}
          style={placeOf(whole, spanOf(pause))}
        >
          {hasHandles && (
            <>
              <span className="shift-handle shift-handle-break" data-handle="move" data-break={index} />
              <span className="shift-handle shift-handle-break-from" data-handle="from" data-break={index} />
              <span className="shift-handle shift-handle-break-to" data-handle="to" data-break={index} />
            </>
          )}
        </span>
      ))}
    </>
  );
}
