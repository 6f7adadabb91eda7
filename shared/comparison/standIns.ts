import { contains, type Interval } from "../calendar/intervals.ts";
import type { NeedUnit } from "../checking/preparedDay.ts";
import type { PilotDay } from "../pilots/judgeUnderPilots.ts";

/** A groepshulp who stands in for a PM'er during one segment of a day, and whom a moment leans on. */
export interface StandIn extends Interval {
  readonly staffId: string;
  /** Where the groepshulp is; with pilot III another unit of the pool may be the one that is short. */
  readonly unit: NeedUnit;
}

/** Who stands in under pilot I, segment by segment; each groepshulp once, however many moments lean on them. */
export function standInsOf({ day, judgement, needs }: PilotDay): StandIn[] {
  const leaning = judgement.moments.filter(({ leansOn }) => leansOn.includes("I"));
  if (leaning.length === 0) return [];
  const pools = needs.pools();
  return day.segments.flatMap((segment, index) => {
    const helped = leaning
      .filter((moment) => contains(moment.segment, segment))
      .flatMap(({ unit, leansOn }) => {
        const pool = leansOn.includes("III") ? pools[index]?.find(({ units }) => units.includes(unit)) : undefined;
        return pool?.units ?? [unit];
      });
    const { from, to } = segment;
    return [...new Set(helped)].flatMap((unit) =>
      needs.substitutesOf(unit).map(({ staff }): StandIn => ({ from, to, staffId: staff.id, unit })),
    );
  });
}
