// biome-ignore-all lint/a11y/useSemanticElements: a table has no room for bars on a time axis; the grid has its roles and keys.

import { Baby } from "lucide-react";
import { memo } from "react";
import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { Strip, StripSegment } from "../../shared/checking/weekCheck.ts";
import type { Group } from "../../shared/exchange/records.ts";
import { verdictUnderPilots } from "../../shared/pilots/doubleVerdict.ts";
import { texts } from "../../shared/texts/nl.ts";
import { DayStripFigures } from "../dayView/DayStripFigures.tsx";
import { runsOf } from "../dayView/runs.ts";
import { findingAtMoment, groupsOfFinding, selectFinding } from "../findings/findingTargets.ts";
import { useBoardUi, useDrag, useOpenBoard, usePage } from "../store/page.tsx";
import { stripPlace } from "./focusMap.ts";
import { minuteAt } from "./pointerSpot.ts";
import { LARGE_FRAME, SMALL_FRAME, StripLines } from "./StripLines.tsx";
import { stripSentence } from "./sentences.ts";
import { fractionOf, placeOf, type TimeAxis } from "./timeAxis.ts";
import { usePlace } from "./usePlace.ts";

interface StripCellProps {
  /** Null for the row of those without a group, which has no strips. */
  readonly group: Group | null;
  readonly strip: Strip | null;
  readonly date: LocalDate;
  readonly axis: TimeAxis;
  readonly peak: number;
  /** The strip has a second line, for the verdict under the scenario. */
  readonly hasPilotLine: boolean;
  /** Drawn large, with the figures of each moment. */
  readonly isLarge: boolean;
}

/**
 * The bezettingsstrip of one group-day: verdicts as ground (regular above, under pilots below), need and counted staff as
 * lines, children as a figure.
 */
export const StripCell = memo(function StripCell(props: StripCellProps) {
  const { group, strip, date, axis } = props;
  const groupId = group?.id ?? null;
  const place = usePlace(stripPlace(groupId, date));
  const pointer = useStripPointer(groupId, date, axis);
  const findingKey = useBoardUi((ui) => ui.findingKey);
  return (
    <div
      className="board-cell board-strip-cell"
      role="gridcell"
      aria-label={group ? stripSentence(group, date, strip?.segments ?? []) : texts.app.board.noGroup}
      data-strip={groupId ?? undefined}
      data-group-id={groupId ?? undefined}
      data-date={date}
      {...place}
      {...pointer}
    >
      <div className="track">
        {strip && <StripDrawing {...props} strip={strip} />}
        {findingKey !== null && groupId !== null && (
          <FindingMark findingKey={findingKey} groupId={groupId} date={date} axis={axis} />
        )}
        <StripPreview {...props} />
      </div>
    </div>
  );
});

/** Over the strip as it stands: how it would stand after the drop of what is dragged. */
function StripPreview(props: StripCellProps) {
  const { group, date } = props;
  const place = stripPlace(group?.id ?? null, date);
  const strip = useDrag(({ dropCheck }) => dropCheck?.strips.get(place) ?? null);
  const isShown = useDrag(({ hasLeft }) => strip !== null && !hasLeft);
  return (
    <span className="strip-preview" data-drawn={strip !== null || undefined} data-shown={isShown || undefined}>
      {strip && <StripDrawing {...props} strip={strip} />}
    </span>
  );
}

function StripDrawing({ group, strip, axis, peak, hasPilotLine, isLarge }: StripCellProps & { readonly strip: Strip }) {
  const isCentre = group?.care === "bso";
  return (
    <span className="strip-drawing">
      <StripGround strip={strip} axis={axis} />
      {hasPilotLine && <PilotLine strip={strip} axis={axis} />}
      <StripLines segments={strip.segments} axis={axis} peak={peak} frame={isLarge ? LARGE_FRAME : SMALL_FRAME} />
      {isLarge ? (
        <DayStripFigures segments={strip.segments} axis={axis} isCentre={isCentre} hasPilotLine={hasPilotLine} />
      ) : (
        <StripFigures strip={strip} axis={axis} isCentre={isCentre} />
      )}
    </span>
  );
}

function useStripPointer(groupId: string | null, date: LocalDate, axis: TimeAxis) {
  const page = usePage();
  if (groupId === null) return {};
  return {
    onPointerMove: (event: React.PointerEvent<HTMLElement>) => {
      if (page.drag.getState().drag !== null) return;
      const minute = Math.floor(minuteAt(event.currentTarget, event.clientX, axis));
      page.ui.setState({ moment: { groupId, date, minute, by: "pointer" } });
    },
    onPointerLeave: () => page.ui.setState({ moment: null }),
    onBlur: () => page.ui.setState({ moment: null }),
    onClick: (event: React.MouseEvent<HTMLElement>) => {
      const { board } = page.roster.getState();
      const finding =
        board && findingAtMoment(board, groupId, date, minuteAt(event.currentTarget, event.clientX, axis));
      if (finding) selectFinding(page, finding);
    },
  };
}

