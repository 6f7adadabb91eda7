import { datesOfWeek, type IsoWeek } from "../calendar/dates.ts";
import type { PilotMinutes, Strip, StripSegment, Verdict } from "../checking/weekCheck.ts";
import type { LocationDocument, Pilot } from "../exchange/records.ts";
import { pilotMinutesOf } from "./pilotMinutes.ts";
import type { Scenario } from "./scenario.ts";

/** The verdict under pilots as it is shown: `covered` is an overtreding under the regular rules that leans on a pilot. */
export type ShownVerdict = Verdict | "covered";

/**
 * Whether a week has a second verdict to show beside the regular one: in a supposition always, as agreed while an agreement
 * runs in the week, whatever it covers.
 */
export function looksAtPilots(
  { pilots }: Pick<LocationDocument, "pilots">,
  week: IsoWeek,
  scenario: Scenario,
): boolean {
  if (typeof scenario !== "string") return true;
  const dates = datesOfWeek(week);
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  return scenario === "agreed" && pilots.some(({ from, to }) => from <= last && to >= first);
}

/** The second verdict of a stretch. */
export function verdictUnderPilots({
  pilotVerdict,
  leansOn,
}: Pick<StripSegment, "pilotVerdict" | "leansOn">): ShownVerdict {
  return leansOn.length > 0 ? "covered" : pilotVerdict;
}

/** The pilots that some stretches lean on, in order. */
export function pilotsLeanedOn(segments: readonly Pick<StripSegment, "leansOn">[]): Pilot[] {
  return [...new Set(segments.flatMap(({ leansOn }) => leansOn))].sort();
}

/**
 * Minutes in which a group leans on pilots, of its strips. A merge leans as one unit, so its minutes stand with each group
 * in it and the groups can add up to more than the week.
 */
export function pilotMinutesOfStrips(strips: Iterable<Strip>): PilotMinutes {
  const segments = [...strips].flatMap((strip) => strip.segments);
  return pilotMinutesOf(segments.map((segment) => ({ segment, leansOn: segment.leansOn })));
}
