import type { Interval } from "../../shared/calendar/intervals.ts";
import type { StripSegment } from "../../shared/checking/weekCheck.ts";
import { verdictUnderPilots } from "../../shared/pilots/doubleVerdict.ts";
import { texts } from "../../shared/texts/nl.ts";
import { pilotVerdictWords } from "../board/sentences.ts";
import { placeOf, type TimeAxis } from "../board/timeAxis.ts";
import { useBoardUi } from "../store/page.tsx";
import { runsOf } from "./runs.ts";

/** Width of a letter of the smallest type at 100 %, in pixels. */
const LETTER = 6.2;

interface DayStripFiguresProps {
  readonly segments: readonly StripSegment[];
  readonly axis: TimeAxis;
  readonly isCentre: boolean;
  readonly hasPilotLine: boolean;
}

/** The figures of a group through a day: children, need and counted staff, and the verdicts in words where they fit. */
export function DayStripFigures({ segments, axis, isCentre, hasPilotLine }: DayStripFiguresProps) {
  const { strip } = texts.app;
  const children = runsOf(segments, (segment) => (segment.children > 0 ? segment.children : null));
  const staff = runsOf(segments, staffFigures);
  const verdicts = runsOf(segments, ({ verdict }) => (verdict === "empty" ? null : verdict));
  const pilots = hasPilotLine ? runsOf(segments, wordsUnderPilots) : [];
  return (
    <span className="day-figures" aria-hidden="true">
      {children.map((run) => (
        <Figure key={run.from} line="children" run={run} axis={axis} texts={[String(run.value)]} />
      ))}
      {children.length === 0 && <span className="day-no-children">{strip.noChildren}</span>}
      {isCentre && children.length > 0 && <span className="day-centre">{strip.centre}</span>}
      {staff.map((run) => (
        <Figure key={run.from} line="staff" run={run} axis={axis} texts={[run.value]} />
      ))}
      {verdicts.map((run) => (
        <Figure
          key={run.from}
          line="regular"
          run={run}
          axis={axis}
          texts={[strip.verdicts[run.value], texts.boardViews.day.verdicts[run.value]]}
          verdict={run.value}
        />
      ))}
      {pilots.map((run) => (
        <Figure
          key={run.from}
          line="pilot"
          run={run}
          axis={axis}
          texts={[run.value, shortWordUnderPilots(run.first)]}
          verdict={verdictUnderPilots(run.first)}
        />
      ))}
    </span>
  );
}

interface FigureProps {
  readonly line: "children" | "staff" | "regular" | "pilot";
  readonly run: Interval;
  readonly axis: TimeAxis;
  /** From long to short; the first that fits is shown. */
  readonly texts: readonly string[];
  readonly verdict?: string;
}

/** A figure or word in the middle of its stretch; a stretch too narrow for it only shows its bounds. */
function Figure({ line, run, axis, texts: choices, verdict }: FigureProps) {
  const shown = useBoardUi((ui) => {
    const width = (run.to - run.from) * ui.minuteWidth;
    return choices.find((text) => text.length * LETTER <= width);
  });
  return (
    <span className="day-figure" data-line={line} data-verdict={verdict} style={placeOf(axis, run)}>
      {shown !== undefined && <span className="day-word">{shown}</span>}
    </span>
  );
}

function staffFigures({ required, counted, verdict }: StripSegment): string | null {
  if (verdict === "empty" && counted === 0) return null;
  return texts.boardViews.day.figures(required === null ? "?" : String(required), counted);
}

function wordsUnderPilots(segment: StripSegment): string | null {
  return verdictUnderPilots(segment) === "empty" ? null : pilotVerdictWords(segment);
}

function shortWordUnderPilots(segment: StripSegment): string {
  const verdict = verdictUnderPilots(segment);
  return verdict === "covered" ? texts.boardViews.day.covered : texts.boardViews.day.verdicts[verdict];
}
