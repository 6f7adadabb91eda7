import type { Interval } from "../../shared/calendar/intervals.ts";
import type { ReportPilotVerdict, ReportSegment } from "../../shared/reports/weekReport.ts";

/** A stretch with the same verdict under the scenario of the sheet. */
export interface PilotBlock extends Interval {
  readonly verdict: ReportPilotVerdict;
}

/** Joins segments with the same verdict under the scenario; none where the sheet has one verdict. */
export function pilotBlocks(segments: readonly ReportSegment[]): PilotBlock[] {
  const blocks: PilotBlock[] = [];
  for (const { from, to, pilotVerdict: verdict } of segments) {
    if (verdict === null) continue;
    const last = blocks.at(-1);
    if (last && last.to === from && last.verdict === verdict) blocks[blocks.length - 1] = { ...last, to };
    else blocks.push({ from, to, verdict });
  }
  return blocks.filter((block) => block.verdict !== "empty");
}

/** A stretch with the same need, counted staff and verdict, however many children come and go within it. */
export type StripBlock = Omit<ReportSegment, "children" | "pilotVerdict">;

/** Joins segments that read the same on the strip; stretches without need or staff are left blank. */
export function stripBlocks(segments: readonly ReportSegment[]): StripBlock[] {
  const blocks: StripBlock[] = [];
  for (const { children: _, pilotVerdict: __, ...segment } of segments) {
    const last = blocks.at(-1);
    if (last && last.to === segment.from && readsTheSame(last, segment)) {
      blocks[blocks.length - 1] = { ...last, to: segment.to };
    } else {
      blocks.push(segment);
    }
  }
  return blocks.filter((block) => block.verdict !== "empty");
}

function readsTheSame(a: StripBlock, b: StripBlock): boolean {
  return a.required === b.required && a.counted === b.counted && a.verdict === b.verdict && a.estimated === b.estimated;
}
