import type { FaceFacts } from "../../checking/faceFacts.ts";
import { childrenWords, type FactTexts, stop } from "./factText.ts";

const faceWords = (faces: number) => `${faces} ${faces === 1 ? "vast gezicht" : "vaste gezichten"}`;
const WHO_MAY =
  "Een vast gezicht is een gekwalificeerde beroepskracht; sinds 1 juli 2024 mag ook een bio die meetelt, het eerste jaar aantoonbaar af heeft en een schriftelijk begeleidingsplan heeft.";
const REMOVE_OR_ADD_NEED =
  "Haal een vast gezicht weg. Eén meer mag zodra op een dag van het kind drie of meer beroepskrachten nodig zijn.";
const PLAN_OR_REPLACE =
  "Plan een van de vaste gezichten op de groep, of leg een vervanging vast voor een periode van afwezigheid.";

/** How many children and who; where no child is named, the names are that count already. */
function counted(children: number, what: string, names: string): string {
  const count = childrenWords(children);
  return names === count ? `${count} ${what}` : `${count} ${what}: ${names}`;
}

/** Vaste gezichten, stamgroepen and mentors. */
export const faceFactTexts: FactTexts<FaceFacts> = {
  tooManyFacesYoungest: {
    sentence: ({ faces, maximum }, { staff, children }) =>
      `${children} heeft ${faceWords(faces)} (${staff}); voor een kind van 0 zijn dat er hoogstens ${maximum}.`,
    hint: REMOVE_OR_ADD_NEED,
  },
  tooManyFaces: {
    sentence: ({ faces, maximum }, { staff, children }) =>
      `${children} heeft ${faceWords(faces)} (${staff}); dat mogen er hoogstens ${maximum} zijn.`,
    hint: REMOVE_OR_ADD_NEED,
  },
  noFaces: {
    sentence: (_, { children }) => `${children} heeft geen vast gezicht.`,
    hint: "Wijs het kind vaste gezichten toe die op zijn dagen op de groep werken.",
  },
  noFaceDuringStay: {
    sentence: (_, { staff, children }) =>
      `Geen van de vaste gezichten van ${children} (${staff}) werkt op de groep terwijl het kind er is.`,
    hint: `${PLAN_OR_REPLACE} Gelezen als: tijdens het verblijf; de locatie kan voor dezelfde dag kiezen.`,
  },
  noFaceThatDay: {
    sentence: (_, { staff, children }) =>
      `Geen van de vaste gezichten van ${children} (${staff}) werkt die dag op de groep.`,
    hint: `${PLAN_OR_REPLACE} Gelezen als: op dezelfde dag; dat is een keuze van deze locatie.`,
  },
  replacementTooLong: {
    sentence: ({ days }) => `De vastgelegde vervanging duurt langer dan ${days} dagen.`,
    hint: "De vastgelegde vervanging duurt langer dan toegestaan en telt op deze dag niet meer.",
  },
  faceNotQualified: {
    sentence: (_, { staff, children }) => stop(`Niet bevoegd als vast gezicht van ${children}: ${staff}`),
    hint: WHO_MAY,
  },
  faceTraineeNotYet: {
    sentence: (_, { staff }) => `${staff} mocht op deze dag nog geen vast gezicht zijn.`,
    hint: "Een bio mag pas sinds 1 juli 2024 vast gezicht zijn.",
  },
  faceNotCounted: {
    sentence: (_, { staff }) => `${staff} telt deze week niet mee in de bkr.`,
    hint: "Wie alleen boventallig staat, telt niet mee en mag dan geen vast gezicht zijn.",
  },
  faceFirstYear: {
    sentence: (_, { staff }) => `Van ${staff} is niet vastgelegd dat het eerste jaar is afgerond.`,
    hint: "Leg bij de bio vast dat het eerste jaar is afgerond.",
  },
  faceWithoutPlan: {
    sentence: (_, { staff }) => `Van ${staff} is geen begeleidingsplan vastgelegd.`,
    hint: "Leg bij de bio het schriftelijk afgesproken begeleidingsplan vast.",
  },
  otherRoomWithoutConsent: {
    sentence: ({ children }, { children: names }) =>
      stop(counted(children, "in een andere groep zonder toestemming van de ouders", names)),
    hint: "Vraag vooraf schriftelijk toestemming voor deze groep en periode, of houd het kind in de eigen groep.",
  },
  otherRoomNotRecorded: {
    sentence: ({ children }, { children: names }) =>
      stop(counted(children, "in een andere groep; toestemming is niet vastgelegd", names)),
    hint: "Leg de toestemming voor een tweede groep vast, of dat die er niet is.",
  },
  tooManyRooms: {
    sentence: ({ maximum }, { children: names }) =>
      stop(`Deze week in meer dan ${maximum} verschillende groepsruimtes: ${names}`),
    hint: "Houd een kind van de dagopvang in de eigen groep, of in één vaste tweede groep.",
  },
  mentorNotRecorded: {
    sentence: (_, { children }) => `${children} heeft geen mentor.`,
    hint: "Wijs een beroepskracht van de eigen groep aan als mentor.",
  },
  mentorNotQualified: {
    sentence: (_, { staff, children }) =>
      `De mentor van ${children}, ${staff}, is geen gekwalificeerde beroepskracht voor deze groep.`,
    hint: "Wijs een beroepskracht van de eigen groep aan als mentor.",
  },
  mentorOfOtherGroup: {
    sentence: (_, { staff, children }) => `De mentor van ${children}, ${staff}, werkt niet op de groep van het kind.`,
    hint: "Wijs een beroepskracht van de eigen groep aan, of zet die groep bij de medewerker.",
  },
};
