import type { AcceptedDeviation } from "../exchange/records.ts";
import type { SupervisedItem } from "../law/supervisionParameters.ts";
import { stop } from "./facts/factText.ts";

/** What is shown of a deviation that was recorded beside a finding, and of the way of supervision at that time. */
export const acceptanceTexts = {
  mark: "afwijking vastgelegd",
  record: "Afwijking vastleggen…",
  edit: "Afwijking bewerken…",
  form: {
    title: "Afwijking vastleggen",
    close: "Sluiten",
    hint: "De bevinding blijft staan zoals zij is, ook met deze vastlegging: de inspecteur beslist.",
    reason: "Reden",
    reasons: {
      overmacht: "Overmacht aangevoerd",
      verzachtend: "Verzachtende omstandigheden",
      overig: "Andere reden",
    } satisfies Record<AcceptedDeviation["reason"], string>,
    effort: "Wat is gedaan om het te voorkomen",
    measure: "Maatregel",
    decidedBy: "Besloten door",
    informed: "Wie is op de hoogte gebracht",
    informedOn: "Op de hoogte gebracht op",
    datePlaceholder: "24-11-2026",
    inspection: "Uitkomst van een inspectie (later in te vullen)",
    inspectionDate: "Datum inspectie",
    inspectionReference: "Rapport",
    notedAsViolation: "Als overtreding genoteerd",
    remove: "Vastlegging verwijderen",
    cancel: "Annuleren",
    save: "Vastleggen",
    errors: {
      missing: "Vul dit in.",
      date: "Vul een datum in, zoals 24-11-2026.",
    },
  },
  reasons: {
    overmacht: "Afwijking vastgelegd: overmacht aangevoerd.",
    verzachtend: "Afwijking vastgelegd: verzachtende omstandigheden aangevoerd.",
    overig: "Afwijking vastgelegd: andere reden.",
  } satisfies Record<AcceptedDeviation["reason"], string>,
  effort: (text: string) => stop(`Gedaan om het te voorkomen: ${text}`),
  measure: (text: string) => stop(`Maatregel: ${text}`),
  decidedBy: (name: string) => stop(`Besloten door: ${name}`),
  informed: (who: string, date: string | null) =>
    stop(date === null ? `Op de hoogte gebracht: ${who}` : `Op de hoogte gebracht op ${date}: ${who}`),
  informedOn: (date: string) => `Op de hoogte gebracht op ${date}.`,
  inspectorDecides: "Het oordeel blijft staan: de inspecteur beslist.",
  inspection: (date: string, reference: string) => stop(`Inspectie van ${date}, rapport ${reference}`),
  notNoted: (date: string, reference: string) =>
    `Inspectie van ${date}, rapport ${reference}: niet als overtreding genoteerd.`,
  items: {
    stamgroepen: "stam- en basisgroepen",
    stamgroepruimte: "opvang in de eigen stamgroepruimte",
    inzetInOpleiding: "inzet van beroepskrachten in opleiding",
    vasteGezichten: "vaste gezichten",
    drieUursregeling: "drie-uursregeling",
    veKwalificatie: "kwalificatie-eisen voorschoolse educatie",
  } satisfies Record<SupervisedItem, string>,
  workingMethod: (from: string, to: string, items: string, citation: string) =>
    `Van ${from} tot en met ${to} kon de toezichthouder verzachtende omstandigheden meewegen bij: ${items}. Het blijft een overtreding (${citation}).`,
};
