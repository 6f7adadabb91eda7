import type { Role } from "../exchange/records.ts";
import type { Parameter } from "./parameter.ts";
import { besluitVe, cao, rwk } from "./sources.ts";

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The share of the need that people in training may fill. */
export interface TraineeShare {
  /** Of bio's and stagiairs together. */
  readonly share: Fraction;
  /** Of stagiairs among them. */
  readonly stagiairShare: Fraction;
  /** The shares a location may choose between, by the name of the choice; null where there is nothing to choose. */
  readonly choices: Readonly<Record<"1/2" | "1/3", Fraction>> | null;
}

const THIRD: Fraction = { numerator: 1, denominator: 3 };
const HALF: Fraction = { numerator: 1, denominator: 2 };

export const traineeShare: Parameter<TraineeShare> = {
  id: "bio-aandeel",
  unit: "deel van de nodige beroepskrachten",
  versions: [
    {
      validFrom: "2018-01-01",
      validTo: "2021-12-31",
      value: { share: THIRD, stagiairShare: THIRD, choices: null },
      citation: rwk("art. 9 lid 3 en 4"),
      certainty: "law",
      note: "Hoogstens een derde, naar beneden afgerond.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2022-01-01",
      validTo: "2026-06-30",
      value: { share: HALF, stagiairShare: THIRD, choices: null },
      citation: rwk("art. 9 lid 3 en 4, art. 9c"),
      certainty: "law",
      note: "Tijdelijk hoogstens de helft; stagiairs hoogstens een derde.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2026-07-01",
      validTo: null,
      value: { share: HALF, stagiairShare: THIRD, choices: { "1/2": HALF, "1/3": THIRD } },
      citation: rwk("art. 9 lid 3 en 4, art. 9c"),
      certainty: "announced",
      note: "Op 27 januari 2026 is de helft als blijvend aangekondigd; de publicatie is niet gevonden. De locatie kan een derde kiezen.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Counted minutes of a bio stay within the agreed percentage of the minutes worked. */
export const traineeCountedTime: Parameter<{ readonly roles: readonly Role[] }> = {
  id: "bio-formatief",
  unit: "functies",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { roles: ["bio"] },
      citation: cao("art. 8.6"),
      certainty: "law",
      note: "Het percentage is dat van de eigen opleidingsafspraak.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Staff with VE training on a group for voorschoolse educatie. */
export interface VeStaffing {
  readonly childrenPerStaff: number;
  readonly maxChildren: number;
  readonly certificate: string;
  /** Roles that count towards the bkr but not here. */
  readonly notCountedRoles: readonly Role[];
  /** Where VE hours are not recorded: up to so many minutes a day may be lunch or the edges of the day. */
  readonly unrecordedMinutes: number;
}

export const veStaffing: Parameter<VeStaffing> = {
  id: "ve-bezetting",
  unit: "kinderen per beroepskracht met VE-scholing",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: {
        childrenPerStaff: 8,
        maxChildren: 16,
        certificate: "ve",
        notCountedRoles: ["bio"],
        unrecordedMinutes: 120,
      },
      citation: besluitVe("art. 3 en 4"),
      certainty: "secondary",
      note: "De twee uur per dag voor pauze en randen van de dag, als de VE-uren niet zijn vastgelegd, zijn onze keuze.",
      lastChecked: "2026-11-21",
    },
  ],
};
