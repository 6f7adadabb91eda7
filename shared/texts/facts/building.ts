import type { BuildingFacts } from "../../checking/buildingFacts.ts";
import { type FactTexts, hoursWords } from "./factText.ts";

const durationWords = (minutes: number) =>
  minutes < 60 ? `${minutes} ${minutes === 1 ? "minuut" : "minuten"}` : hoursWords(minutes);

/** Who is in the building, and the deviation that the beleidsplan allows. */
export const buildingFactTexts: FactTexts<BuildingFacts> = {
  outsideDeviationWindows: {
    sentence: ({ minutes, frame }) =>
      frame === "kaders"
        ? `${durationWords(minutes)} minder inzet dan nodig buiten de kaders van het beleidsplan.`
        : `${durationWords(minutes)} minder inzet dan nodig buiten de tijden die het beleidsplan noemt.`,
    hint: "Verschuif een pauze of dienst naar een tijd die het beleidsplan noemt, of zet iemand extra in.",
  },
  aloneByDeviation: {
    sentence: (_, { staff }) =>
      `${staff} is door de afwijking de enige beroepskracht, en er is geen andere volwassene in het gebouw.`,
    hint: "Plan in die tijd een tweede volwassene in het gebouw, in welke functie ook.",
  },
  noAchterwacht: {
    sentence: ({ withinMinutes }, { staff }) =>
      `${staff} is de enige beroepskracht in het gebouw en er is geen achterwacht vastgelegd die binnen ${withinMinutes} minuten aanwezig kan zijn.`,
    hint: "Leg bij de locatie voor deze tijd een achterwacht vast, met naam en telefoonnummer.",
  },
  aloneUnseen: {
    sentence: (_, { staff }) =>
      `${staff} is alleen in het gebouw met kinderen, en er is niet vastgelegd wie kan meekijken of meeluisteren.`,
    hint: "Plan een tweede volwassene, of leg bij de groep of de locatie de maatregel voor het vierogenprincipe vast.",
  },
};
