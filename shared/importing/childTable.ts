import type { Child } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import {
  dateField,
  type Fields,
  partField,
  personIdField,
  referenceField,
  referencesField,
  type TableBase,
  textField,
  type ValuesOf,
  wordField,
} from "./field.ts";
import { YES_NO_WORDS } from "./readWords.ts";

const headings = texts.importing.headings;

/** Who a row is about, in every table of children. */
export const childReference = {
  id: personIdField(headings.childId, "Kindnr", "Kind id", "Kind-ID", "Kindcode", "Relatienummer kind", "ID"),
  name: textField(headings.child, "Naam kind", "Kindnaam", "Naam", "Volledige naam", "Roepnaam en achternaam"),
  firstName: partField(headings.firstName, "Roepnaam", "Voornaam kind", "Roepnaam kind"),
  prefix: partField(headings.prefix, "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Tussenv."),
  lastName: partField(headings.lastName, "Achternaam kind", "Familienaam"),
  birthDate: dateField(headings.birthDate, "Geb. datum", "Geb.datum", "Gebdatum", "Geboorte", "Geboortedatum kind"),
} satisfies Fields;

/** The table of children: a row each. */
export const childFields = {
  ...childReference,
  group: referenceField("groups", headings.group, "Stamgroep", "Basisgroep", "Groepsnaam", "Naam groep", "Vaste groep"),
  faces: referencesField("staff", headings.faces, "Vast gezicht", "Vaste gezichten kind", "VG"),
  mentor: referenceField("staff", headings.mentor, "Mentor kind", "Naam mentor", "Mentor/pm'er"),
  school: referenceField("schools", headings.school, "Naam school", "Basisschool"),
  variableDays: wordField(YES_NO_WORDS, headings.variableDays, "Flexibele opvang", "Flexibel", "Wisselende dagen"),
} satisfies Fields;

export type ChildValues = ValuesOf<typeof childFields>;

export function childRows({ children }: TableBase): ChildValues[] {
  return children.map(childValues);
}

/** What the table holds of a child. */
export function childValues(child: Child): ChildValues {
  const { id, name, birthDate, groupId, vasteGezichten, mentorId, schoolId, variableDays } = child;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    birthDate,
    group: groupId,
    // A list that is recorded as empty is no cell: an empty one leaves what is there.
    ...(vasteGezichten === undefined || vasteGezichten.length === 0 ? {} : { faces: vasteGezichten }),
    ...(mentorId == null ? {} : { mentor: mentorId }),
    ...(schoolId == null ? {} : { school: schoolId }),
    ...(variableDays === undefined ? {} : { variableDays: variableDays ? "yes" : "no" }),
  };
}

/** How a table points at a child. */
export function referenceTo({ id, name, birthDate }: Child): ValuesOf<typeof childReference> {
  return { id, ...(name === undefined ? {} : { name }), birthDate };
}
