import type { LocalDate } from "../../shared/calendar/dates.ts";
import { editsOfWeek } from "../../shared/comparison/ownScenarios.ts";
import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import type { OwnScenario, Shift, ShiftEdit, Staff, WeekRoster } from "../../shared/exchange/records.ts";
import { shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupName, personName, roleName } from "../board/sentences.ts";
import { clockOf } from "../store/announcements.ts";

/* What can be chosen for a step on a copy of the week, as it is read in a list. */

const words = texts.whatIf.own;
type Records = Pick<OpenedLocation, "groups" | "staff">;

export interface ShiftChoice {
  readonly key: string;
  readonly text: string;
}

/** "7:30–17:00 Fatima B. (PM'er), Zonnestralen". */
export function shiftText({ staffId, groupId, from, to, activity }: Shift, { groups, staff }: Records): string {
  const person = staff.find(({ id }) => id === staffId);
  const group = groups.find(({ id }) => id === groupId);
  return words.shiftText(
    person ? personName(person) : staffId,
    person ? roleName(person.role) : "",
    group ? groupName(group) : texts.domain.activities[activity],
    `${clockOf(from)}–${clockOf(to)}`,
  );
}

/** The same with its day in front. */
export function shiftSentenceShort(shift: Shift, records: Records): string {
  return `${shortDay(shift.date)} ${shiftText(shift, records)}`;
}

/** The shifts of a day in a copy, by group and time. */
export function shiftsOn(copy: WeekRoster, date: LocalDate, records: Records): ShiftChoice[] {
  const groupOrder = new Map(records.groups.map(({ id }, index) => [id, index]));
  const place = ({ groupId }: Shift) =>
    groupId == null ? groupOrder.size : (groupOrder.get(groupId) ?? groupOrder.size);
  return copy.shifts
    .filter((shift) => shift.date === date)
    .sort((a, b) => place(a) - place(b) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((shift) => ({ key: shift.id, text: shiftText(shift, records) }));
}

/** Helpers stand first, since that is what a swap is mostly for. */
const HELPERS: readonly Staff["role"][] = ["groepshulp", "zij-instromer"];

/** Who could take over a shift; who works at that time already is said so. */
export function peopleFor(shift: Shift, copy: WeekRoster, { staff }: Records): ShiftChoice[] {
  const isBusy = ({ id }: Staff) =>
    copy.shifts.some(
      (other) => other.staffId === id && other.date === shift.date && other.from < shift.to && shift.from < other.to,
    );
  const rank = ({ role }: Staff) => (HELPERS.includes(role) ? HELPERS.indexOf(role) : HELPERS.length);
  return staff
    .filter(({ id }) => id !== shift.staffId)
    .sort((a, b) => rank(a) - rank(b) || Number(isBusy(a)) - Number(isBusy(b)))
    .map((person) => ({
      key: person.id,
      text: words.personText(personName(person), roleName(person.role), isBusy(person)),
    }));
}

/** The steps on a copy of a week, each as a sentence. */
export function editSentences(own: OwnScenario, week: string, records: Records): string[] {
  return editsOfWeek(own, week).map((edit) => editSentence(edit, records));
}

function editSentence({ before, after }: ShiftEdit, records: Records): string {
  const shift = shiftSentenceShort(before, records);
  if (after === null) return words.dropped(shift);
  const person = records.staff.find(({ id }) => id === after.staffId);
  return words.swapped(shift, person ? personName(person) : after.staffId);
}
