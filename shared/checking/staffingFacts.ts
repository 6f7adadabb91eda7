import type { Role } from "../exchange/records.ts";

/** Facts about who is with the children, and how many. Durations in minutes, ages in years. */
export interface StaffingFacts {
  groupTooLarge: { children: number };
  noRowForMix: { children: number };
  tooManyBabies: { babies: number };
  overLegalMaximum: { children: number; maximum: number };
  overOwnMaximum: { children: number; maximum: number };
  nobodyQualified: Record<string, never>;
  onlyTrainees: Record<string, never>;
  noQualifiedThatDay: Record<string, never>;
  roleNeverCounts: { role: Role };
  nobodyPlanned: { children: number };
  fourInDagopvang: { years: number };
  underFourInBso: { years: number };
  bornLater: Record<string, never>;
}
