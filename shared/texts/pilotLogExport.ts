import type { Verdict } from "../checking/weekCheck.ts";
import type { PulsePeriod } from "../pilotLog/pulseSummary.ts";
import { pilotLogTables } from "./pilotLogTables.ts";

/** Words of an export of the pilot log, and what its codebook says of all tables. */
export const pilotLogExportTexts = {
  values: {
    yes: "ja",
    no: "nee",
    nobody: "niemand",
    noTask: "niet vastgelegd",
    notCovered: "geen",
    unknownPerson: "onbekend",
    /** Of a stretch that is an overtreding under the regular rules. */
    verdicts: {
      inOrder: "gedekt",
      empty: "gedekt",
      deviation: "drie-uursregeling",
      short: "overtreding",
      notEvaluated: "niet beoordeeld",
    } satisfies Record<Verdict, string>,
    periods: {
      before: "voor de pilot",
      during: "tijdens de pilot",
      after: "na de pilot",
      partly: "deels in de pilot",
    } satisfies Record<PulsePeriod, string>,
  },
  folder: (location: string, from: string, to: string) => `Pilotlog ${location} ${from} tot en met ${to}`,
  keyFile: (location: string, from: string, to: string) => `Sleutel pilotlog ${location} ${from} tot en met ${to}`,
  dialogs: {
    folder: "Map kiezen waarin de pilotlog komt",
    key: "Sleutel bewaren: hij blijft bij u en gaat niet mee met de pilotlog",
    keyFiles: "Sleutels",
  },
  codebookFile: "codeboek",
  allFile: "pilotlog",
  keyColumns: { code: "code", id: "id", name: "naam" },
  codebookColumns: {
    table: "tabel",
    column: "kolom",
    meaning: "betekenis",
    unit: "eenheid",
    values: "waarden",
    source: "bron",
  },
  generalTable: "algemeen",
  /** What holds for every table. */
  general: [
    {
      about: "grondslag",
      text: "Gepland en gerealiseerd worden nooit opgeteld. Een week die deels is afgesloten, heeft twee regels. De kinderen van een afgesloten dag zijn die van de afsluiting, of die van het rooster als ze daar niet zijn vastgelegd; de samenvoegingen zijn die van het rooster.",
    },
    {
      about: "afspraken",
      text: "Alles is gerekend onder de pilotafspraken zoals ze waren: periode, groepen, voorwaarden en toestemmingen. Het regulier oordeel gaat altijd voor.",
    },
    {
      about: "personen",
      text: "Regels per persoon dragen een code die voor elke export opnieuw wordt geloot. Zij zijn gepseudonimiseerd, niet anoniem: wie het rooster kent, kan een persoon herkennen aan dag, tijd en groep. Zij zijn voor de onderzoeker en worden niet doorgegeven. De sleutel staat niet in deze map en blijft bij de locatie.",
    },
    {
      about: "minder dan vijf",
      text: "Een som of aantal over een tot en met vier personen, of over minder dan vijf scores, staat er als <5. Is bij de taken van een rol een som te klein, dan zijn alle taken van die regel ingehouden, omdat de rest haar anders verraadt. Sommen over rollen of weken samen staan er daarom niet.",
    },
    {
      about: "groepen",
      text: "Afwijkingen, tekorten en pilotminuten gaan over groepen en niet over personen; zij zijn niet ingehouden.",
    },
    {
      about: "niet opgenomen",
      text: "Namen en andere gegevens van kinderen en medewerkers, losse scores, opmerkingen bij de werkdruk, en met wie een afspraak is gemaakt.",
    },
    {
      about: "groepsminuten",
      text: "Minuten van een groep, of van een samenvoeging als een geheel. Persoonsminuten zijn minuten van een persoon.",
    },
  ],
  tables: pilotLogTables,
};
