/** Texts about the passphrase of the database: on the screen Beheer, and in the window that asks for it at the start. */
export const encryptionTexts = {
  part: "Versleuteling",
  intro:
    "Met een wachtwoordzin worden de gegevens versleuteld opgeslagen, en de reservekopieën ook. Roosterwijs vraagt er dan bij de start om. Alles wat u kunt doen, blijft hetzelfde.",
  off: "De gegevens op deze computer zijn niet versleuteld.",
  offHint: "Wie bij dit bestand of een reservekopie kan, kan de gegevens van kinderen en medewerkers lezen.",
  on: "De gegevens en hun reservekopieën zijn versleuteld.",
  onHint: "Versleuteld met AES-256. Zonder de wachtwoordzin kan niemand ze openen, ook de maker van Roosterwijs niet.",
  remembered:
    "Deze computer onthoudt de sleutel voor wie hier is aangemeld. Daarom wordt bij de start niet om de wachtwoordzin gevraagd.",
  forget: "Niet meer onthouden",
  forgotten: "De sleutel is vergeten. Bij de volgende start wordt om de wachtwoordzin gevraagd.",
  encrypt: "Versleutelen…",
  change: "Wachtwoordzin wijzigen…",
  decrypt: "Versleuteling opheffen…",
  limits: "Wat dit niet beschermt",
  limitList: [
    "Bestanden die u zelf hebt bewaard of verstuurd: exports, pdf's en kopieën van voor het versleutelen.",
    "Resten van eerdere, niet versleutelde bestanden. Verwijderde gegevens kunnen op een schijf achterblijven, vooral op een SSD. Versleutel daarom ook de schijf zelf (BitLocker, FileVault of LUKS).",
    "De gegevens zolang Roosterwijs openstaat. Vergrendel de computer als u wegloopt.",
  ],

  dialog: {
    titles: { on: "Gegevens versleutelen", change: "Wachtwoordzin wijzigen", off: "Versleuteling opheffen" },
    texts: {
      on: "Kies een zin die u kunt onthouden en die niemand raadt: enkele willekeurige woorden achter elkaar zijn beter dan een kort woord met tekens.",
      change: "Alles wordt opnieuw versleuteld, ook de reservekopieën.",
      off: "De gegevens en de reservekopieën worden weer gewone bestanden, die iedereen met toegang tot deze computer kan lezen.",
    },
    current: "Huidige wachtwoordzin",
    next: "Nieuwe wachtwoordzin",
    repeat: "Nieuwe wachtwoordzin nogmaals",
    show: "Wachtwoordzin tonen",
    understood: {
      on: "Ik heb de wachtwoordzin veilig bewaard. Ben ik hem kwijt, dan kan niemand de gegevens nog openen.",
      change:
        "Ik heb de nieuwe wachtwoordzin veilig bewaard. Ben ik hem kwijt, dan kan niemand de gegevens nog openen.",
      off: "Ik begrijp dat de gegevens daarna niet meer beschermd zijn.",
    },
    confirm: { on: "Versleutelen", change: "Wijzigen", off: "Opheffen" },
    missing: "Vul de wachtwoordzin in.",
    tooShort: (least: number) => `Neem ten minste ${least} tekens.`,
    different: "Deze twee zijn niet gelijk.",
    wrong: "Deze wachtwoordzin past niet.",
  },
  done: {
    on: "De gegevens zijn nu versleuteld.",
    change: "De wachtwoordzin is gewijzigd.",
    off: "De versleuteling is opgeheven.",
  },
  copies: (count: number) =>
    count === 1 ? "1 reservekopie is ook omgezet." : `${count} reservekopieën zijn ook omgezet.`,
  removed: (count: number) =>
    count === 1
      ? "1 beschadigde reservekopie die leesbaar was gebleven, is verwijderd."
      : `${count} beschadigde reservekopieën die leesbaar waren gebleven, zijn verwijderd.`,
  left: (count: number) =>
    count === 1
      ? "1 reservekopie heeft nog een andere wachtwoordzin."
      : `${count} reservekopieën hebben nog een andere wachtwoordzin.`,

  lockedCopy: {
    title: "Deze reservekopie is versleuteld",
    text: "Zij heeft een andere wachtwoordzin dan de gegevens. Geef de wachtwoordzin die gold toen de kopie werd gemaakt.",
    passphrase: "Wachtwoordzin van de kopie",
    confirm: "Terugzetten",
  },

  unlock: {
    title: "De gegevens zijn versleuteld",
    text: "Geef de wachtwoordzin om ze te openen.",
    passphrase: "Wachtwoordzin",
    remember: "Onthouden op deze computer",
    rememberHint:
      "De sleutel komt in de sleutelbewaring van het systeem; wie hier als u is aangemeld, opent de gegevens.",
    open: "Openen",
    opening: "Bezig met openen…",
    stop: "Afsluiten",
    wrong: "Deze wachtwoordzin past niet. Let op hoofdletters en spaties.",
    lost: "Zonder de wachtwoordzin kan niemand de gegevens openen. Er is geen manier om hem te herstellen.",
    replace: "Andere kopie terugzetten…",
  },

  /** In the place of a database that nobody can open. */
  replace: {
    title: "Een andere kopie terugzetten",
    text: "Het bestand dat nu niet opengaat, wordt niet gewist. Het blijft onder een andere naam in de gegevensmap staan en kan later worden teruggezet, als u de wachtwoordzin vindt.",
    choices: "Verder met",
    loading: "De reservekopieën worden gelezen…",
    copy: (moment: string, why: string) => `Kopie van ${moment} (${why.toLowerCase()})`,
    locked: "Versleuteld; u hebt de wachtwoordzin van toen nodig.",
    unreadable: "Beschadigd; kan niet worden teruggezet.",
    file: "Een ander bestand",
    nothing: "Leeg beginnen",
    nothingNote: "Zonder gegevens, als bij de eerste start.",
    chooseFile: "Bestand kiezen…",
    noFile: "Er is nog geen bestand gekozen.",
    passphrase: "Wachtwoordzin van de kopie",
    afterCopy:
      "Wat na het maken van de kopie is gewijzigd, staat er niet in. Wie u daarna hebt verwijderd, kan er weer in staan; verwijder die persoon dan opnieuw.",
    afterPlainCopy:
      "Is de kopie niet versleuteld, dan zijn de gegevens dat daarna ook niet, tot u ze weer versleutelt.",
    afterNothing: "De reservekopieën blijven ook staan. U kunt ze later terugzetten in Beheer.",
    confirm: { copy: "Terugzetten", nothing: "Leeg beginnen" },
    busy: "Bezig met terugzetten…",
    wrong: "Deze wachtwoordzin past niet bij de kopie.",
    back: "Terug",
  },
};
