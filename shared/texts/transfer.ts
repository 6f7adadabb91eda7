import type { Holdings } from "../contract/documents.ts";

/** The screens where a location's data come in and go out. */

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const rows = (count: number) => (count === 1 ? "1 regel" : `${count} regels`);

export const transferTexts = {
  /** What leads to the screens. */
  toImport: "Importeren…",
  toExport: "Exporteren…",
  csv: "CSV",
  xlsx: "Excel",
  saveAs: (what: string, form: string) => `${what} opslaan als ${form}`,

  importing: {
    title: "Importeren",
    intro: "U ziet eerst wat er verandert. Er wordt niets opgeslagen voordat u dat bevestigt.",
    table: {
      title: "Een tabel uit een ander programma",
      text: "Kinderen, opvangdagen, medewerkers, beschikbaarheid of diensten, als CSV- of Excel-bestand. Welke tabel het is en wat er in elke kolom staat, wordt zo veel mogelijk herkend.",
      order: "Begint u met een nieuwe locatie? Lees dan eerst medewerkers en kinderen in, daarna de rest.",
      choose: "Tabel kiezen…",
    },
    templates: {
      title: "Sjablonen om in te vullen",
      text: "Een lege tabel met de kolommen die deze import herkent.",
    },
    document: {
      title: "Een uitwisselbestand",
      text: "Een hele locatie met alle weken (roosterwijs/1), zoals u die bij Exporteren opslaat. U ziet eerst wat er in het bestand staat en wat het vervangt.",
      choose: "Uitwisselbestand kiezen…",
      counts: (name: string, { groups, staff, children, weeks, shifts }: Omit<Holdings, "name">) =>
        `${name}: ${counted(groups, "groep", "groepen")}, ${counted(staff, "medewerker", "medewerkers")}, ${counted(children, "kind", "kinderen")}, ${counted(weeks, "week", "weken")} met ${counted(shifts, "dienst", "diensten")}`,
      holds: (file: string, what: string) => `In ${file} staat ${what}.`,
      replaces: (what: string) =>
        `Dit komt in de plaats van ${what}. Ongedaan maken kan daarna alleen door de reservekopie terug te zetten.`,
      addsBeside: "Deze locatie staat nog niet in uw gegevens. Zij komt erbij; er wordt niets vervangen.",
      removed: (count: number) =>
        count === 1
          ? "Eén persoon in dit bestand is hier verwijderd en komt niet terug: het pseudoniem blijft staan."
          : `${count} personen in dit bestand zijn hier verwijderd en komen niet terug: de pseudoniemen blijven staan.`,
      backup: "Vooraf wordt een reservekopie gemaakt.",
      waits: "Er is een uitwisselbestand geopend. Sluit dit venster om te zien wat erin staat.",
      replace: "Vervangen",
      add: "Toevoegen",
      cancel: "Annuleren",
      close: "Sluiten",
    },
    review: {
      file: "Bestand",
      kind: "Tabel",
      sheet: "Blad",
      fullNames: "Achternamen van kinderen voluit",
      fullNamesHint: "Zonder dit krijgen kinderen hun voornaam en een initiaal, zoals Fien B.",
      views: {
        label: "Weergave",
        preview: "Wat er verandert",
        columns: (used: number, all: number) => `Kolommen (${used} van ${all})`,
      },
      cancel: "Annuleren",
      confirm: (count: number) => (count === 1 ? "1 wijziging inlezen" : `${count} wijzigingen inlezen`),
      nothing: "Niets in te lezen",
      backup: "Vooraf wordt een reservekopie gemaakt. Alles wordt opgeslagen, of niets.",
      leaves: (count: number) =>
        `${rows(count)} ${count === 1 ? "blijft" : "blijven"} achter; de rest wordt ingelezen.`,
      missing: (headings: readonly string[]) => `Nog geen kolom voor: ${headings.join(", ")}.`,
      notRead: (headings: readonly string[]) =>
        `Wordt niet ingelezen, want niet toegestaan of niet nodig: ${headings.join(", ")}.`,
    },
    columns: {
      table: "Kolommen van het bestand",
      heading: "Kolom",
      samples: "Eerste waarden",
      field: "Wordt gelezen als",
      note: "Toelichting",
      notRead: "niet inlezen",
      unnamed: (number: number) => `Kolom ${number}`,
      fieldOf: (heading: string) => `Kolom ${heading} wordt gelezen als`,
      remembered: "Deze keuze wordt onthouden voor bestanden met dezelfde kolommen.",
    },
    preview: {
      table: "Wat er verandert",
      filter: "Tonen",
      search: "Zoeken",
      all: (count: number) => `Alles ${count}`,
      outcomes: {
        refused: (count: number) => `Geweigerd ${count}`,
        added: (count: number) => `Nieuw ${count}`,
        changed: (count: number) => `Gewijzigd ${count}`,
        unchanged: (count: number) => `Gelijk ${count}`,
      },
      outcome: { refused: "geweigerd", added: "nieuw", changed: "gewijzigd", unchanged: "gelijk" },
      row: "Regel",
      state: "Uitkomst",
      subject: "Wie of wat",
      what: "Wat er verandert, of waarom niet",
      keys: "Pijltjes lopen door de tabel. Enter toont een regel helemaal.",
      wholeRow: "de hele regel",
      column: (heading: string) => `kolom ${heading}`,
      from: (field: string, before: string, after: string) =>
        `${field}: ${before === "" ? "–" : before} → ${after === "" ? "–" : after}`,
      set: (field: string, after: string) => `${field} ${after}`,
      same: "Staat er al zo.",
    },
    detail: {
      close: "Sluiten",
      rows: (text: string) => `Regel ${text} van het bestand`,
      field: "Gegeven",
      before: "Nu",
      after: "Na het inlezen",
      none: "–",
      reason: "Waarom geweigerd",
      cells: "Wat er in het bestand staat",
    },
    progress: {
      reading: (percentage: number) => `Het bestand wordt vergeleken: ${percentage} %`,
      stop: "Stoppen",
      stopped: "Gestopt. Er is niets ingelezen.",
      failed: "Het vergelijken is mislukt. Er is niets ingelezen.",
      again: "Opnieuw vergelijken",
    },
    stored: {
      done: (what: string) => `Ingelezen: ${what}.`,
      undo: "Hele import ongedaan maken",
      undoText:
        "Ongedaan maken gaat hier in één keer, zolang er na de import niets anders is gewijzigd. Daarna kan het ook nog met Ctrl+Z: diensten in de week waar ze staan, al het andere in de week die nu openstaat.",
      refused: (count: number) => `${rows(count)} zijn niet ingelezen:`,
      oneRefused: "1 regel is niet ingelezen:",
      refusal: (row: number, where: string, reason: string) => `Regel ${row}, ${where}: ${reason}`,
      more: (count: number) => `… en nog ${count}.`,
      undone: "De import is ongedaan gemaakt.",
      again: "Nog een tabel kiezen…",
      sameFile: (table: string) => `Hetzelfde bestand inlezen als ${table}`,
      show: { children: "Naar Kinderen", staff: "Naar Medewerkers", roster: "Naar het rooster" },
    },
  },

  exporting: {
    title: "Exporteren",
    intro: "Bewaar de gegevens van deze locatie in een bestand dat u zelf kiest.",
    document: {
      title: "Uitwisselbestand",
      text: "De hele locatie met alle weken, in een open formaat (roosterwijs/1). Importeren geeft precies hetzelfde terug; een collega of een ander programma kan het lezen.",
      save: "Uitwisselbestand opslaan…",
      done: (file: string) => `Locatie geëxporteerd als ${file}.`,
    },
    tables: {
      title: "Tabellen",
      text: "Voor een spreadsheet of een ander programma. Wat u daarin wijzigt, kunt u weer importeren.",
      contents: {
        children: "Naam, geboortedatum, groep, vaste gezichten, mentor",
        attendance: "Een regel per kind en opvangdag",
        staff: "Functie, contract, dienstverband, groepen, certificaten",
        availability: "Een regel per medewerker en dag",
        shifts: "Alle diensten van alle weken",
      },
      done: (file: string) => `Tabel opgeslagen als ${file}.`,
      templateDone: (file: string) => `Sjabloon opgeslagen als ${file}.`,
    },
    pseudonymised: {
      title: "Zonder namen",
      text: "De hele locatie als uitwisselbestand, om een vraag of een fout te laten zien. Namen, telefoonnummers, LRK-nummer en notities zijn weggelaten, nummers zijn nieuw en alle datums zijn evenveel verschoven. Bevindingen kunnen daardoor afwijken.",
      save: "Zonder namen opslaan…",
      done: (file: string) => `Zonder namen opgeslagen als ${file}.`,
    },
    warning: {
      title: "Dit bestand bevat persoonsgegevens",
      text: "Er staan namen in van kinderen en medewerkers, met onder meer geboortedatums, telefoonnummers en afwezigheid. Bewaar en verstuur het alleen waar dat mag, en gooi het weg als het niet meer nodig is. Voor een vraag over het rooster is de export zonder namen meestal genoeg.",
      once: "Deze melding komt één keer.",
      confirm: "Toch exporteren…",
      cancel: "Annuleren",
      close: "Sluiten",
    },
  },
};
