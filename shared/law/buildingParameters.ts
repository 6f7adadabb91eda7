import type { Parameter } from "./parameter.ts";
import { bkk } from "./sources.ts";

/**
 * How the beleidsplan binds the drie-uursregeling: to the exact times that it names, or to the kaders (at which moments
 * it is deviated from, and at which not).
 */
export type DeviationFrame = "exactTimes" | "kaders";

export const deviationFrame: Parameter<DeviationFrame> = {
  id: "drie-uursregeling.kaders",
  unit: "exacte tijden of kaders",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: "2023-06-30",
      value: "exactTimes",
      citation: bkk("art. 7 lid 4, art. 16 lid 4"),
      certainty: "readAsOf2021",
      note: "De precieze tijden van de afwijking staan in het beleidsplan.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2023-07-01",
      validTo: null,
      value: "kaders",
      citation: bkk("art. 7 lid 4, art. 16 lid 4 (Stb. 2023, 144)"),
      certainty: "readAsOf2021",
      note: "Sinds 1 juli 2023 legt het beleidsplan kaders vast in plaats van precieze tijden; buiten de kaders is een aandachtspunt.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Adults in the kindercentrum while only one beroepskracht is there because of the deviation. */
export const adultsDuringDeviation: Parameter<number> = {
  id: "alleen-afwijking",
  unit: "volwassenen",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: 2,
      citation: bkk("art. 7 lid 6, art. 16 lid 6"),
      certainty: "readAsOf2021",
      note: "Naast de ene beroepskracht is ten minste één andere volwassene in het kindercentrum, in welke functie ook.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** The achterwacht of someone who is the only beroepskracht; durations in minutes. */
export interface Achterwacht {
  readonly withinMinutes: number;
}

export const achterwachtTerm: Parameter<Achterwacht> = {
  id: "achterwacht",
  unit: "minuten tot aanwezigheid",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { withinMinutes: 15 },
      citation: bkk("art. 7 lid 5, art. 16 lid 5"),
      certainty: "readAsOf2021",
      note: "Een volwassene die telefonisch bereikbaar is en binnen een kwartier in het kindercentrum kan zijn.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Adults in the building for whom nobody has to see or hear them. */
export const vierogenAdults: Parameter<number> = {
  id: "vierogen",
  unit: "volwassenen",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: 2,
      citation: bkk("art. 4 lid 4"),
      certainty: "readAsOf2021",
      note: "De wet vraagt dat een ander kan meekijken of meeluisteren; gelezen als: één volwassene alleen in het gebouw zonder vastgelegde maatregel.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** From which age someone is an adult, in completed years. */
export const adultAge: Parameter<number> = {
  id: "volwassen",
  unit: "jaren",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: 18,
      citation: { article: "BW art. 1:233", address: "https://wetten.overheid.nl/BWBR0002656" },
      certainty: "secondary",
      note: "Alleen wie volgens de vastgelegde geboortedatum jonger is, geldt niet als volwassene.",
      lastChecked: "2026-11-21",
    },
  ],
};
