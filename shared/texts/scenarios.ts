import type { Pilot } from "../exchange/records.ts";
import type { UnmetTerm } from "../pilots/agreements.ts";
import { childrenWords } from "./facts/factText.ts";
import { coveredWords, unmetTermTexts } from "./facts/pilot.ts";

const list = (items: readonly string[]) => new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(items);

/** Words for scenarios, and for what leans on a pilot. */
export const scenarioTexts = {
  none: "Regulier",
  agreed: "Zoals afgesproken",
  set: (pilots: readonly Pilot[]) => `Pilot ${pilots.join(" + ")}`,
  /** What each pilot is about. */
  about: {
    I: "groepshulp op de babygroep",
    II: "zij-instromers overbruggen",
    III: "bkr op locatieniveau",
  } satisfies Record<Pilot, string>,
  noneHint: "de gewone regels",
  agreedHint: "afspraken met hun voorwaarden",
  /** What is missing for a pilot, as one clause. */
  unmet: (terms: readonly UnmetTerm[], children: number) =>
    list([
      ...terms.map((term) => unmetTermTexts[term]),
      ...(children === 0 ? [] : [`voor ${childrenWords(children)} ontbreekt toestemming`]),
    ]),

  /** A moment that only an agreement covers: "regulier tekort — binnen pilotafspraak III". */
  covered: coveredWords,
  /** A day of which only a part of the shortage is covered. */
  partlyCovered: (pilots: readonly Pilot[]) => `tekort, deels ${coveredWords(pilots)}`,
  /** A moment that reads otherwise under the scenario without leaning on it. */
  otherwise: (verdict: string, scenario: string, under: string) => `regulier ${verdict}, ${scenario}: ${under}`,
  under: (scenario: string, verdict: string) => `${scenario}: ${verdict}`,
  /** The mark of what is covered, in a legend, a filter and before a finding. */
  coveredMark: "alleen met pilot",
  coveredSeverity: "Regulier tekort",
  coveredFilter: "Alleen met pilot",
  coveredFilterHint: "Momenten die regulier een tekort zijn en alleen door een pilot binnen de norm vallen",

  switchLabel: "Scenario",
  switchHint: "Onder welke pilots de week wordt gelezen (F8)",
  shown: (scenario: string) => `Scenario: ${scenario}.`,
  standing: (scenario: string, overtredingen: number, leaning: string) =>
    `${scenario}: ${overtredingen}, leunt ${leaning} op een pilot.`,

  supposition: "Veronderstelling",
  suppositionOf: (scenario: string) => `Veronderstelling: ${scenario}.`,
  suppositionText: "Zo zou de week staan als dit was afgesproken; het reguliere oordeel gaat voor.",
  missing: (pilot: Pilot, what: string) => `Pilot ${pilot}: ${what}.`,
  backToAgreed: "Terug naar zoals afgesproken",

  /** Totals beside each other, the regular ones first. */
  total: (overtredingen: number) => (overtredingen === 1 ? "1 overtreding" : `${overtredingen} overtredingen`),
  leans: (duration: string) => `leunt op pilot ${duration}`,
  leansThisWeek: (duration: string, pilots: readonly Pilot[]) => `Leunt deze week ${duration} op pilot ${list(pilots)}`,

  dependence: {
    title: "Leunt op een pilot",
    text: "Minuten die regulier een tekort zijn en alleen door een pilot binnen de norm vallen.",
    perGroup: "Per groep, deze week",
    perWeek: "Per week",
    week: (week: number) => `week ${week}`,
    open: (duration: string) => `Leunt op pilot ${duration}: per groep en per week tonen`,
    loading: "Weken worden gelezen…",
    onlyLoaded: "De andere weken konden niet worden gelezen.",
    parts: (parts: readonly string[]) => `(${parts.join(", ")})`,
    ofPilot: (pilot: Pilot, duration: string) => `pilot ${pilot} ${duration}`,
  },

  help: {
    title: "Twee oordelen",
    text: "Op de bezetting staat boven het reguliere oordeel en daaronder het oordeel onder het gekozen scenario. Gearceerd is wat regulier een tekort is en alleen door een pilot binnen de norm valt; de afspraak verandert de wet niet.",
  },
};
