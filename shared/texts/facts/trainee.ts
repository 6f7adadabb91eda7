import type { TraineeFacts } from "../../checking/traineeFacts.ts";
import { childrenWords, type FactTexts, hoursWords } from "./factText.ts";

const staffNeeded = (need: number) => `${need} ${need === 1 ? "beroepskracht" : "beroepskrachten"} nodig`;

function atMost(maximum: number): string {
  if (maximum === 0) return "niemand mag";
  return `hoogstens ${maximum} ${maximum === 1 ? "mag" : "mogen"}`;
}

/** People in training, and staff with VE training. */
export const traineeFactTexts: FactTexts<TraineeFacts> = {
  tooManyTrainees: {
    sentence: ({ need, qualified, trainees, maximum }) =>
      `${staffNeeded(need)}: ${qualified} gekwalificeerd en ${trainees} in opleiding; ${atMost(maximum)} in opleiding zijn.`,
    hint: "Zet een gekwalificeerde beroepskracht in op een van de groepen, of laat iemand in opleiding boventallig staan en vul aan.",
  },
  tooManyStagiairs: {
    sentence: ({ need, qualified, stagiairs, maximum }) =>
      `${staffNeeded(need)}: ${qualified} gekwalificeerd en ${stagiairs} stagiair; ${atMost(maximum)} stagiair zijn.`,
    hint: "Zet een gekwalificeerde beroepskracht of een bio in op een van de groepen.",
  },
  shareHalfAnnounced: {
    sentence: () => "Gerekend met de helft.",
    hint: "Gerekend met de helft: dat is aangekondigd vanaf 1 juli 2026, maar de publicatie is niet gevonden. De locatie kan een derde kiezen.",
  },
  shareThirdChosen: {
    sentence: () => "Gerekend met een derde.",
    hint: "Gerekend met een derde: de keuze van deze locatie, zolang de publicatie van de helft niet gevonden is.",
  },
  countedOverAgreed: {
    sentence: ({ countedMinutes, allowedMinutes, percent }, { staff }) =>
      `${staff} staat ${hoursWords(countedMinutes)} formatief; bij ${String(percent).replace(".", ",")}% is dat hoogstens ${hoursWords(allowedMinutes)}.`,
    hint: "Zet een deel van de diensten op boventallig, of pas het afgesproken percentage aan.",
  },
  veStaffMissing: {
    sentence: ({ trained, required, children }) =>
      `${childrenWords(children)} op een VE-groep: ${required} met VE-scholing nodig, ${trained} ingezet.`,
    hint: "Zet iemand met VE-scholing in die meetelt; een bio telt hier niet.",
  },
  veTooManyChildren: {
    sentence: ({ children, maximum }) => `${childrenWords(children)} op een VE-groep; dat mogen er ${maximum} zijn.`,
    hint: "Een groep met voorschoolse educatie heeft een eigen grootste aantal kinderen.",
  },
  veHoursNotRecorded: {
    sentence: ({ minutes }) => `De VE-uren zijn niet vastgelegd; ${minutes} minuten te weinig.`,
    hint: "De VE-uren van deze groep zijn niet vastgelegd; daarom is de hele dag bekeken. Leg ze vast bij de groep.",
  },
  veTrainingNotRecorded: {
    sentence: (_, { staff }) => `Van ${staff} is niet vastgelegd of er VE-scholing is.`,
    hint: "Van iemand op de groep zijn geen certificaten vastgelegd; leg vast of er VE-scholing is.",
  },
};
