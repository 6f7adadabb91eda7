import type { Activity, Role } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { normalText } from "./normalText.ts";
import { type Read, read, refuse } from "./readValue.ts";

/** Words for values: the first of each is how it is written, all are read. */
export type WordList<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

const { roles, roleLetters, activities } = texts.domain;
const written = texts.importing.words;

export const ROLE_WORDS: WordList<Role> = {
  pm: [roles.pm, roleLetters.pm, "pm'er", "pedagogisch professional", "beroepskracht", "leidster", "groepsleiding"],
  bio: [roles.bio, roleLetters.bio, "bol", "bbl", "bol student", "bbl student", "leerling", "pm in opleiding", "pm io"],
  stagiair: [roles.stagiair, "stagiaire", "stage"],
  groepshulp: [roles.groepshulp, "groepsassistent", "assistent"],
  "zij-instromer": [roles["zij-instromer"], "zijinstromer"],
  andersgekwalificeerd: [roles.andersgekwalificeerd, "andersgekwalificeerd", "anders gekwalificeerd"],
  coach: [roles.coach, "coach", "beleidsmedewerker coach", "pedagogisch beleidsmedewerker"],
  vrijwilliger: [roles.vrijwilliger, "vrijwilligster"],
  overig: [roles.overig, "locatiemanager", "leidinggevende", "administratie", "huishoudelijk medewerker"],
};

export const ACTIVITY_WORDS: WordList<Activity> = {
  groep: [activities.groep, "groep", "groepsdienst"],
  kantoor: [activities.kantoor, "kantooruren", "administratie"],
  coaching: [activities.coaching, "coach"],
  school: [activities.school, "opleiding"],
  overleg: [activities.overleg, "vergadering", "teamoverleg"],
  huishoudelijk: [activities.huishoudelijk, "huishouding", "schoonmaak"],
};

export const PARITY_WORDS: WordList<"all" | "even" | "odd"> = {
  all: [written.everyWeek, "alle", "elke", "wekelijks", "alle weken", "iedere week"],
  even: [written.even, "even weken", "even week"],
  odd: [written.odd, "oneven weken", "oneven week"],
};

export const WHEN_WORDS: WordList<"always" | "school" | "holiday"> = {
  always: [written.always, "hele jaar", "52 weken", "altijd"],
  school: [written.school, "schoolweek", "40 weken", "alleen schoolweken"],
  holiday: [written.holiday, "vakantie", "vakanties", "alleen vakantie", "12 weken"],
};

export const YES_NO_WORDS: WordList<"yes" | "no"> = {
  yes: [written.yes, "j", "y", "yes", "true", "waar", "x", "1"],
  no: [written.no, "n", "no", "false", "onwaar", "0"],
};

/** A reader of these words, whatever their capitals, accents and signs; the code of a value is read as well. */
export function readerOfWords<T extends string>(list: WordList<T>): (text: string) => Read<T> {
  const values = Object.keys(list) as T[];
  const known = new Map(values.flatMap((value) => [value, ...list[value]].map((word) => [normalText(word), value])));
  return (text) => {
    const value = known.get(normalText(text));
    return value === undefined
      ? refuse(texts.importing.reasons.unknownWord(values.map((each) => list[each][0])))
      : read(value);
  };
}
