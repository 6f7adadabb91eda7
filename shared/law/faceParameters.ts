import type { Role } from "../exchange/records.ts";
import type { Parameter } from "./parameter.ts";
import { bkk } from "./sources.ts";

/** How many vaste gezichten a child may have. Ages in completed years. */
export interface FaceNumber {
  /** Children of at most this age have the lower number. */
  readonly youngestYears: number;
  readonly maxYoungest: number;
  readonly maxOlder: number;
  /** So many more, where the need of the child's unit reaches `extraFromNeed` beroepskrachten on one of its days. */
  readonly extra: number;
  readonly extraFromNeed: number;
}

export const faceNumber: Parameter<FaceNumber> = {
  id: "vaste-gezichten.aantal",
  unit: "vaste gezichten per kind",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { youngestYears: 0, maxYoungest: 2, maxOlder: 3, extra: 1, extraFromNeed: 3 },
      citation: bkk("art. 9 lid 4 en 5"),
      certainty: "readAsOf2021",
      note: "Eén meer zodra op een dag van het kind drie of meer beroepskrachten nodig zijn; niet bij wisselende dagen.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** When a vast gezicht counts as present for a child: while the child is there, or on the same day. */
export type FaceReading = "overlap" | "same-day";

export interface FacePresence {
  readonly standard: FaceReading;
  /** Readings that a location may choose between. */
  readonly choices: readonly FaceReading[];
}

export const facePresence: Parameter<FacePresence> = {
  id: "vaste-gezichten.aanwezig",
  unit: "lezing",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { standard: "overlap", choices: ["overlap", "same-day"] },
      citation: bkk("art. 9 lid 4 en 5"),
      certainty: "ours",
      note: "Of een vast gezicht tijdens het verblijf of op dezelfde dag werkt, laat de tekst open; de locatie kiest.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Someone who stands in during illness or leave of a vast gezicht. */
export interface FaceReplacement {
  readonly longestDays: number;
}

export const faceReplacement: Parameter<FaceReplacement> = {
  id: "vaste-gezichten.vervanging",
  unit: "dagen",
  versions: [
    {
      validFrom: "2023-07-01",
      validTo: null,
      value: { longestDays: 28 },
      citation: bkk("art. 9a"),
      certainty: "unconfirmed",
      note: "De langste duur is niet bevestigd; gerekend wordt met 28 dagen vanaf het begin van de vervanging.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Who may be a vast gezicht. */
export interface FaceRoles {
  readonly qualified: readonly Role[];
  /** Only when counted in the bkr, with the first year completed and a begeleidingsplan agreed. */
  readonly trainees: readonly Role[];
}

export const faceRoles: Parameter<FaceRoles> = {
  id: "vaste-gezichten.bevoegd",
  unit: "functies",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: "2024-06-30",
      value: { qualified: ["pm", "coach"], trainees: [] },
      citation: bkk("art. 9 lid 4 en 5"),
      certainty: "readAsOf2021",
      note: "Alleen een gekwalificeerde beroepskracht.",
      lastChecked: "2026-11-21",
    },
    {
      validFrom: "2024-07-01",
      validTo: null,
      value: { qualified: ["pm", "coach"], trainees: ["bio"] },
      citation: bkk("art. 9 lid 4 en 5, art. 9b"),
      certainty: "law",
      note: "Een bio mag als die meetelt, het eerste jaar aantoonbaar af heeft en een begeleidingsplan schriftelijk is afgesproken.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** A child is in one stamgroep; another room only with consent. */
export const ownGroup: Parameter<{ readonly maxRoomsPerWeek: number }> = {
  id: "stamgroep",
  unit: "ruimten per week",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: { maxRoomsPerWeek: 2 },
      citation: bkk("art. 9 lid 1, 6 en 9, art. 18 lid 4"),
      certainty: "readAsOf2021",
      note: "Een andere groep, ook door samenvoegen, alleen met toestemming vooraf voor die periode.",
      lastChecked: "2026-11-21",
    },
  ],
};

/** Every child has a mentor who is a qualified beroepskracht of its group. */
export const mentorDuty: Parameter<true> = {
  id: "mentor",
  unit: "ja of nee",
  versions: [
    {
      validFrom: "2019-01-01",
      validTo: null,
      value: true,
      citation: bkk("art. 9 lid 11, art. 18 lid 5"),
      certainty: "readAsOf2021",
      note: "De groep van de mentor wordt alleen bekeken waar die is vastgelegd.",
      lastChecked: "2026-11-21",
    },
  ],
};