/** The verdict as ground; what is drawn alike is drawn in one piece. */
function StripGround({ strip, axis }: { readonly strip: Strip; readonly axis: TimeAxis }) {
  return runsOf(strip.segments, lookOf).map(({ first, ...run }, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a strip keeps its pieces when it is another one.
      key={index}
      className="strip-segment"
      data-verdict={first.verdict}
      data-merged={first.unit.kind === "merge" || undefined}
      style={placeOf(axis, run)}
    />
  ));
}

function lookOf({ verdict, unit }: StripSegment): string | null {
  return verdict === "empty" ? null : `${verdict} ${unit.kind === "merge"}`;
}

/** The verdict under the scenario; what leans on a pilot is hatched. */
function PilotLine({ strip, axis }: { readonly strip: Strip; readonly axis: TimeAxis }) {
  return runsOf(strip.segments, pilotLookOf).map((run, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a strip keeps its pieces when it is another one.
      key={index}
      className="strip-segment strip-pilot"
      data-verdict={run.value}
      style={placeOf(axis, run)}
    />
  ));
}

function pilotLookOf(segment: StripSegment) {
  const verdict = verdictUnderPilots(segment);
  return verdict === "empty" ? null : verdict;
}

/** One element for all strips, so that React passes it by when a strip is drawn anew. */
const CHILD_SIGN = <Baby className="strip-child" aria-hidden="true" />;

/** A shortage narrower than this many minutes has no room for its figure. */
const FIGURE_MINUTES = 45;

function StripFigures({
  strip,
  axis,
  isCentre,
}: {
  readonly strip: Strip;
  readonly axis: TimeAxis;
  readonly isCentre: boolean;
}) {
  const children = Math.max(0, ...strip.segments.map((segment) => segment.children));
  const stretches = shortStretches(strip.segments);
  const side = freeSide(stretches, axis);
  return (
    <span className="strip-figures" aria-hidden="true">
      {side && (
        <span className="strip-children" data-side={side}>
          {children > 0 && CHILD_SIGN}
          {children > 0 ? children : texts.app.strip.noChildren}
          {isCentre && children > 0 && ` · ${texts.app.strip.centre}`}
        </span>
      )}
      {stretches.map((stretch) => (
        <span key={stretch.from} className="strip-short" style={{ left: placeOf(axis, middleOf(stretch)).left }}>
          −{stretch.missing}
        </span>
      ))}
    </span>
  );
}

/** The side of the strip without figures of shortage, for the number of children; the left one when both are free. */
function freeSide(stretches: readonly Interval[], axis: TimeAxis): "left" | "right" | null {
  const middles = stretches.map((stretch) => fractionOf(axis, middleOf(stretch).from));
  if (middles.every((middle) => middle > 0.3)) return "left";
  return middles.every((middle) => middle < 0.7) ? "right" : null;
}

function middleOf({ from, to }: Interval): Interval {
  return { from: (from + to) / 2, to: (from + to) / 2 };
}

/** Runs of shortage with the largest number missing, those wide enough for a figure. */
function shortStretches(segments: readonly StripSegment[]) {
  const stretches: { from: number; to: number; missing: number }[] = [];
  for (const { from, to, verdict, required, counted } of segments) {
    if (verdict !== "short" || required === null || required <= counted) continue;
    const last = stretches.at(-1);
    if (last?.to === from) {
      last.to = to;
      last.missing = Math.max(last.missing, required - counted);
    } else stretches.push({ from, to, missing: required - counted });
  }
  return stretches.filter(({ from, to }) => to - from >= FIGURE_MINUTES);
}

interface FindingMarkProps {
  readonly findingKey: string;
  readonly groupId: string;
  readonly date: LocalDate;
  readonly axis: TimeAxis;
}

/** Frames the stretch of the finding that is open in the panel. */
function FindingMark({ findingKey, groupId, date, axis }: FindingMarkProps) {
  const board = useOpenBoard((open) => open);
  const finding = board.check.findings.find((candidate) => candidate.key === findingKey && candidate.date === date);
  if (finding === undefined || !groupsOfFinding(board, finding).includes(groupId)) return null;
  const intervals = finding.intervals.length > 0 ? finding.intervals : [axis];
  return intervals.map((interval) => (
    <span key={interval.from} className="finding-mark" style={placeOf(axis, interval)} aria-hidden="true" />
  ));
}
