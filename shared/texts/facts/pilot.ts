import type { PilotFacts } from "../../checking/pilotFacts.ts";
import type { Pilot } from "../../exchange/records.ts";
import type { UnmetTerm } from "../../pilots/agreements.ts";
import { type FactTexts, stop } from "./factText.ts";

/** What is missing of an agreement, as it stands in a list. */
export const unmetTermTexts: Readonly<Record<UnmetTerm, string>> = {
  noAgreement: "er is geen afspraak",
  notInPeriod: "de afspraak geldt niet op deze dag",
  agreedOnMissing: "de datum van de afspraak met de gemeente ontbreekt",
  agreedTooLate: "de afspraak met de gemeente is van na de eerste dag",
  ggdNotInformed: "de datum waarop de GGD is ingelicht ontbreekt",
  ggdInformedTooLate: "de GGD is na de eerste dag ingelicht",
  longerThanAYear: "de periode is langer dan een jaar",
  limitsMissing: "de grenzen van het overbruggen zijn niet afgesproken",
};

const terms = (unmet: readonly UnmetTerm[]) => unmet.map((term) => unmetTermTexts[term]).join("; ");

/** "binnen pilotafspraak III", of one pilot or several. */
const withinAgreements = (pilots: readonly Pilot[]) =>
  `binnen ${pilots.length === 1 ? "pilotafspraak" : "pilotafspraken"} ${pilots.join(" en ")}`;

/** How a moment reads that only an agreement covers; the regular verdict leads. */
export const coveredWords = (pilots: readonly Pilot[]) => `regulier tekort — ${withinAgreements(pilots)}`;

/** What is missing: terms of the agreement, and the children without consent. */
const missing = (unmet: readonly UnmetTerm[], children: string) =>
  stop(
    [terms(unmet), children === "" ? "" : `geen toestemming voor ${children}`].filter((part) => part !== "").join("; "),
  );

/** What leans on a pilot, and what is missing for it. */
export const pilotFactTexts: FactTexts<PilotFacts> = {
  pedagogicalTask: {
    sentence: (_, { staff }) => stop(`Een pedagogische taak staat bij een groepshulp: ${staff}`),
    hint: "Een groepshulp doet verzorgende, voorbereidende en huishoudelijke taken.",
  },
  coveredByPilots: {
    sentence: ({ pilots }) => `Regulier tekort — ${withinAgreements(pilots)}.`,
    hint: "De afspraak verandert de wet niet; het reguliere oordeel gaat voor.",
  },
  pilotBlocked: {
    sentence: ({ pilot, terms: unmet }, { children }) =>
      `Pilot ${pilot} kan dit tekort niet dragen: ${missing(unmet, children)}`,
    hint: "Het tekort blijft een overtreding.",
  },
  pilotIncomplete: {
    sentence: ({ pilot, terms: unmet }, { children }) =>
      `De afspraak voor pilot ${pilot} is niet compleet: ${missing(unmet, children)}`,
    hint: "Er leunt deze week niets op.",
  },
};
