import { contains } from "../calendar/intervals.ts";
import type { Deployment } from "../checking/deployment.ts";
import { fact } from "../checking/facts.ts";
import { joinedStretches, makeFinding, segmentsOf } from "../checking/makeFinding.ts";
import { roomOfGroup, type Segment, unitKey } from "../checking/preparedDay.ts";
import { onePlaceAtATime } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import { cite } from "../staffing/need.ts";
import { aboutPerson } from "./perPerson.ts";
import { type DayRule, findingsOnly, type JudgedDay, notEvaluatedThatDay } from "./rule.ts";

/**
 * One person is planned in two places at once: one overtreding a person and joined stretch. Groups that are merged are
 * one place, and so are two shifts on the same group; someone who is away is in no place.
 * Source: our own; nobody can be in two places.
 */
export const dubbeleDienst: DayRule = {
  id: "dubbele-dienst",
  scope: "day",
  parameters: [onePlaceAtATime],
  check: (day) => {
    const limit = resolveParameter(onePlaceAtATime, day.date);
    if (limit.status !== "inForce") return notEvaluatedThatDay("dubbele-dienst", day);
    const { version } = limit;
    const doubled = doubledMoments(day).filter(({ places }) => places > version.value);
    return findingsOnly(
      joinedStretches(doubled, ({ staffId }) => aboutPerson(staffId).unit).map((stretch) => {
        const places = Math.max(...stretch.map((moment) => moment.places));
        return makeFinding({
          rule: "dubbele-dienst",
          severity: "overtreding",
          ...aboutPerson(stretch[0].staffId),
          date: day.date,
          intervals: segmentsOf(stretch),
          measured: places,
          required: version.value,
          ...cite(onePlaceAtATime, version),
          steps: [fact("twoPlacesAtOnce", { places })],
        });
      }),
    );
  },
};

interface PersonMoment {
  readonly segment: Segment;
  readonly staffId: string;
  readonly places: number;
}

/** Only who is marked as being on another shift somewhere in the day can be in two places. */
function doubledMoments({ deployments, segments }: JudgedDay): PersonMoment[] {
  const suspects = new Set(deployments.filter(({ absent }) => absent === "otherShift").map(({ staff }) => staff.id));
  return [...suspects].flatMap((staffId) => {
    const planned = deployments.filter(
      ({ staff, absent }) => staff.id === staffId && absent !== "unavailable" && absent !== "notEmployed",
    );
    return segments.map((segment) => {
      const here = planned.filter((deployment) => contains(deployment, segment));
      return { segment, staffId, places: new Set(here.map((deployment) => placeOf(deployment, segment))).size };
    });
  });
}

function placeOf({ activity, groupId }: Deployment, segment: Segment): string {
  const room = activity === "groep" && groupId !== null ? roomOfGroup(segment, groupId) : undefined;
  return room ? unitKey(room.unit) : `${activity}|${groupId ?? ""}`;
}
