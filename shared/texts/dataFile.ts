import type { BackupReason, CopyProgress } from "../contract/storage.ts";

/** The screen about the file that holds everything: its copies, its log, and how long it keeps whom. */
export const dataFileTexts = {
  title: "Beheer",
  parts: {
    label: "Onderdeel van het beheer",
    backups: "Reservekopieën",
    changeLog: "Logboek",
    retention: "Bewaren en verwijderen",
  },
  readOnly: (by: string, since: string) =>
    `Alleen lezen: ${by} heeft dit bestand sinds ${since} open. U ziet wat er is opgeslagen; wijzigen kan pas als het daar gesloten is en u Roosterwijs opnieuw start.`,

  backups: {
    intro:
      "Elke dag wordt bij de start een reservekopie gemaakt, en ook voor een import, voor het terugzetten van een kopie en voor een nieuwe versie van de gegevens. De laatste 14 dagen en 8 weken blijven bewaard. Elke kopie is bij het maken nagekeken.",
    make: "Nu een kopie maken",
    save: "Kopie bewaren als bestand…",
    restoreFile: "Bestand terugzetten…",
    table: "Reservekopieën, de nieuwste eerst",
    columns: { madeAt: "Gemaakt", why: "Waarom", holds: "Inhoud", size: "Grootte", action: "Terugzetten" },
    reasons: {
      daily: "Elke dag",
      byHand: "Zelf gemaakt",
      beforeImport: "Voor een import",
      beforeMigration: "Voor een nieuwe versie",
      beforeRestore: "Voor het terugzetten",
    } satisfies Record<BackupReason, string>,
    location: (name: string, weeks: number, shifts: number) =>
      `${name}: ${weeks} ${weeks === 1 ? "week" : "weken"}, ${shifts} ${shifts === 1 ? "dienst" : "diensten"}`,
    empty: "Nog geen locatie",
    locked: "Versleuteld met een andere wachtwoordzin.",
    unreadable: "Deze kopie is beschadigd en kan niet worden teruggezet.",
    none: "Er zijn nog geen reservekopieën.",
    loading: "De lijst wordt gelezen…",
    megabytes: (count: string) => `${count} MB`,
    restore: "Terugzetten…",
    restoreOf: (moment: string) => `Kopie van ${moment} terugzetten`,
    made: "Reservekopie gemaakt en nagekeken.",
    saved: (file: string) => `Reservekopie bewaard als ${file}.`,
    restored: (moment: string) => `De reservekopie van ${moment} is teruggezet.`,
    restoredFile: "De reservekopie is teruggezet.",
    privacyNote:
      "Een kopie als bestand bevat alle gegevens van kinderen en medewerkers. Bewaar haar waar alleen u erbij kunt.",
    progress: {
      title: "Reservekopie",
      phases: {
        copying: "Gegevens kopiëren…",
        checking: "Kopie controleren…",
        placing: "Kopie op haar plaats zetten…",
        encrypting: "Gegevens omzetten en controleren…",
        encryptingCopies: "Reservekopieën omzetten…",
      } satisfies Record<CopyProgress["phase"], string>,
      begins: "Begonnen…",
      bar: "Hoe ver de kopie is",
    },
    confirm: {
      title: "Reservekopie terugzetten?",
      text: (moment: string) =>
        `Alles wordt zoals het was op ${moment}, voor alle locaties in dit bestand. Wat daarna is gewijzigd, gaat verloren:`,
      textFile:
        "Alles wordt zoals het is in het bestand dat u kiest, voor alle locaties. Wat daar niet in staat, gaat verloren.",
      lost: {
        changes: (count: number) =>
          count === 1 ? "1 wijziging bij de geopende locatie" : `${count} wijzigingen bij de geopende locatie`,
        manyChanges: (count: number) => `meer dan ${count} wijzigingen bij de geopende locatie`,
        none: "geen wijzigingen bij de geopende locatie",
        weeks: (now: number, then: number) => `weken: nu ${now}, in de kopie ${then}`,
        shifts: (then: number) => `in de kopie staan ${then === 1 ? "1 dienst" : `${then} diensten`}`,
        absent: "de geopende locatie staat niet in deze kopie",
      },
      looking: "Er wordt nagegaan wat er sindsdien is gewijzigd…",
      before: "Vooraf wordt een kopie gemaakt van hoe het nu is; die kunt u later weer terugzetten.",
      removals: "Wie u intussen hebt verwijderd, komt niet terug.",
      confirm: "Terugzetten",
      chooseFile: "Bestand kiezen",
      cancel: "Annuleren",
      close: "Sluiten",
    },
  },

  retention: {
    intro:
      "Gegevens van een kind dat al langer weg is, hoeft u niet te bewaren. Verwijderen zet een pseudoniem in de plaats van de persoon: overal, ook in het logboek en in eerdere weken. De roosters en de uitkomsten van toen blijven kloppen.",
    months: "Bewaartermijn na het laatste bezoek, in maanden",
    monthsHint: "Deze termijn kiest u zelf; leg in uw privacybeleid vast waarom.",
    wrongMonths: "Vul een heel getal van 1 tot en met 240 in.",
    keepMonths: "Termijn bewaren",
    monthsKept: (months: number) => `Bewaartermijn: ${months === 1 ? "1 maand" : `${months} maanden`}.`,
    notChosen: "Er is nog geen termijn gekozen. Zolang wordt niemand ter verwijdering aangeboden.",
    due: "Langer weg dan de bewaartermijn",
    dueNone: "Er zijn geen kinderen die langer weg zijn dan de bewaartermijn.",
    columns: { name: "Naam", lastOn: "Laatste dag", action: "Verwijderen" },
    remove: "Verwijderen…",
    removeOf: (name: string) => `${name} verwijderen`,
    other: "Iemand anders verwijderen",
    otherHint:
      "Bijvoorbeeld op verzoek van een ouder of van een medewerker die uit dienst is. Wie alleen uit zorg of uit dienst gaat, beëindigt u bij Kinderen of Medewerkers.",
    person: "Persoon",
    choose: "Kies een persoon",
    child: (name: string) => `Kind: ${name}`,
    staff: (name: string) => `Medewerker: ${name}`,
    confirm: {
      title: (name: string) => `${name} voorgoed verwijderen?`,
      text: (name: string) =>
        `De naam en alle gegevens van ${name} die niet nodig zijn om eerdere weken na te rekenen, verdwijnen uit het bestand. Er komt een pseudoniem voor in de plaats. Dit kan niet ongedaan worden gemaakt.`,
      everywhere:
        "Staat deze medewerker ook bij andere locaties in dit bestand, dan wordt zij of hij daar ook verwijderd.",
      hangs: "Dit houdt het pseudoniem:",
      kept: null,
      free: "Er hangt niets aan deze persoon.",
      backups:
        "Reservekopieën van voor nu bevatten de persoon nog tot ze verouderen, uiterlijk na acht weken. Wordt zo'n kopie teruggezet, dan wordt de persoon opnieuw verwijderd.",
      files: "Bestanden die u zelf hebt bewaard of verstuurd, verandert dit niet.",
      busyTitle: "Persoon verwijderen",
      busy: "De gegevens worden vervangen en de vrijgekomen ruimte in het bestand wordt gewist…",
      understood: "Ik begrijp dat dit niet ongedaan kan worden gemaakt",
      confirm: "Voorgoed verwijderen",
      cancel: "Annuleren",
      close: "Sluiten",
    },
    removed: (pseudonym: string) => `De persoon is verwijderd en heet nu ${pseudonym}.`,
    wipedLater: "Een ander programma leest het bestand; de vrijgekomen ruimte wordt bij de volgende start gewist.",
  },
};
