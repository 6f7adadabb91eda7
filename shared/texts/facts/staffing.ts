import type { StaffingFacts } from "../../checking/staffingFacts.ts";
import { domainTexts } from "../domain.ts";
import { childrenWords, type FactTexts, stop } from "./factText.ts";

const UNDER_EVERY_PILOT = "Dit geldt onder elke pilot.";

/** Who is with the children, and how many. */
export const staffingFactTexts: FactTexts<StaffingFacts> = {
  groupTooLarge: {
    sentence: ({ children }) => `${childrenWords(children)}: meer dan deze groep volgens de wet mag hebben.`,
    hint: "Zie bijlage 1 voor de grootste groep.",
  },
  noRowForMix: {
    sentence: ({ children }) =>
      `Deze samenstelling van ${childrenWords(children)} staat niet in de tabel; de groep mag zo niet bestaan.`,
    hint: "Zie tabel 1 in bijlage 1.",
  },
  tooManyBabies: {
    sentence: ({ babies }) =>
      `${babies} baby's in een gemengde groep; bij een grotere groep zijn er hoogstens 8 toegestaan.`,
    hint: "De berekende behoefte geldt; kijk of deze groep zo bedoeld is.",
  },
  overLegalMaximum: {
    sentence: ({ children, maximum }) => `${childrenWords(children)}; een basisgroep heeft er hoogstens ${maximum}.`,
    hint: null,
  },
  overOwnMaximum: {
    sentence: ({ children, maximum }) => `${childrenWords(children)}, meer dan het eigen maximum van ${maximum}.`,
    hint: "Het maximum staat bij de groep.",
  },
  nobodyQualified: {
    sentence: (_, { staff }) => stop(`Er zijn kinderen en geen gekwalificeerde beroepskracht: ${staff}`),
    hint: UNDER_EVERY_PILOT,
  },
  onlyTrainees: {
    sentence: (_, { staff }) => `${staff} staat zonder gekwalificeerde beroepskracht bij kinderen.`,
    hint: UNDER_EVERY_PILOT,
  },
  noQualifiedThatDay: {
    sentence: (_, { staff }) => `${staff} werkt hier, maar er is die dag geen gekwalificeerde beroepskracht ingezet.`,
    hint: "Op een stamgroep met een BIO is die dag minstens één gekwalificeerde beroepskracht ingezet.",
  },
  roleNeverCounts: {
    sentence: ({ role }, { staff }) =>
      `${staff} (${domainTexts.roles[role]}) is als formatief gepland, maar telt niet mee.`,
    hint: "Zet de dienst op boventallig, of plan iemand die meetelt.",
  },
  nobodyPlanned: {
    sentence: ({ children }) => `${childrenWords(children)} en niemand op deze basisgroep gepland.`,
    hint: "De bkr geldt per kindercentrum, maar elke basisgroep heeft iemand nodig.",
  },
  fourInDagopvang: {
    sentence: ({ years }, { children }) => `${children} is ${years} jaar en telt in de dagopvang als 3–4.`,
    hint: "Het kind telt mee in de oudste klasse.",
  },
  underFourInBso: {
    sentence: ({ years }, { children }) => `${children} is ${years} jaar en telt in de bso als 4–7.`,
    hint: "Kijk of de groep klopt.",
  },
  bornLater: {
    sentence: (_, { children }) => `De geboortedatum van ${children} ligt na deze dag; dit kind is niet meegeteld.`,
    hint: "Kijk of de geboortedatum klopt.",
  },
};
