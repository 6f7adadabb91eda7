import type { Activity } from "../exchange/records.ts";
import { domainTexts } from "./domain.ts";

/** "A", "A of B", "A, B of C". */
const anyOf = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} of ${names.at(-1)}`;

/** What would mend a finding. Times are "12:30", days "dinsdag". */
export const repairTexts = {
  heading: "Herstel:",
  moveFromOtherGroup: (name: string, day: string, from: string, to: string, fromGroup: string, toGroup: string) =>
    `Laat ${name} ${day} van ${from} tot ${to} van ${fromGroup} naar ${toGroup} gaan; daar kan een beroepskracht worden gemist.`,
  bringFromOffGroup: (name: string, day: string, from: string, to: string, activity: Activity, group: string) =>
    `Laat ${name} ${day} van ${from} tot ${to} naar ${group} komen in plaats van ${domainTexts.activities[activity]}.`,
  shiftBreak: (name: string, day: string, old: string, from: string, to: string) =>
    `Verzet de pauze van ${name} ${day} van ${old} naar ${from}–${to}; dan komt niemand tekort.`,
  shiftBreakInDeviation: (name: string, day: string, old: string, from: string, to: string) =>
    `Verzet de pauze van ${name} ${day} van ${old} naar ${from}–${to}; dat blijft binnen de drie-uursregeling.`,
  addBreak: (name: string, day: string, from: string, to: string) =>
    `Plan voor ${name} ${day} een pauze van ${from} tot ${to}; dan komt niemand tekort.`,
  extendEnd: (name: string, day: string, old: string, time: string) =>
    `Laat ${name} ${day} tot ${time} blijven (dienst tot ${old}).`,
  extendStart: (name: string, day: string, old: string, time: string) =>
    `Laat ${name} ${day} om ${time} beginnen (dienst vanaf ${old}).`,
  shortenEnd: (name: string, day: string, old: string, time: string) =>
    `Laat de dienst van ${name} ${day} tot ${old} al om ${time} eindigen.`,
  shortenStart: (name: string, day: string, old: string, time: string) =>
    `Laat de dienst van ${name} ${day} vanaf ${old} pas om ${time} beginnen.`,
  markBoventallig: (name: string, day: string) => `Zet de dienst van ${name} ${day} op boventallig.`,
  markFormatief: (name: string, day: string) => `Zet de dienst van ${name} ${day} op formatief.`,
  planAvailable: (name: string, day: string, from: string, to: string, group: string) =>
    `Plan ${name} ${day} van ${from} tot ${to} op ${group} in: beschikbaar en die dag nog zonder dienst.`,
  askFace: (child: string, day: string, names: readonly string[]) =>
    `Op ${day} ontbreekt een vast gezicht van ${child}: vraag ${anyOf(names)} te werken.`,
  askConsent: (children: string, groups: string) =>
    `Vraag vooraf schriftelijk toestemming voor ${children} bij ${groups}, en leg die vast.`,
  appointMentor: (child: string, names: readonly string[]) =>
    `Wijs ${anyOf(names)} aan als mentor van ${child}, bevoegd en van de eigen groep.`,
};
