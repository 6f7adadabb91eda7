import type { Role } from "../exchange/records.ts";
import type { Parameter } from "./parameter.ts";
import { bkk } from "./sources.ts";

/** Adults with a valid certificate of kinder-EHBO in the building while children are there. */
export const firstAid: Parameter<{ readonly adults: number; readonly certificates: readonly string[] }> = {
  id: "kinder-ehbo",
  unit: "volwassenen",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { adults: 1, certificates: ["kinder-ehbo"] },
      citation: bkk("art. 4 lid 5, art. 13 lid 4"),
      certainty: "readAsOf2021",
      note: "Zolang er kinderen zijn, op elke minuut; een certificaat geldt tot en met zijn laatste dag.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Who has to show what, by role and kind of certificate; one of the kinds is enough. */
export interface TrainingDuty {
  readonly roles: readonly Role[];
  readonly certificates: readonly string[];
}

export const languageDuty: Parameter<TrainingDuty> = {
  id: "taaleis",
  unit: "functies en bewijzen",
  versions: [
    {
      validFrom: "2025-01-01",
      validTo: null,
      value: { roles: ["pm", "andersgekwalificeerd"], certificates: ["taal-3f", "taal-b2"] },
      citation: {
        article: "Stcrt. 2024, 20497",
        address: "https://zoek.officielebekendmakingen.nl/stcrt-2024-20497.html",
      },
      certainty: "secondary",
      note: "Mondelinge taalvaardigheid op 3F of B2; een groepshulp is uitgezonderd.",
      lastChecked: "2026-11-21",
    },
  ],
};

export interface BabyTrainingDuty extends TrainingDuty {
  /** Children of at most this many completed years make it a group with babies. */
  readonly oldestYears: number;
}

export const babyTrainingDuty: Parameter<BabyTrainingDuty> = {
  id: "babyscholing",
  unit: "functies en bewijzen",
  versions: [
    {
      validFrom: "2025-01-01",
      validTo: null,
      value: { roles: ["pm", "bio"], certificates: ["baby"], oldestYears: 0 },
      citation: { article: "Wet IKK, scholing werken met baby's", address: "https://wetten.overheid.nl/BWBR0017017" },
      certainty: "unconfirmed",
      note: "Wettelijk sinds 1 januari 2025; de vindplaats is niet bevestigd.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Registrations that are dated on or before the start of employment. */
export const registrationDuty: Parameter<{ readonly certificates: readonly ("vog" | "prk")[] }> = {
  id: "registratie",
  unit: "bewijzen",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { certificates: ["vog", "prk"] },
      citation: { article: "Wko art. 1.50", address: "https://wetten.overheid.nl/BWBR0017017" },
      certainty: "secondary",
      note: "Verklaring omtrent het gedrag, en inschrijving en koppeling in het personenregister kinderopvang.",
      lastChecked: "2026-11-21",
    },
  ],
};
