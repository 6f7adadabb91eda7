import type { ImpossibleEditCode } from "../editing/impossibleEdit.ts";

const list = new Intl.ListFormat("nl-NL");

/** Why an edit cannot be; `sayImpossibleEdit` picks the sentence. */
export const impossibleEditTexts = {
  outsideDay: "Dat valt buiten de dag.",
  outsideWeek: "Dat valt buiten de getoonde week.",
  noLength: "Een dienst duurt minstens een kwartier.",
  unknownShift: "Deze wijziging past niet bij wat er nu staat en is niet gedaan.",
  cutOutside: "Kies om te splitsen een tijd tussen het begin en het einde van de dienst.",
  samePerson: "Ruilen kan tussen diensten van twee verschillende medewerkers.",
  noGroup: "Kies een groep voor een dienst op de groep.",
  unknownBreak: "Deze pauze staat niet meer in de dienst.",
  breakOutside: "De pauze moet binnen de dienst liggen.",
  breakOverlap: "Deze pauze overlapt een andere pauze in de dienst.",
  unknownRecord: "Deze wijziging past niet bij wat er nu staat en is niet gedaan.",
  absenceTimes: "De eindtijd van een afwezigheid moet na de begintijd liggen, op dezelfde dag.",
  mergeTimes: "De eindtijd van een samenvoeging moet na de begintijd liggen, op dezelfde dag.",
  fewGroups: "Kies minstens twee groepen om samen te voegen.",
  closedDay: "Deze dag is afgesloten. Heropen de dag om het plan te wijzigen.",
  variantShown: "U bekijkt een variant. Ga terug naar de week om die te wijzigen, of wijzig de variant in Wat-als.",
  closedTooEarly: "Een dag kan worden afgesloten op die dag zelf of later.",
  /** @param taken the merges that are in the way, each as `takenBy`. */
  mergeOverlap: (taken: readonly string[]) =>
    taken.length === 1
      ? `Dit overlapt de samenvoeging van ${taken[0]}. Een groep kan niet in twee samenvoegingen tegelijk zitten.`
      : `Dit overlapt de samenvoegingen van ${list.format(taken)}. Een groep kan niet in twee samenvoegingen tegelijk zitten.`,
  takenBy: (groups: readonly string[], from: string, to: string) => `${groups.join(" + ")} van ${from} tot ${to}`,
} satisfies Record<Exclude<ImpossibleEditCode, "mergeOverlap">, string> & Record<string, unknown>;
