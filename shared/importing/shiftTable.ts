import type { Shift, Staff } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import {
  dateField,
  endTimeField,
  type Fields,
  referenceField,
  type TableBase,
  textField,
  timeField,
  type ValuesOf,
  valueField,
  wordField,
} from "./field.ts";
import { readBreaks, writeBreaks } from "./readTimes.ts";
import { ACTIVITY_WORDS, YES_NO_WORDS } from "./readWords.ts";
import { referenceToStaff, staffReference } from "./staffTable.ts";

const headings = texts.importing.headings;

const { id: staffId, ...staffName } = staffReference;

/** The table of shifts: a row each. Parts of a shift on another group are not in it. */
export const shiftFields = {
  shiftId: textField(headings.shiftId, "Dienst id", "Dienst-ID", "Roosterregel"),
  ...staffName,
  staffId: { ...staffId, synonyms: staffId.synonyms.filter((synonym) => synonym !== "ID") },
  date: dateField(headings.date, "Dag", "Werkdatum", "Dienstdatum"),
  from: timeField(headings.from, "Begin", "Begintijd", "Starttijd", "Start", "Vanaf", "Tijd van", "Aanvang"),
  to: endTimeField(headings.to, "Eind", "Eindtijd", "Einde", "Tijd tot"),
  activity: wordField(ACTIVITY_WORDS, headings.activity, "Soort dienst", "Dienstsoort", "Taak"),
  group: referenceField("groups", headings.group, "Stamgroep", "Basisgroep", "Groepsnaam", "Werkplek", "Locatie/groep"),
  formatief: wordField(YES_NO_WORDS, headings.formatief, "Telt mee", "Meetellend", "Formatief (j/n)"),
  breaks: valueField(readBreaks, writeBreaks, headings.breaks, "Pauze", "Pauzetijd", "Pauzetijden"),
} satisfies Fields;

export type ShiftValues = ValuesOf<typeof shiftFields>;

export function shiftRows({ weeks, staff }: TableBase): ShiftValues[] {
  const people = new Map(staff.map((person) => [person.id, person]));
  return weeks.flatMap(({ shifts }) => shifts.map((shift) => shiftValues(shift, people)));
}

/** What the table holds of a shift. */
export function shiftValues(shift: Shift, people: ReadonlyMap<string, Staff>): ShiftValues {
  const { id, staffId, date, from, to, activity, groupId, formatief, breaks } = shift;
  const person = people.get(staffId);
  const { name } = person === undefined ? {} : referenceToStaff(person);
  return {
    shiftId: id,
    ...(name === undefined ? {} : { name }),
    staffId,
    date,
    from,
    to,
    activity,
    ...(groupId == null ? {} : { group: groupId }),
    ...(formatief === undefined ? {} : { formatief: formatief ? "yes" : "no" }),
    ...(breaks.length === 0 ? {} : { breaks }),
  };
}
