import type { Basis } from "../pilotLog/logRows.ts";
import type { PulsePeriod } from "../pilotLog/pulseSummary.ts";
import type { PulseRefusal } from "../pilotLog/workloadPulse.ts";

const number = (value: number, digits = 0) =>
  new Intl.NumberFormat("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

const plural = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;

/** Texts of the screen "Pilotlog". */
export const pilotLogTexts = {
  title: "Pilotlog",
  intro: "Wat er onder de pilotafspraken gebeurt, voor de onderzoeker en de gemeente.",
  loading: "Weken worden gelezen…",
  period: { label: "Weken", from: "Van week", to: "Tot en met week" },
  basis: { gepland: "Gepland", gerealiseerd: "Gerealiseerd" } satisfies Record<Basis, string>,
  parts: {
    label: "Delen van de pilotlog",
    trend: "Verloop",
    units: "Per groep en dag",
    helpers: "Groepshulpen",
    pulse: "Werkdruk",
  },
  noAgreements: "Er zijn geen pilotafspraken op deze locatie. Zonder afspraken leunt er niets op een pilot.",
  none: "In deze weken is hier niets over vast te leggen.",
  more: (left: number) => `${plural(left, "regel meer staat", "regels meer staan")} in de export.`,
  weekName: (week: string) => `${Number(week.slice(6))} (${week.slice(0, 4)})`,
  empty: "–",
  columns: {
    week: "Week",
    basis: "Grondslag",
    days: "Dagen",
    date: "Dag",
    unit: "Groep",
    dependence: "Leunt op een pilot",
    pilot: (pilot: string) => `Pilot ${pilot}`,
    any: "Samen",
    deviation: "Drie-uurs",
    deviationRegular: "Drie-uurs regulier",
    deviationAgreed: "met pilots",
    shortLeft: "Blijft tekort",
    person: "Medewerker",
    role: "Rol",
    onGroups: "Op de groep",
    inPlace: "Vervangt of overbrugt",
    tasks: "Taken",
    leansOn: "Leunt op",
    time: "Tijd",
    minutes: "Duur",
  },
  trend: {
    title: "Hoe sterk de locatie op de pilots leunt",
    hint: "Deel van de tijd met kinderen die zonder pilot een overtreding was. Uren zijn groepsuren; het tekort is in persoonsuren.",
    share: (share: number) => `${number(share * 100, 1)} %`,
  },
  units: {
    title: "Pilotminuten, drie-uursregeling en tekort",
    hint: "Alleen dagen waarop een groep op een pilot leunt, de drie-uursregeling gebruikt of tekort houdt.",
    ofLimit: (used: string, limit: string) => `${used} van ${limit}`,
  },
  helpers: {
    title: "Wie er helpt, en op wie zij leunen",
    hint: "Bevoegden in dezelfde ruimte. Met twee bevoegden telt een uur bij elk van hen.",
    nobody: "niemand bevoegd",
    noTask: "geen taak vastgelegd",
    bridgesTitle: "Overbrugd door zij-instromers",
    bridgesHint: "Minuten die onder pilot II meetellen in de bkr.",
  },
  pulse: {
    enterTitle: "Scores invoeren",
    enterHint:
      "Vraag het team briefjes met een cijfer van 1 (rustig) tot 10 (te druk) en voer er minstens vijf tegelijk in. Zij worden geschud en bewaard zonder tijd of persoon.",
    keys: "Enter gaat naar het volgende vak; op een leeg vak worden de scores toegevoegd.",
    week: "Week",
    scores: "Scores",
    score: (place: number) => `Score ${place}`,
    notes: "Opmerkingen",
    notesHint: "Een per regel. Zij staan los van de scores en gaan niet mee in de export.",
    notesSwitch: "Opmerkingen vragen",
    notesSwitchHint: "Een opmerking kan verraden wie haar schreef. Daarom staat dit uit, tenzij u het aanzet.",
    add: "Scores toevoegen",
    clear: (week: string) => `Scores van week ${week} verwijderen`,
    refusals: {
      tooFewScores: "Voer minstens vijf scores tegelijk in. Bij minder is te herleiden wie welke score gaf.",
      notAScore: "Een score is een heel getal van 1 tot en met 10.",
    } satisfies Record<PulseRefusal, string>,
    summaryTitle: "Voor en tijdens de pilot",
    weeksTitle: "Per week",
    noScores: "Er zijn nog geen scores ingevoerd.",
    periods: {
      before: "Voor de pilot",
      during: "Tijdens de pilot",
      after: "Na de pilot",
      partly: "Deels in de pilot",
    } satisfies Record<PulsePeriod, string>,
    heldBack: "Minder dan vijf scores: niet getoond.",
    weeks: (count: number) => plural(count, "week", "weken"),
    count: (count: number) => plural(count, "score", "scores"),
    columns: {
      period: "Periode",
      weeks: "Weken",
      count: "Scores",
      mean: "Gemiddelde",
      median: "Mediaan",
      spread: "Spreiding",
      clear: "Verwijderen",
    },
    figure: (value: number) => number(value, 1),
    difference: (difference: number) =>
      `Tijdens de pilot is de werkdruk gemiddeld ${number(Math.abs(difference), 1)} punt ${difference < 0 ? "lager" : "hoger"} dan daarvoor.`,
    noDifference: "Tijdens de pilot is de werkdruk gemiddeld even hoog als daarvoor.",
    chartMark: "Weken tijdens de pilot",
    spreadMark: "Spreiding rond het gemiddelde",
    chart: (weeks: number) =>
      `Gemiddelde werkdruk over ${plural(weeks, "week", "weken")}; de cijfers staan in de tabel.`,
    notesTitle: (week: string) => `Opmerkingen in week ${week}`,
    switchedOn: "opmerkingen bij werkdruk aan",
    switchedOff: "opmerkingen bij werkdruk uit",
  },
  exporting: {
    button: "Exporteren",
    busy: "Exporteren…",
    hint: "U kiest eerst een map voor de pilotlog en daarna een plek voor de sleutel. De sleutel zegt welke code bij wie hoort; bewaar hem bij uzelf en geef hem niet mee.",
    saved: (folder: string, key: string) =>
      `Pilotlog bewaard in de map ${folder}. De sleutel ${key} blijft bij u: geef hem niet mee.`,
  },
};
