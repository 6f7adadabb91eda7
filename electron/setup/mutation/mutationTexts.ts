import type { Score } from "./score.ts";

/** What mutation testing says, in Dutch. */
export const mutationTexts = {
  tableHeader: ["bron", "score %", "gevonden", "overleefd", "niet bereikt", "niet getest"] as const,
  total: "alles",
  shard: (index: number, count: number, score: Score, seconds: number, known: boolean) =>
    `${index}/${count}: ${score.killed} mutanten gevonden, ${score.survived + score.uncovered} niet (${
      known ? "van een eerdere run" : `${Math.round(seconds)} s`
    })`,
  outcome: ({ percentage, killed, survived, uncovered }: Score, seconds: number, least: number) =>
    `${percentage.toFixed(1)} % van ${killed + survived + uncovered} mutanten gevonden in ${(seconds / 60).toFixed(1)} min: ${killed} gevonden, ${survived} overleefd, ${uncovered} niet bereikt (grens ${least} %)`,
  noSources: (words: readonly string[]) => `geen bron heeft ${words.join(" of ")} in zijn pad`,
  noSourcesRemedy: "Geef een deel van een pad, zoals `npm run mutation -- rusttijd`, of niets voor alle bronnen.",
  breaksOff: (sources: readonly string[]) =>
    `de mutatietest van ${sources.join(", ")} brak af; de melding staat hierboven`,
  breaksOffRemedy: "Kijk met `npm test -- unit` of de tests zonder mutant slagen.",
  sourcesChanged: "bronnen of tests zijn tijdens het testen gewijzigd",
  sourcesChangedRemedy: "Begin opnieuw: wat met de oude bronnen getest was, geldt niet meer.",
};
