import { datesOfWeek, type IsoWeek, type LocalDate } from "../calendar/dates.ts";
import { MINUTES_PER_HOUR, type Minute } from "../calendar/time.ts";
import { deploymentsOf } from "../checking/deployment.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import { type LocationDocument, type Role, roleSchema, type Staff } from "../exchange/records.ts";
import { workBalancesOf } from "../planning/workBalance.ts";
import { texts } from "../texts/nl.ts";
import type { SheetTable } from "./sheetTable.ts";

const words = texts.exporting.hours;

interface HoursOfPerson {
  readonly name: string;
  readonly role: Role;
  readonly contract: Minute | null;
  readonly planned: Minute;
  readonly balance: Minute | null;
  readonly counting: Minute;
  readonly supernumerary: Minute;
  readonly offGroups: Minute;
}

/**
 * The hours of a week by person, and their sums by role: contract, planned, and of those on a group as someone who may
 * count, boventallig on a group, and elsewhere. In hours of sixty minutes; breaks off the group are not in them, and what
 * is on the roster stays in them when the person turns out to be away.
 */
export function hoursTable(document: LocationDocument, week: IsoWeek): SheetTable {
  const people = hoursOf(document, week);
  const roles = roleSchema.options.filter((role) => people.some((person) => person.role === role));
  return [
    [...words.headings],
    ...people.map((person) => rowOf(person.name, person)),
    [],
    ...roles.map((role) => {
      const ofRole = people.filter((person) => person.role === role);
      return rowOf(words.together(ofRole.length), sumOf(role, ofRole));
    }),
  ];
}

function rowOf(name: string, hours: HoursOfPerson): SheetTable[number] {
  const { role, contract, planned, balance, counting, supernumerary, offGroups } = hours;
  const minutes = [contract, planned, balance, counting, supernumerary, offGroups];
  return [name, texts.domain.roles[role], ...minutes.map((value) => (value === null ? "" : inHours(value)))];
}

function hoursOf(document: LocationDocument, week: IsoWeek): readonly HoursOfPerson[] {
  const { shifts } = rosterOf(document, week);
  const dates = datesOfWeek(week);
  const balances = new Map(workBalancesOf(document, week).map((balance) => [balance.staffId, balance]));
  return document.staff
    .filter(({ id }) => shifts.some(({ staffId }) => staffId === id))
    .map((staff) => {
      const own = shifts.filter(({ staffId }) => staffId === staff.id);
      const { contractMinutes = null, plannedMinutes = 0, balanceMinutes = null } = balances.get(staff.id) ?? {};
      return {
        name: staff.name ?? staff.id,
        role: staff.role,
        contract: contractMinutes,
        planned: plannedMinutes,
        balance: balanceMinutes,
        ...minutesByPlace(
          staff,
          dates.map((date) => ({ date, shifts: own.filter((shift) => shift.date === date) })),
        ),
      };
    });
}

function minutesByPlace(
  staff: Staff,
  days: readonly { readonly date: LocalDate; readonly shifts: Parameters<typeof deploymentsOf>[1] }[],
): Pick<HoursOfPerson, "counting" | "supernumerary" | "offGroups"> {
  const parts = days
    .flatMap(({ date, shifts }) => deploymentsOf({ ...staff, unavailable: [] }, shifts, date))
    .filter(({ absent }) => absent === null);
  const minutes = (chosen: typeof parts) => chosen.reduce((sum, { from, to }) => sum + to - from, 0);
  const onGroups = parts.filter(({ activity, groupId }) => activity === "groep" && groupId !== null);
  const counting = minutes(onGroups.filter(({ formatief }) => formatief));
  return {
    counting,
    supernumerary: minutes(onGroups) - counting,
    offGroups: minutes(parts) - minutes(onGroups),
  };
}

/** A contract or balance that one of them lacks is lacking in the sum as well. */
function sumOf(role: Role, people: readonly HoursOfPerson[]): HoursOfPerson {
  const sum = (minutesOf: (person: HoursOfPerson) => Minute) =>
    people.reduce((total, person) => total + minutesOf(person), 0);
  const known = (minutesOf: (person: HoursOfPerson) => Minute | null) =>
    people.some((person) => minutesOf(person) === null) ? null : sum((person) => minutesOf(person) ?? 0);
  return {
    name: "",
    role,
    contract: known(({ contract }) => contract),
    planned: sum(({ planned }) => planned),
    balance: known(({ balance }) => balance),
    counting: sum(({ counting }) => counting),
    supernumerary: sum(({ supernumerary }) => supernumerary),
    offGroups: sum(({ offGroups }) => offGroups),
  };
}

function inHours(minutes: Minute): number {
  return Math.round((minutes * 100) / MINUTES_PER_HOUR) / 100;
}
