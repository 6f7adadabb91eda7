import type { LocalDate } from "../calendar/dates.ts";
import type { Child, LocationDocument } from "../exchange/records.ts";
import { count, countsOf, type Dependent, deviationsAbout } from "./dependents.ts";

/* What would lose its group or school if that record went. A group with history is closed, not removed. */

/** Every stored week belongs in `weeks`. */
type Records = Pick<
  LocationDocument,
  "staff" | "children" | "pilots" | "templates" | "scenarios" | "acceptedDeviations" | "weeks"
>;

interface Work {
  readonly groupId?: string | null | undefined;
  readonly blocks: readonly { readonly groupId?: string | null | undefined }[];
}

interface Joined {
  readonly groupIds: readonly string[];
  readonly roomGroupId?: string | undefined;
}

/** What hangs on a group; empty when nothing does. */
export function dependentsOfGroup(records: Records, groupId: string): Dependent[] {
  const { staff, children, pilots, templates = [], scenarios = [], weeks } = records;
  const isThere = (work: Work) => isOn(work, groupId);
  const isJoined = (merge: Joined) => merge.groupIds.includes(groupId) || merge.roomGroupId === groupId;
  const isRosterOf = (roster: { readonly shifts: readonly Work[]; readonly merges: readonly Joined[] }) =>
    roster.shifts.some(isThere) || roster.merges.some(isJoined);
  return countsOf({
    children: children.filter((child) => isChildOf(child, groupId)).length,
    homeGroup: staff.filter(({ homeGroupIds }) => homeGroupIds?.includes(groupId)).length,
    shifts: count(weeks, ({ shifts }) => shifts.filter(isThere).length),
    openPlaces: count(weeks, ({ openPlaces = [] }) => openPlaces.filter(isThere).length),
    merges: count(weeks, ({ merges }) => merges.filter(isJoined).length),
    versions: count(
      weeks,
      ({ versions = [] }) => versions.filter((one) => isRosterOf(one) || one.openPlaces.some(isThere)).length,
    ),
    closedDays: count(
      weeks,
      ({ closedDays = [] }) =>
        closedDays.filter(
          ({ shifts, attendance = [] }) => shifts.some(isThere) || attendance.some((stay) => stay.groupId === groupId),
        ).length,
    ),
    templates: templates.filter(isRosterOf).length,
    scenarios: scenarios.filter(({ edits }) =>
      edits.some(({ before, after }) => isThere(before) || (after !== null && isThere(after))),
    ).length,
    pilots: pilots.filter(({ groupIds }) => groupIds?.includes(groupId)).length,
    deviations: deviationsAbout(records, groupId),
  });
}

/** What still stands in a group after a day, so that it cannot close then. */
export function dependentsAfter({ children, weeks }: Records, groupId: string, lastDay: LocalDate): Dependent[] {
  const isLater = ({ date }: { readonly date: LocalDate }) => date > lastDay;
  const comes = (child: Child) =>
    child.groupId === groupId && child.attendance.some(({ validTo }) => validTo == null || validTo > lastDay);
  return countsOf({
    children: children.filter(comes).length,
    shifts: count(weeks, ({ shifts }) => shifts.filter((shift) => isLater(shift) && isOn(shift, groupId)).length),
    openPlaces: count(
      weeks,
      ({ openPlaces = [] }) => openPlaces.filter((place) => isLater(place) && isOn(place, groupId)).length,
    ),
  });
}

/** What hangs on a school; empty when nothing does. */
export function dependentsOfSchool({ children }: Pick<Records, "children">, id: string): Dependent[] {
  return countsOf({ pupils: children.filter(({ schoolId }) => schoolId === id).length });
}

function isOn({ groupId: own, blocks }: Work, groupId: string): boolean {
  return own === groupId || blocks.some((block) => block.groupId === groupId);
}

function isChildOf({ groupId: own, secondGroup, exceptions }: Child, groupId: string): boolean {
  return own === groupId || secondGroup?.groupId === groupId || exceptions.some((one) => one.groupId === groupId);
}
