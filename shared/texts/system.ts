/** Texts of the program around the screens: storage errors, dialogs, the menu. */
export const systemTexts = {
  product: "Roosterwijs",
  windowTitle: (isExample: boolean) => (isExample ? "Roosterwijs – VOORBEELD" : "Roosterwijs"),

  /** What is said when data cannot be read or stored, by the code of the error. */
  storage: {
    conflict:
      "Deze wijziging past niet meer op het opgeslagen rooster. Het rooster is opnieuw geladen; probeer het nog eens.",
    notLastChange: "Alleen de laatste wijziging kan ongedaan gemaakt of opnieuw gedaan worden. Open de week opnieuw.",
    damagedRecord: "Een gegeven in de database is beschadigd en kan niet worden gelezen. Zet een reservekopie terug.",
    noLocation: "Er staat nog geen locatie in deze database.",
    notExample: "Alleen de voorbeeldlocatie kan worden teruggezet. Dit is een eigen locatie.",
    newerDatabase:
      "Deze gegevens zijn gemaakt met een nieuwere versie van Roosterwijs. Werk Roosterwijs bij; de gegevens zijn niet aangeraakt.",
    foreignFile: "Dit bestand is geen database van Roosterwijs. Het is niet aangeraakt.",
    damagedDatabase: "De database is beschadigd en wordt niet geopend. Zet een reservekopie terug uit de map backups.",
    migrationFailed:
      "Het bijwerken van de database is mislukt en teruggedraaid. De gegevens staan er nog zoals ze waren; in de map backups staat ook een kopie.",
    folderNotWritable:
      "In de gegevensmap kan niet worden geschreven. Geef uzelf schrijfrechten op deze map en start opnieuw.",
    diskFull: "De schijf is vol; er is niets opgeslagen. Maak ruimte en probeer het opnieuw.",
    locked: "De database is in gebruik door een ander programma. Sluit dat programma en probeer het opnieuw.",
    ioError:
      "De schijf geeft een fout bij het lezen of schrijven; er is niets opgeslagen. Controleer de schijf en probeer het opnieuw.",
    passphraseNeeded: "Deze gegevens zijn versleuteld. Zonder de wachtwoordzin kan niemand ze openen.",
    wrongPassphrase: "Deze wachtwoordzin past niet. Er is niets gewijzigd.",
    changedMeanwhile: "Tijdens het versleutelen werd er iets gewijzigd. Er is niets omgezet; probeer het opnieuw.",
    badBackup: "Deze reservekopie is beschadigd en wordt niet gebruikt. De gegevens zelf zijn niet aangeraakt.",
    unknownBackup: "Deze reservekopie bestaat niet meer. Open de lijst opnieuw.",
    readOnly: "Dit rooster is elders open om te wijzigen en is hier alleen te bekijken; er is niets opgeslagen.",
    unknownLocation: "Deze locatie staat niet (meer) in de gegevens. Open de lijst opnieuw.",
    removedPerson:
      "In dit bestand staat iemand die intussen is verwijderd; er is niets ingelezen. Kies het bestand opnieuw om te zien welke regels dat zijn.",
    unknownPerson: "Deze persoon staat niet (meer) in de gegevens van deze locatie.",
    networkFolder:
      "De gegevensmap staat op een netwerkschijf. Daar kan de database niet veilig worden bewaard; kies een map op deze computer.",
    fallbackNeedsTestFolder:
      "Deze oudere Electron is alleen voor ontwikkeling en opent geen eigen gegevens. Installeer de officiële Electron.",
  },
  record: (table: string, id: string) => `Tabel ${table}, regel ${id}`,

  /** What is said when a call from the page is refused or fails. */
  bridge: {
    invalidInput: "Dit verzoek klopt niet en is niet uitgevoerd.",
    invalidDocument: "Dit bestand past niet bij het uitwisselformaat en is niet ingelezen.",
    brokenReferences: "Deze wijziging verwijst naar iets dat niet bestaat of niet past, en is niet opgeslagen.",
    refusedSender: "Dit verzoek komt niet van het scherm van Roosterwijs en is geweigerd.",
    noPrintJob: "Er is geen rapport om af te drukken.",
    noReport: "Dit kan niet worden afgedrukt.",
    noShifts: "In deze weken staan geen diensten om in een agenda te zetten.",
    unknownGroup: "Deze groep bestaat niet op deze locatie.",
    unknownScenario: "Een van deze scenario's bestaat niet meer, of past niet meer op de week. Kies opnieuw.",
    fileNotReadable: "Dit bestand kan niet worden gelezen. Controleer of het nog bestaat en of u het mag openen.",
    emptyTable: "In dit bestand staan geen regels. Kies een bestand met een regel koppen en daaronder de gegevens.",
    tableNotReadable: "Dit bestand is geen tabel die gelezen kan worden. Kies een CSV- of XLSX-bestand.",
    oldWorkbook: "Dit is een werkmap van voor 2007 (.xls). Sla het bestand op als XLSX of CSV en kies het opnieuw.",
    fileTooLarge:
      "Dit bestand is te groot om in te lezen. Is het een werkmap, haal dan weg wat ver onder of naast de tabel staat.",
    fileNotWritable:
      "Dit bestand kan niet worden geschreven. Kies een andere map of sluit het bestand in andere programma's.",
    unexpected:
      "Er ging iets mis dat niet was voorzien. Uw laatste opgeslagen rooster is bewaard. Start Roosterwijs opnieuw.",
  },

  dialogs: {
    cannotStart: "Roosterwijs kan niet starten",
    unexpectedStop: "Roosterwijs moet stoppen",
    dataFolder: (folder: string) => `Gegevensmap: ${folder}`,
    savePdf: "Opslaan als PDF",
    saveDocument: "Locatie opslaan als uitwisselbestand",
    openDocument: "Uitwisselbestand openen",
    pdfFiles: "PDF-bestanden",
    documentFiles: "Uitwisselbestanden",
    about: "Over Roosterwijs",
    aboutDetail: (version: string, electron: string, chromium: string, isFallback: boolean) =>
      `Versie ${version}\nElectron ${electron}${isFallback ? " (oudere, alleen voor ontwikkeling)" : ""}, Chromium ${chromium}`,
    ok: "OK",
    pageKeepsEnding: "Het scherm van Roosterwijs loopt steeds vast.",
    pageKeepsEndingAdvice:
      "Wat is opgeslagen, blijft staan. Probeer het opnieuw; blijft het misgaan, start dan de computer opnieuw.",
    tryAgain: "Opnieuw proberen",
    quit: "Roosterwijs afsluiten",
    pageHangs: "Het scherm van Roosterwijs reageert niet.",
    pageHangsAdvice:
      "Wacht nog even, of open het scherm opnieuw. Wat is opgeslagen, blijft staan; een wijziging die nog niet was opgeslagen, vervalt.",
    wait: "Wachten",
    openAnew: "Scherm opnieuw openen",
  },

  /** Names of files that are offered; each is cleaned of characters that file systems refuse. */
  fileNames: {
    roster: (week: string, scope: string) => `Rooster ${week} ${scope}`,
    wholeLocation: "hele locatie",
    perPerson: "per medewerker",
    dossier: (from: string, to: string) => (from === to ? `Dossier ${from}` : `Dossier ${from} tot en met ${to}`),
    tekortplan: (date: string) => `Tekortplan ${date}`,
    notice: (date: string) => `Brief drie-uursregeling ${date}`,
    document: (location: string, date: string) => `Roosterwijs ${location} ${date}`,
    unnamed: "zonder naam",
  },

  menu: {
    file: "&Bestand",
    quit: "Afsluiten",
    edit: "Be&werken",
    cut: "Knippen",
    copy: "Kopiëren",
    paste: "Plakken",
    selectAll: "Alles selecteren",
    view: "Beel&d",
    zoomIn: "Inzoomen",
    zoomOut: "Uitzoomen",
    zoomReset: "Werkelijke grootte",
    fullScreen: "Volledig scherm",
    help: "&Help",
    about: "Over Roosterwijs",
  },
};

export type StorageCode = keyof typeof systemTexts.storage;
export type BridgeErrorCode = keyof typeof systemTexts.bridge;
