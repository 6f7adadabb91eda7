import type { RecordFacts, RegistrationKind } from "../../checking/recordFacts.ts";
import { type FactTexts, stop } from "./factText.ts";

const KINDS: Readonly<Record<RegistrationKind, string>> = {
  vog: "de VOG",
  prk: "de inschrijving in het personenregister",
};

function registrationWords(kinds: readonly RegistrationKind[]): string {
  return kinds.map((kind) => KINDS[kind]).join(" en ");
}

function isOrAre(kinds: readonly RegistrationKind[]): string {
  return kinds.length === 1 ? "is" : "zijn";
}

/** Certificates, training and other records of people. */
export const recordFactTexts: FactTexts<RecordFacts> = {
  nobodyWithFirstAid: {
    sentence: () => "Er zijn kinderen en niemand in het gebouw heeft een geldig certificaat kinder-EHBO.",
    hint: "Plan iemand met een geldig certificaat, of leg een nieuw certificaat vast.",
  },
  firstAidNotRecorded: {
    sentence: (_, { staff }) =>
      stop(`Er is geen geldig certificaat kinder-EHBO bekend van wie er is; niet vastgelegd is dat van ${staff}`),
    hint: "Leg vast of deze persoon een geldig certificaat heeft.",
  },
  languageNotRecorded: {
    sentence: (_, { staff }) => `Van ${staff} is geen bewijs van de taaleis vastgelegd (3F of B2).`,
    hint: "Leg het bewijs van mondelinge taalvaardigheid vast bij de medewerker.",
  },
  languageLacking: {
    sentence: (_, { staff }) => `${staff} heeft volgens de registratie geen geldig bewijs van de taaleis (3F of B2).`,
    hint: "Leg het bewijs van mondelinge taalvaardigheid vast zodra het er is.",
  },
  babyTrainingLacking: {
    sentence: (_, { staff }) => `${staff} werkt op een groep met baby's en heeft de babyscholing niet.`,
    hint: "Plan iemand met babyscholing op deze groep, of leg de scholing vast zodra die gevolgd is.",
  },
  babyTrainingNotRecorded: {
    sentence: (_, { staff }) =>
      `${staff} werkt op een groep met baby's; niet vastgelegd is of de babyscholing gevolgd is.`,
    hint: "Leg de babyscholing vast bij de medewerker.",
  },
  registrationMissing: {
    sentence: ({ kinds }, { staff }) => `Van ${staff} ${isOrAre(kinds)} ${registrationWords(kinds)} niet vastgelegd.`,
    hint: "Leg de datum vast bij de medewerker; zonder VOG en inschrijving mag iemand niet beginnen.",
  },
  registrationNotBeforeStart: {
    sentence: ({ kinds }, { staff }) =>
      `Bij ${staff} ${isOrAre(kinds)} ${registrationWords(kinds)} niet gedateerd op of voor het begin van het dienstverband.`,
    hint: "Kijk of de datum en het begin van het dienstverband kloppen.",
  },
};
