import type { LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";
import { presenceOfChild } from "./childPresence.ts";
import { clustersOf } from "./clusters.ts";
import { Cursor } from "./cursor.ts";
import { DaySegments } from "./daySegments.ts";
import type { Deployment } from "./deployment.ts";
import { dutiesOn } from "./duties.ts";
import { dayLawOf } from "./needUnits.ts";
import { personDaysOf } from "./personDay.ts";
import type { Cluster, PreparedDay, Segment } from "./preparedDay.ts";
import { presenceDayOf } from "./presenceDay.ts";

/**
 * Works out who is where at every moment of a date.
 * @param before the same date of the same location, groups, staff, children and schools with another roster: what the
 * roster left alone is taken over as it is.
 */
export function prepareDay(
  document: LocationDocument,
  roster: WeekRoster,
  date: LocalDate,
  before?: PreparedDay,
): PreparedDay {
  const { location, groups } = document;
  const { shifts, merges } = dutiesOn(roster, date);
  const presences = before?.presences ?? presencesOn(document, date);
  const people = personDaysOf(document.staff, shifts, date, before?.people);
  const deployments = people.flatMap((person) => person.deployments);
  const cut = new DaySegments([...presences, ...deployments, ...merges.map(intervalOf)]);
  const span = { from: cut.intervals[0]?.from ?? 0, to: cut.intervals.at(-1)?.to ?? 0 };
  const law = dayLawOf(date);
  const source = { location, groups, merges, presences, deployments, span, law };
  const clusters = clustersOf(source, before?.clusters ?? []);
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
    unitStretches: clusters.flatMap(({ unitStretches }) => unitStretches),
  };
}

function presencesOn(document: LocationDocument, date: LocalDate): PreparedDay["presences"] {
  const day = presenceDayOf(document, date);
  return document.children.flatMap((child) => presenceOfChild(child, day));
}

function intervalOf({ from, to }: { readonly from: string; readonly to: string }): Interval {
  return { from: parseTime(from), to: parseTime(to) };
}

/** The whole house at every moment: the clusters side by side. */
function segmentsOf(cut: DaySegments, clusters: readonly Cluster[], deployments: readonly Deployment[]): Segment[] {
  const inBuilding = cut.spread(deployments.filter(isInBuilding));
  const cursors = clusters.map(({ pieces }) => new Cursor(pieces));
  return cut.intervals.map((interval, index) => {
    const now = cursors.flatMap((cursor) => cursor.at(interval) ?? []);
    return {
      from: interval.from,
      to: interval.to,
      rooms: now.flatMap(({ rooms }) => rooms),
      needUnits: now.flatMap(({ needUnits }) => needUnits),
      inBuilding: inBuilding[index] ?? [],
    };
  });
}

function isInBuilding({ activity, absent }: Deployment): boolean {
  return activity !== "school" && (absent === null || absent === "break");
}
