import type { Staff } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { certificateColumns, certificateValues } from "./certificateColumns.ts";
import {
  dateField,
  type Fields,
  lastDateField,
  partField,
  personIdField,
  referencesField,
  shortText,
  type TableBase,
  textField,
  type ValuesOf,
  valueField,
  wordField,
} from "./field.ts";
import { readHours, readNumber, writeHours, writeNumber } from "./readNumbers.ts";
import { ROLE_WORDS } from "./readWords.ts";

const headings = texts.importing.headings;
const LONGEST_PHONE = 60;

/** Who a row is about, in every table of staff. */
export const staffReference = {
  id: personIdField(
    headings.staffId,
    "Personeelsnr",
    "Personeelsnummer",
    "Medewerker id",
    "Medewerkercode",
    "Pers.nr.",
    "ID",
  ),
  name: textField(
    headings.staff,
    "Naam medewerker",
    "Medewerkernaam",
    "Naam",
    "Volledige naam",
    "Werknemer",
    "Collega",
  ),
  firstName: partField(headings.firstName, "Roepnaam", "Voornaam medewerker"),
  prefix: partField(headings.prefix, "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Tussenv."),
  lastName: partField(headings.lastName, "Achternaam medewerker", "Familienaam"),
} satisfies Fields;

/** The table of staff: a row each. */
export const staffFields = {
  ...staffReference,
  role: wordField(ROLE_WORDS, headings.role, "Rol", "Functienaam", "Functieomschrijving", "Kwalificatie"),
  birthDate: dateField(headings.birthDate, "Geb. datum", "Geb.datum", "Gebdatum"),
  contract: valueField(
    readHours,
    writeHours,
    headings.contract,
    "Contracturen",
    "Uren per week",
    "Uren p/w",
    "Uren",
    "Contractsuren",
  ),
  employedFrom: dateField(
    headings.employedFrom,
    "Datum in dienst",
    "In dienst vanaf",
    "Indiensttreding",
    "Begindatum",
    "Begin dienstverband",
  ),
  employedTo: lastDateField(
    headings.employedTo,
    "Datum uit dienst",
    "In dienst tot",
    "Einddatum",
    "Einde dienstverband",
  ),
  phone: valueField(
    (text) => shortText(text, LONGEST_PHONE),
    (text) => text,
    headings.phone,
    "Telefoonnummer",
    "Mobiel",
    "Tel.",
    "Telnr",
  ),
  groups: referencesField("groups", headings.homeGroups, "Groep", "Groepen", "Stamgroep", "Vaste groep", "Standplaats"),
  cost: valueField(readNumber, writeNumber, headings.cost, "Uurloon", "Kosten per uur", "Uurtarief"),
  ...certificateColumns,
} satisfies Fields;

export type StaffValues = ValuesOf<typeof staffFields>;

export function staffRows({ staff }: TableBase): StaffValues[] {
  return staff.map(staffValues);
}

/** What the table holds of a member of staff. */
export function staffValues(person: Staff): StaffValues {
  const { role, birthDate, contractMinutesPerWeek, employment, phone, homeGroupIds, hourlyCost } = person;
  return {
    ...referenceToStaff(person),
    role,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(contractMinutesPerWeek === undefined ? {} : { contract: contractMinutesPerWeek }),
    ...(employment?.from == null ? {} : { employedFrom: employment.from }),
    ...(employment?.to == null ? {} : { employedTo: employment.to }),
    ...(phone === undefined || phone === "" ? {} : { phone }),
    ...(homeGroupIds === undefined || homeGroupIds.length === 0 ? {} : { groups: homeGroupIds }),
    ...(hourlyCost === undefined ? {} : { cost: hourlyCost }),
    ...certificateValues(person),
  };
}

/** How a table points at a member of staff. */
export function referenceToStaff({ id, name }: Staff): ValuesOf<typeof staffReference> {
  return { id, ...(name === undefined ? {} : { name }) };
}
