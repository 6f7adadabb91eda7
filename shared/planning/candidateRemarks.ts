import { addWeeks, isoWeekOf, weekdayOf } from "../calendar/dates.ts";
import { overlaps } from "../calendar/intervals.ts";
import { presencesOn } from "../checking/childPresence.ts";
import { contractMinutesIn } from "../checking/contractMinutes.ts";
import { plannedWeekOf } from "../checking/plannedWeek.ts";
import { spanOf } from "../editing/shiftTimes.ts";
import type { Staff } from "../exchange/records.ts";
import { resolveParameter } from "../law/parameter.ts";
import { firstAid } from "../law/recordParameters.ts";
import { certificateStatus } from "../staffing/certificates.ts";
import type { Remark } from "./candidateReasons.ts";
import { restsWithPlace } from "./obstacles.ts";
import { type PlaceSetting, shiftOfPlace } from "./placeSetting.ts";

/**
 * What is known of someone for a place, for better or worse; in the order in which it is said.
 * @param canCome of someone who cannot take the place, rest and hours with it mean nothing.
 */
export function remarksOf(person: Staff, setting: PlaceSetting, canCome: boolean): readonly Remark[] {
  return [
    ...faces(person, setting),
    ...homeGroup(person, setting),
    ...(canCome ? [...sameDay(person, setting), rest(person, setting), contract(person, setting)] : []),
    ...certificates(person, setting),
    ...asked(person, setting),
  ];
}

function faces({ id }: Staff, { document, place }: PlaceSetting): Remark[] {
  if (place.activity !== "groep") return [];
  const there = presencesOn(document, place.date).filter(
    ({ groupId, child, ...stay }) =>
      groupId === place.groupId && overlaps(stay, spanOf(place)) && child.vasteGezichten?.includes(id),
  );
  const children = new Set(there.map(({ child }) => child)).size;
  return children === 0 ? [] : [{ kind: "vastGezicht", children }];
}

function homeGroup({ homeGroupIds }: Staff, { place }: PlaceSetting): Remark[] {
  return place.groupId != null && homeGroupIds?.includes(place.groupId) ? [{ kind: "homeGroup" }] : [];
}

function sameDay({ id }: Staff, { roster, place }: PlaceSetting): Remark[] {
  return roster.shifts
    .filter(
      ({ staffId, date, ...shift }) => staffId === id && date === place.date && !overlaps(spanOf(shift), spanOf(place)),
    )
    .map((shift) => ({ kind: "sameDay", ...spanOf(shift) }));
}

function rest(person: Staff, setting: PlaceSetting): Remark {
  const { date } = setting.place;
  const beside = restsWithPlace(person, setting).filter(({ fromDate, toDate }) => fromDate === date || toDate === date);
  const reduced = beside.find(({ standing }) => standing === "reduced");
  if (reduced !== undefined) return { kind: "restReduced", date: reduced.toDate, minutes: reduced.minutes };
  return isRestKnown(setting) ? { kind: "rested" } : { kind: "restUnknown" };
}

/** A week that is not on record matters on the day next to it. */
function isRestKnown({ document, place }: PlaceSetting): boolean {
  const week = isoWeekOf(place.date);
  const isOnRecord = (weeks: number) => document.weeks.some((roster) => roster.week === addWeeks(week, weeks));
  const weekday = weekdayOf(place.date);
  return (weekday > 1 || isOnRecord(-1)) && (weekday < 7 || isOnRecord(1));
}

function contract(person: Staff, { roster, place }: PlaceSetting): Remark {
  const own = roster.shifts.filter(({ staffId }) => staffId === person.id);
  const { workdays, minutesByPerson } = plannedWeekOf({ ...roster, shifts: [...own, shiftOfPlace(place, person.id)] });
  const contractMinutes = contractMinutesIn(person, workdays);
  if (contractMinutes === null) return { kind: "contractUnknown" };
  const minutesLeft = contractMinutes - (minutesByPerson.get(person.id) ?? 0);
  return minutesLeft >= 0 ? { kind: "underContract", minutesLeft } : { kind: "overContract", minutes: -minutesLeft };
}

function certificates(person: Staff, { place }: PlaceSetting): Remark[] {
  const law = resolveParameter(firstAid, place.date);
  if (law.status !== "inForce") return [];
  return [{ kind: "firstAid", status: certificateStatus(person, law.version.value.certificates, place.date) }];
}

function asked({ id }: Staff, { place }: PlaceSetting): Remark[] {
  const last = place.asked?.findLast(({ staffId }) => staffId === id);
  return last === undefined ? [] : [{ kind: last.answer === "no" ? "saidNo" : "asked", on: last.on }];
}
