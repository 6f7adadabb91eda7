import { megabytesText } from "./sizes.ts";

/** What the set-up says, in Dutch. Apart from `shared/texts`: the app never shows these, so it need not carry them. */
export const setupTexts = {
  unknownRemedy: "Probeer het opnieuw; blijft het misgaan, meld het dan met de regels hierboven.",
  alreadyThere: "al aanwezig",
  runSetup: "Voer `npm run setup` uit.",
  steps: {
    electron: "Electron",
    libraries: "Systeembibliotheken",
    sqlite: "SQLite-koppeling",
    build: "Bouwen",
  },

  // Electron
  runtime: (kind: "official" | "fallback", version: string, chromium: string) =>
    `${version}${kind === "fallback" ? ", reserve voor ontwikkeling" : ""}, Chromium ${chromium}`,
  noElectron: "er is nog geen Electron op deze machine",
  officialFailed: (version: string, reason: string) => `officiële Electron ${version} is niet te halen (${reason})`,
  officialRemedy: "Controleer de verbinding met GitHub, of zet ELECTRON_MIRROR op een spiegel, en probeer het opnieuw.",
  tookTooLong: (seconds: number) => `na ${seconds} s nog niet klaar`,
  doesNotStart: "het programma start niet",
  fallbackAnnouncement: (version: string, bytes: number) =>
    `  Reserve: Electron ${version} uit een pakket van het npm-register, alleen voor ontwikkeling en tests; ${megabytesText(bytes)} wordt nu gedownload.`,
  downloadFailed: (name: string, reason: string) => `${name} is niet te downloaden (${reason})`,
  downloadRemedy: "Controleer de verbinding met het npm-register en probeer het opnieuw.",
  wrongIntegrity: (found: string, expected: string) =>
    `de download is niet het vastgelegde bestand: ${found} in plaats van ${expected}; het is weggegooid`,
  wrongIntegrityRemedy: "Probeer het opnieuw; blijft de hash afwijken, gebruik dit register dan niet en meld het.",
  unpackFailed: (reason: string) => `uitpakken is mislukt (${reason})`,
  unpackRemedy: "Controleer of `tar` werkt en of de schijf niet vol is, en probeer het opnieuw.",
  diskFull: (folder: string, free: number) => `in ${folder} is nog maar ${megabytesText(free)} vrij`,
  diskFullRemedy: (needed: number) =>
    `Maak ${megabytesText(needed)} vrij, of kies een andere map met ROOSTERWIJS_CACHE.`,

  // SQLite
  prebuilt: "meegeleverd",
  builtFromSource: "gebouwd uit de bron",
  fromCache: "uit de cache",
  building: "  De SQLite-koppeling wordt gebouwd voor deze Electron (een tot twee minuten).",
  noNodeGyp: "node-gyp is niet gevonden bij npm",
  noNodeGypRemedy: "Installeer npm 9 of nieuwer; dat brengt node-gyp mee.",
  sqliteBuildFailed: (log: string) => `bouwen van de SQLite-koppeling is mislukt; het verslag staat in ${log}`,
  sqliteBuildRemedy: "Kijk onderaan in dat verslag; meestal ontbreekt een compiler of is de schijf vol.",
  sqliteDoesNotLoad: (where: string, reason: string) => `de SQLite-koppeling laadt niet in ${where} (${reason})`,
  sqliteDoesNotLoadRemedy: "Verwijder node_modules en probeer het opnieuw.",

  // System packages
  nothingMissing: "niets ontbreekt",
  installed: (packages: readonly string[]) => `geïnstalleerd: ${packages.join(" ")}`,
  installing: (packages: readonly string[]) => `  Installeren met apt-get: ${packages.join(" ")}`,
  missing: (what: readonly string[]) => `er ontbreekt: ${what.join(", ")}`,
  installCommand: (packages: readonly string[]) =>
    `Voer dit een keer uit: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`,
  installYourself: (packages: readonly string[]) =>
    `Installeer ze met het pakketbeheer van dit systeem (op Debian heten ze ${packages.join(" ")}).`,
  aptFailed: (command: string, reason: string) => `${command} is mislukt (${reason})`,
  aptRemedy: "Controleer de verbinding met de pakketbron (`apt-get update`) en probeer het opnieuw.",
  fonts: "lettertypen",
  fontsMissing: (packages: readonly string[]) =>
    `Lettertypen voor emoji of rechts-naar-links ontbreken (${packages.join(" ")}); zulke tekens worden hokjes.`,

  // Building and starting
  buildFailed: "de app bouwt niet; de melding staat hierboven",
  buildRemedy: "Herstel de fout in de bron en probeer het opnieuw.",
  upToDate: "al bij",
  built: (seconds: number) => `${seconds} s`,
  virtualDisplay: (display: string) => `Geen beeldscherm: de app draait op een virtueel scherm (Xvfb ${display}).`,
  noVirtualDisplay: "Xvfb start niet, en er is geen beeldscherm",
  noVirtualDisplayRemedy: "Installeer het pakket xvfb, of zet DISPLAY.",
  asUser: (user: string) => `Als root gestart: Electron draait als de gebruiker ${user}.`,
  noUser: (user: string) => `de gebruiker ${user} bestaat niet`,
  noUserRemedy: "Start dit als een gewone gebruiker, of maak die gebruiker aan.",
  sandboxOff: "De sandbox van Chromium werkt hier niet; Electron draait zonder, alleen voor ontwikkeling en tests.",
  sandboxRemedy: (helper: string) => `Zet hem aan met: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,

  // Tests
  testNames: {
    setup: "set-up",
    types: "types",
    lint: "stijl en opmaak",
    unit: "unit, eigenschappen en contracten",
    e2e: "in de echte Electron",
  },
  testLine: (name: string, passed: number, failed: number, skipped: number, seconds: string) =>
    `${name}: ${passed} goed, ${failed} fout${skipped > 0 ? `, ${skipped} overgeslagen` : ""} (${seconds} s)`,
  noReport: "de testrunner schreef geen verslag",
  unknownCommand: (command: string) => `onbekende opdracht: ${command}`,
  unknownOption: (option: string) => `onbekende optie: ${option}`,
  verifyUsage: "Gebruik: npm run verify [-- [--anew] [woorden uit de naam van een controle]].",
  knownCommands: (commands: readonly string[]) => `Kies uit: ${commands.join(", ")}.`,

  // Budget
  budgetLacks: (source: string, figure: string) => `${source} gaf het getal ${figure} niet`,
  benchFailed: (name: string, reason: string) => `${name} is mislukt: ${reason}`,
  noBudgetMarks: "de README heeft geen plaats voor het budget",
  budgetMarksRemedy: (begin: string, end: string) => `Zet daar ${begin} en op een latere regel ${end}.`,

  // Verify
  verifyHeader: ["controle", "uitslag", "seconden", "getal"] as const,
  passed: "goed",
  passedEarlier: (at: Date, now: Date) => `goed, ${earlierText(at, now)}`,
  failed: "FOUT",
  notEvaluated: "niet beoordeeld",
  notEvaluatedCount: (count: number) => `${count} niet beoordeeld`,
  noSuchCheck: (words: readonly string[]) => `geen controle heeft ${words.join(" of ")} in de naam`,
  knownChecks: (names: readonly string[]) => `Kies woorden uit deze namen: ${names.join("; ")}.`,
  uncommitted: "er zijn wijzigingen die niet zijn vastgelegd; een kloon heeft ze niet",
};

function earlierText(at: Date, now: Date): string {
  const time = at.toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
  if (at.toDateString() === now.toDateString()) return `eerder vandaag, ${time}`;
  return `eerder op ${at.toLocaleDateString("nl-NL", { day: "numeric", month: "short" })}, ${time}`;
}
