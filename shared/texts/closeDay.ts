/** Closing a day: what really happened beside the plan, and which of the two is looked at. */

/** Labels of the actions, part of `texts.boardActions.labels`. */
export const closeDayActionLabels = {
  closeDay: "Dag afsluiten…",
  reopenDay: "Dag heropenen",
  toggleBasis: "Gepland of gerealiseerd tonen",
};

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

export const closeDayTexts = {
  title: (day: string) => `Dag afsluiten: ${day}`,
  againTitle: (day: string) => `Afgesloten dag: ${day}`,
  intro: "Vul in wat anders liep dan gepland. Het plan blijft ernaast bestaan.",
  close: "Sluiten",
  cancel: "Annuleren",
  confirm: "Dag afsluiten",
  save: "Opnieuw vastleggen",
  reopen: "Dag heropenen",
  day: "Dag",
  closedMark: "afgesloten",
  staff: {
    title: "Medewerkers",
    caption: "Medewerkers: gepland en gewerkt",
    noShift: "niet gepland",
    none: "Niemand stond op deze dag.",
    add: "Medewerker toevoegen",
    addChoice: "Kies een medewerker",
  },
  children: {
    title: "Kinderen",
    caption: (group: string) => `Kinderen van ${group}: verwacht en geweest`,
    notExpected: "niet verwacht",
    none: "Er werden geen kinderen verwacht.",
    present: (present: number, expected: number) => `${present} van ${expected}`,
    different: (number: number) => `${number} anders`,
    add: "Kind toevoegen",
    addChoice: "Kies een kind",
  },
  columns: {
    person: "Medewerker",
    child: "Kind",
    planned: "Gepland",
    present: "Aanwezig",
    from: "Van",
    to: "Tot",
    breaks: "Pauze",
    group: "Groep",
    remove: "Weghalen",
  },
  noGroup: "zonder groep",
  noBreak: "geen",
  labels: {
    present: (who: string) => `${who} was er`,
    from: (who: string) => `${who} van`,
    to: (who: string) => `${who} tot`,
    breaks: (who: string) => `${who} pauze`,
    group: (who: string) => `${who} groep`,
    remove: (who: string) => `${who} weghalen`,
  },
  errors: {
    time: "Vul een tijd in, zoals 7:30.",
    order: "De eindtijd moet na de begintijd liggen.",
    breaks: "Vul pauzes in als 12:30-13:00, gescheiden door komma's.",
    breakOutside: "De pauze valt buiten de gewerkte tijd, of over een andere pauze.",
    overlap: "Overlapt met een andere regel van dezelfde persoon.",
    count: (number: number) => `${count(number, "regel klopt", "regels kloppen")} nog niet.`,
  },
  basis: {
    label: "Gepland of gerealiseerd",
    planned: "Gepland",
    actual: "Gerealiseerd",
    /** In a line: what the figures are of. */
    words: {
      planned: "gepland",
      actual: "gerealiseerd",
      partly: "deels gerealiseerd",
      partlyOn: (days: string) => `Gerealiseerd: ${days}; verder gepland`,
    },
    shown: {
      planned: "Rooster en controle: zoals gepland.",
      actual: "Rooster en controle: afgesloten dagen zoals gerealiseerd.",
    },
    note: (days: string) => `Afgesloten: ${days}.`,
    noteLabel: "Afgesloten dagen",
    noteText: "Rooster en controle tonen die dagen:",
  },
  unavailable: {
    tooEarly: "Een dag kan worden afgesloten als die er is geweest, of op de dag zelf.",
    needsDay: "Kies een dag.",
    notClosed: "Deze dag is niet afgesloten.",
    noneClosed: "Er is deze week geen dag afgesloten.",
  },
};
