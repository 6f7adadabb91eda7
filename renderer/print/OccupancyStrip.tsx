import type { ReportGroupDay } from "../../shared/reports/weekReport.ts";
import { HourLines } from "./HourLines.tsx";
import { PatternRect } from "./PatternRect.tsx";
import type { Scale } from "./scale.ts";
import { type PilotBlock, pilotBlocks, type StripBlock, stripBlocks } from "./stripBlocks.ts";

const CHILDREN_HEIGHT_MM = 5;
const BLOCK_HEIGHT_MM = 4.6;
/** The line of the verdict under a scenario. */
const PILOT_HEIGHT_MM = 1.9;
/** What "3/3" takes in the strip's type. */
const LABEL_WIDTH_MM = 4.4;

interface OccupancyStripProps {
  readonly day: ReportGroupDay;
  readonly scale: Scale;
  /** The most children at one moment of the week, so that all days of a group are drawn on one scale. */
  readonly mostChildren: number;
}

/**
 * Children through the day as a silhouette, under it the counted staff and the need in figures on their verdict, and under
 * that the verdict under the scenario of the sheet.
 */
export function OccupancyStrip({ day, scale, mostChildren }: OccupancyStripProps) {
  const pilots = pilotBlocks(day.strip);
  const height = CHILDREN_HEIGHT_MM + BLOCK_HEIGHT_MM + (pilots.length > 0 ? PILOT_HEIGHT_MM : 0);
  return (
    <svg className="strip" height={`${height}mm`} aria-hidden="true">
      <HourLines scale={scale} />
      {day.strip.map((segment) => {
        const childrenHeight = mostChildren === 0 ? 0 : (CHILDREN_HEIGHT_MM * segment.children) / mostChildren;
        return (
          <rect
            key={segment.from}
            className="strip-children"
            x={scale.x(segment.from)}
            width={scale.width(segment)}
            y={`${CHILDREN_HEIGHT_MM - childrenHeight}mm`}
            height={`${childrenHeight}mm`}
          />
        );
      })}
      {stripBlocks(day.strip).map((block) => (
        <Block key={block.from} block={block} scale={scale} />
      ))}
      {pilots.map((block) => (
        <PilotLine key={block.from} block={block} scale={scale} />
      ))}
    </svg>
  );
}

function Block({ block, scale }: { readonly block: StripBlock; readonly scale: Scale }) {
  const middle = (block.from + block.to) / 2;
  return (
    <g className={`block block-${block.verdict}`}>
      <PatternRect
        look={`block-${block.verdict}`}
        className="block-ground"
        x={scale.x(block.from)}
        width={scale.width(block)}
        millimetres={scale.millimetres(block)}
        y={`${CHILDREN_HEIGHT_MM}mm`}
        heightMm={BLOCK_HEIGHT_MM}
      />
      {scale.millimetres(block) >= LABEL_WIDTH_MM && (
        <text className="block-label" x={scale.x(middle)} y={`${CHILDREN_HEIGHT_MM + BLOCK_HEIGHT_MM / 2}mm`}>
          {labelOf(block)}
        </text>
      )}
    </g>
  );
}

function PilotLine({ block, scale }: { readonly block: PilotBlock; readonly scale: Scale }) {
  return (
    <g className={`block block-${block.verdict}`}>
      <PatternRect
        look={`block-${block.verdict}`}
        className="block-ground"
        x={scale.x(block.from)}
        width={scale.width(block)}
        millimetres={scale.millimetres(block)}
        y={`${CHILDREN_HEIGHT_MM + BLOCK_HEIGHT_MM}mm`}
        heightMm={PILOT_HEIGHT_MM}
      />
    </g>
  );
}

function labelOf(block: StripBlock): string {
  if (block.required === null) return `${block.counted}/?`;
  return `${block.counted}/${block.estimated ? "≈" : ""}${block.required}`;
}
