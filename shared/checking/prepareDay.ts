import type { LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { presencesOn } from "./childPresence.ts";
import { clustersOf } from "./clusters.ts";
import { Cursor } from "./cursor.ts";
import { DaySegments } from "./daySegments.ts";
import type { Deployment } from "./deployment.ts";
import { type Duties, dutiesOn } from "./duties.ts";
import { joinLists } from "./joinLists.ts";
import { dayLawOf } from "./needUnits.ts";
import { personDaysOf } from "./personDay.ts";
import type { Cluster, ClusterPiece, PreparedDay, Segment } from "./preparedDay.ts";
import { LastAnswers } from "./remembered.ts";

const days = new LastAnswers<PreparedDay>();

/**
 * Works out who is where at every moment of a date. While the records that it reads are the same it is the same day, and
 * of a day of which some were replaced what the others say is not worked out again.
 */
export function prepareDay(document: LocationDocument, roster: WeekRoster, date: LocalDate): PreparedDay {
  const { location, groups, staff, children, schools } = document;
  const duties = dutiesOn(roster, date);
  const madeFrom = [location, groups, staff, children, schools, date];
  return days.of(duties, madeFrom, () => preparedDayOf(document, duties, date));
}

function preparedDayOf(document: LocationDocument, { shifts, merges }: Duties, date: LocalDate): PreparedDay {
  const { location, groups } = document;
  const presences = presencesOn(document, date);
  const people = personDaysOf(document.staff, shifts, date);
  const deployments = joinLists(people.map((person) => person.deployments));
  const cut = new DaySegments([...presences, ...deployments, ...merges.map(intervalOf)]);
  const span = { from: cut.intervals[0]?.from ?? 0, to: cut.intervals.at(-1)?.to ?? 0 };
  const law = dayLawOf(date);
  const clusters = clustersOf({ location, groups, merges, presences, deployments, span, law });
  return {
    date,
    location,
    groups,
    merges,
    roles: law.roles,
    shifts,
    presences,
    people,
    deployments,
    clusters,
    segments: segmentsOf(cut, clusters, deployments),
    unitStretches: joinLists(clusters.map(({ unitStretches }) => unitStretches)),
  };
}

function intervalOf({ from, to }: { readonly from: string; readonly to: string }): Interval {
  return { from: parseTime(from), to: parseTime(to) };
}

/** The whole house at every moment: the clusters side by side. */
function segmentsOf(cut: DaySegments, clusters: readonly Cluster[], deployments: readonly Deployment[]): Segment[] {
  const inBuilding = cut.spread(deployments.filter(isInBuilding));
  const cursors = clusters.map(({ pieces }) => new Cursor(pieces));
  return cut.intervals.map((interval, index) => {
    const pieces: ClusterPiece[] = [];
    for (const cursor of cursors) {
      const piece = cursor.at(interval);
      if (piece) pieces.push(piece);
    }
    return { from: interval.from, to: interval.to, pieces, inBuilding: inBuilding[index] ?? [] };
  });
}

function isInBuilding({ activity, absent }: Deployment): boolean {
  return activity !== "school" && (absent === null || absent === "break");
}
