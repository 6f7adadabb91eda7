import type { Location } from "../../exchange/records.ts";
import { traineeUseOn } from "../../rules/bio-aandeel.ts";
import type { JudgedDay } from "../../rules/rule.ts";
import type { DossierDay } from "./dossierReport.ts";
import { joinMoments } from "./joinMoments.ts";

type Trainees = DossierDay["trainees"][number];

/**
 * When someone in training counts, how many the need leans on and how many it may, by kind of care and then by
 * time; what reads the same is one moment.
 */
export function traineeMoments(day: JudgedDay, location: Location): Trainees[] {
  const there = traineeUseOn(day, location).filter(({ bios, stagiairs }) => bios + stagiairs > 0);
  const uses = there.map(
    ({ segment, units, need, qualified, bios, stagiairs, trainees, stagiair }): Trainees => ({
      from: segment.from,
      to: segment.to,
      care: units[0]?.care ?? "dagopvang",
      required: need,
      qualified,
      bios,
      stagiairs,
      needed: trainees.needed,
      maximum: trainees.maximum,
      stagiairsNeeded: stagiair.needed,
      stagiairsMaximum: stagiair.maximum,
    }),
  );
  return [...Map.groupBy(uses, ({ care }) => care).values()].flatMap(joinMoments);
}
