/** Sentences about data from outside that does not fit (files, fields, references). */
export const dataTexts = {
  notJson: "Dit bestand is geen geldige JSON.",
  invalid: "Deze waarde past niet.",
  missing: (expected: string) => `Dit veld ontbreekt; verwacht: ${expected}.`,
  wrongType: (expected: string) => `Verwacht: ${expected}.`,
  notOneOf: (values: readonly string[]) => `Kies een van: ${values.join(", ")}.`,
  wrongFormat: (format: string) => formats[format] ?? `De vorm klopt niet (${format}).`,
  tooSmall: (minimum: string, origin: string) =>
    origin === "number" || origin === "int"
      ? `Minstens ${minimum}.`
      : `Minstens ${minimum} ${minimum === "1" ? "teken of regel" : "tekens of regels"}.`,
  tooBig: (maximum: string, origin: string) =>
    origin === "number" || origin === "int" ? `Hoogstens ${maximum}.` : `Hoogstens ${maximum} tekens of regels.`,
  typeNames: {
    string: "tekst",
    number: "een getal",
    int: "een geheel getal",
    boolean: "true of false",
    array: "een lijst",
    object: "een object",
    null: "null",
  } as Readonly<Record<string, string>>,
  problems: {
    impossibleDate: "Deze datum bestaat niet.",
    impossibleWeek: "Deze week bestaat niet.",
    duplicateId: "Deze id komt twee keer voor.",
    duplicateWeek: "Deze week komt twee keer voor.",
    duplicateDate: "Deze datum komt twee keer voor.",
    closedTooEarly: "Een dag wordt afgesloten op die dag zelf of later.",
    unknownGroup: "Deze groep bestaat niet in het document.",
    unknownStaff: "Deze medewerker bestaat niet in het document.",
    unknownSchool: "Deze school bestaat niet in het document.",
    unknownChild: "Dit kind bestaat niet in het document.",
    overlappingStays: "Dit kind is in die tijd al op een groep.",
    groupMissing: "Een dienst op de groep noemt de groep (groupId).",
    fromNotBeforeTo: "De eindtijd ligt niet na de begintijd.",
    fromAfterTo: "De einddatum ligt voor de begindatum.",
    overlappingParts: "Dit deel overlapt een eerder deel van dezelfde dienst.",
    outsideShift: "Dit deel valt buiten de tijden van de dienst.",
    outsideWeek: "Deze datum valt buiten de week.",
    overlappingMerges: "Deze samenvoeging overlapt een eerdere van dezelfde groep.",
    otherLocation: "Een wijziging van de locatie laat haar id zoals die is.",
    otherGroup: "Een wijziging van een groep laat haar id zoals die is.",
    otherChild: "Een wijziging van een kind laat zijn id zoals die is.",
    otherPerson: "Een wijziging van een medewerker laat de id zoals die is.",
    otherRecord: "Een wijziging gaat voor en na over hetzelfde: id of datum blijft gelijk.",
    weekRange: "Kies een periode waarvan de laatste week niet voor de eerste ligt, van hoogstens twee jaar.",
    otherShift: "Een wijziging in een variant laat de id van de dienst zoals die is.",
    extraWithoutTimes: "Een extra dag heeft een begin- en eindtijd nodig.",
  } as Readonly<Record<string, string>>,
};

const formats: Readonly<Record<string, string>> = {
  "/^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$/": "Verwacht een tijd als 07:30.",
  "/^\\d{4}-\\d{2}-\\d{2}$/": "Verwacht een datum als 2026-11-23.",
  "/^\\d{4}-W\\d{2}$/": "Verwacht een week als 2026-W48.",
};
