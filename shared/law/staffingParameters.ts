import type { Role } from "../exchange/records.ts";
import type { Parameter } from "./parameter.ts";
import { bkk, ownDecision } from "./sources.ts";

/** The drie-uursregeling of dagopvang. All durations in minutes. */
export interface DagopvangDeviation {
  readonly limitMinutes: number;
  /** Only on a day on which at least this long is offered without a gap. */
  readonly minimumOfferedMinutes: number;
}

export const dagopvangDeviation: Parameter<DagopvangDeviation> = {
  id: "drie-uursregeling.dagopvang",
  unit: "minuten per stamgroep en dag",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { limitMinutes: 180, minimumOfferedMinutes: 600 },
      citation: bkk("art. 7 lid 4"),
      certainty: "readAsOf2021",
      note: "Per stamgroep volgens de officiële vraag en antwoord.",
      lastChecked: "2026-11-21",
    },
  ],
};

export interface BsoDeviation extends DagopvangDeviation {
  readonly schoolDayLimitMinutes: number;
}

export const bsoDeviation: Parameter<BsoDeviation> = {
  id: "drie-uursregeling.bso",
  unit: "minuten per dag",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { limitMinutes: 180, minimumOfferedMinutes: 600, schoolDayLimitMinutes: 30 },
      citation: bkk("art. 16 lid 4"),
      certainty: "readAsOf2021",
      note: "Op schooldagen een half uur; op vrije dagen drie uur bij minstens tien uur aaneengesloten opvang.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Who counts towards the bkr, on a shift that is formatief, by kind of care. */
export interface CountingRoles {
  readonly dagopvang: readonly Role[];
  readonly bso: readonly Role[];
  /** Roles that never count; planned as formatief they are a mistake. */
  readonly never: readonly Role[];
}

const COUNT_EVERYWHERE: readonly Role[] = ["pm", "coach", "bio", "stagiair"];
const NEVER_COUNT: readonly Role[] = ["groepshulp", "zij-instromer", "vrijwilliger", "overig"];

export const countingRoles: Parameter<CountingRoles> = {
  id: "bkr.meetellen",
  unit: "functies",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: "2024-06-30",
      value: { dagopvang: COUNT_EVERYWHERE, bso: COUNT_EVERYWHERE, never: NEVER_COUNT },
      citation: bkk("art. 7 lid 10"),
      certainty: "law",
      note: "Andersgekwalificeerden tellen nog niet mee.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2024-07-01",
      validTo: null,
      value: { dagopvang: COUNT_EVERYWHERE, bso: [...COUNT_EVERYWHERE, "andersgekwalificeerd"], never: NEVER_COUNT },
      citation: bkk("art. 7 lid 10 en 12"),
      certainty: "law",
      note: "Andersgekwalificeerden tellen mee in de bso, nooit in dagopvang of een combinatiegroep.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Unqualified staff are never alone with children; holds under every pilot. */
export const neverAlone: Parameter<true> = {
  id: "ongekwalificeerd-alleen",
  unit: "ja of nee",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: true,
      citation: bkk("art. 7 lid 2; pilotdocument, randvoorwaarden"),
      certainty: "secondary",
      note: "Het pilotdocument noemt dit als randvoorwaarde; geen instelling zet het uit.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** On a stamgroep with a bio at least one qualified beroepskracht is deployed that day. */
export const traineeNeedsQualified: Parameter<true> = {
  id: "bio-alleen",
  unit: "ja of nee",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: true,
      citation: bkk("art. 7 lid 11"),
      certainty: "law",
      note: "",
      lastChecked: "2026-11-21",
    },
  ],
};

/** How ages outside the range of the care are read. */
export const ageReading: Parameter<true> = {
  id: "leeftijd",
  unit: "ja of nee",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: true,
      citation: ownDecision("Eigen lezing bij Bkk bijlage 1"),
      certainty: "ours",
      note: "Een kind van 4 in de dagopvang telt als 3–4, een kind onder 4 in de bso als 4–7.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** A basisgroep with children has an adult planned on it. */
export const supervision: Parameter<true> = {
  id: "toezicht",
  unit: "ja of nee",
  versions: [
    {
      validFrom: "2024-07-01",
      validTo: null,
      value: true,
      citation: ownDecision("Eigen lezing bij Bkk art. 16"),
      certainty: "ours",
      note: "Sinds de bkr in de bso per kindercentrum geldt, kan een basisgroep op papier zonder iemand staan.",
      lastChecked: "2026-11-21",
    },
  ],
};
