/** Absence, open places, merges, templates, publishing and closed days. */
export const rosterDataTexts = {
  /** Names of changes. What kind of absence it is stands in none of them: it is read on screens that health is no part of. */
  changes: {
    absenceReported: (subject: string) => `Afwezigheid van ${subject} gemeld`,
    absenceWithdrawn: (subject: string) => `Afwezigheid van ${subject} ingetrokken`,
    shiftOpened: (subject: string) => `Dienst van ${subject} opengezet`,
    placeAdded: (subject: string) => `Open plaats toegevoegd: ${subject}`,
    placeEdited: (subject: string) => `Open plaats gewijzigd: ${subject}`,
    placeFilled: (subject: string) => `Open plaats ingevuld door ${subject}`,
    placeRemoved: (subject: string) => `Open plaats verwijderd: ${subject}`,
    staffAsked: (subject: string) => `Navraag bij ${subject} vastgelegd`,
    mergeAdded: (subject: string) => `Samenvoeging van ${subject} toegevoegd`,
    mergeRemoved: (subject: string) => `Samenvoeging van ${subject} verwijderd`,
    templateAdded: (subject: string) => `Sjabloon ${subject} bewaard`,
    templateEdited: (subject: string) => `Sjabloon ${subject} gewijzigd`,
    templateRemoved: (subject: string) => `Sjabloon ${subject} verwijderd`,
    templateApplied: (subject: string) => `Sjabloon ${subject} toegepast`,
    weekCopied: (subject: string) => `${subject} gekopieerd naar deze week`,
    dayCopied: (subject: string) => `Dag gekopieerd: ${subject}`,
    weekPublished: (subject: string) => `${subject} gepubliceerd`,
    dayClosed: (subject: string) => `Dag afgesloten: ${subject}`,
    dayReopened: (subject: string) => `Dag heropend: ${subject}`,
  },
};
