import { isoWeekOf, isWithin, weekdayOf } from "../calendar/dates.ts";
import { contains, type Interval, joinIntervals, overlaps } from "../calendar/intervals.ts";
import { deploymentsOf } from "../checking/deployment.ts";
import { netMinutesOf, type WorkStretch, workOf } from "../checking/personWork.ts";
import { isHere } from "../checking/workElsewhere.ts";
import { spanOf } from "../editing/shiftTimes.ts";
import type { Staff } from "../exchange/records.ts";
import { workingTime } from "../law/labourParameters.ts";
import { resolveParameter } from "../law/parameter.ts";
import type { Obstacle } from "./candidateReasons.ts";
import { suitsPlace } from "./neededRole.ts";
import { type PlaceSetting, shiftOfPlace } from "./placeSetting.ts";
import { type PlannedRest, restsOf, stretchesAround } from "./restsOfPerson.ts";

/** What stands in the way of someone for a place; nothing for who can take it. */
export function obstaclesOf(person: Staff, setting: PlaceSetting): readonly Obstacle[] {
  const absence = absenceOf(person, setting);
  return [
    ...(absence === null ? [] : [absence]),
    ...(suitsPlace(person.role, setting) ? [] : [{ kind: "wrongRole", role: person.role } as const]),
    ...otherShifts(person, setting),
    // Who is not there does not work, so there is no rest to judge.
    ...(absence === null ? [...shortRests(person, setting), ...longDay(person, setting)] : []),
  ];
}

function absenceOf(person: Staff, { place }: PlaceSetting): Obstacle | null {
  const span = spanOf(place);
  if (!isWithin(place.date, person.employment?.from, person.employment?.to)) return { kind: "notEmployed" };
  const away = person.unavailable.filter(({ date }) => date === place.date);
  if (away.some(({ from = "00:00", to = "24:00" }) => overlaps(spanOf({ from, to }), span))) return { kind: "away" };
  return isAvailable(person, place.date, span) ? null : { kind: "outsideAvailability" };
}

/** Absent availability is always available. */
function isAvailable({ availability }: Staff, date: string, span: Interval): boolean {
  if (availability === undefined) return true;
  const windows = availability.filter(({ weekday }) => weekday === weekdayOf(date)).map(spanOf);
  return joinIntervals(windows).some((window) => contains(window, span));
}

function otherShifts({ id }: Staff, { roster, place }: PlaceSetting): Obstacle[] {
  return roster.shifts
    .filter(
      ({ staffId, date, ...shift }) => staffId === id && date === place.date && overlaps(spanOf(shift), spanOf(place)),
    )
    .map((shift) =>
      isHere(shift)
        ? { kind: "otherShift", ...spanOf(shift), activity: shift.activity, groupId: shift.groupId ?? null }
        : { kind: "worksElsewhere", ...spanOf(shift) },
    );
}

/** The rests that would be too short because of the place, and were not before. */
function shortRests(person: Staff, setting: PlaceSetting): Obstacle[] {
  const before = restsOf(person, workWithout(person, setting));
  return restsWithPlace(person, setting)
    .filter((rest) => isTooShort(rest) && !before.some((known) => isSameRest(known, rest)))
    .map(({ toDate, minutes, requiredMinutes }) => ({
      kind: "restTooShort",
      date: toDate,
      minutes,
      requiredMinutes: requiredMinutes ?? minutes,
    }));
}

function isTooShort({ standing }: PlannedRest): boolean {
  return standing === "tooShort" || standing === "reducedAgain";
}

function isSameRest(a: PlannedRest, b: PlannedRest): boolean {
  return a.toDate === b.toDate && a.minutes === b.minutes && a.standing === b.standing;
}

/** The rests of someone who takes the place, in order. */
export function restsWithPlace(person: Staff, setting: PlaceSetting): readonly PlannedRest[] {
  const others = workWithout(person, setting).filter(({ date }) => date !== setting.place.date);
  const work = [...others, ...workThatDay(person, setting)].sort((a, b) => a.startsAt - b.startsAt);
  return restsOf(person, work);
}

function workWithout({ id }: Staff, { document, place }: PlaceSetting): readonly WorkStretch[] {
  return stretchesAround(document, isoWeekOf(place.date), id);
}

/** The work on the date with the place taken. */
function workThatDay(staff: Staff, { roster, place }: PlaceSetting): readonly WorkStretch[] {
  const { date } = place;
  const own = roster.shifts.filter((shift) => shift.staffId === staff.id && shift.date === date);
  const shifts = [...own, shiftOfPlace(place, staff.id)];
  return workOf({ staff, date, shifts, deployments: deploymentsOf(staff, shifts, date) });
}

function longDay(person: Staff, setting: PlaceSetting): Obstacle[] {
  const law = resolveParameter(workingTime, setting.place.date);
  if (law.status !== "inForce") return [];
  const { dayMinutes, shortestBreakMinutes } = law.version.value;
  const workMinutes = workThatDay(person, setting).reduce(
    (total, stretch) => total + netMinutesOf(stretch, shortestBreakMinutes),
    0,
  );
  return workMinutes > dayMinutes ? [{ kind: "dayTooLong", workMinutes, maximumMinutes: dayMinutes }] : [];
}
