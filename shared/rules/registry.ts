import { bioAlleen } from "./bio-alleen.ts";
import { bkr } from "./bkr.ts";
import { bkrGroepsgrootte } from "./bkr-groepsgrootte.ts";
import { drieUursregeling } from "./drie-uursregeling.ts";
import { leeftijd } from "./leeftijd.ts";
import { nietMeetellend } from "./niet-meetellend.ts";
import { ongekwalificeerdAlleen } from "./ongekwalificeerd-alleen.ts";
import type { DayRule, Rule, WeekRule } from "./rule.ts";
import { toezicht } from "./toezicht.ts";

/** Every rule that is checked, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  bkr,
  bkrGroepsgrootte,
  drieUursregeling,
  ongekwalificeerdAlleen,
  bioAlleen,
  nietMeetellend,
  toezicht,
  leeftijd,
];

/** Rules that need one day by itself, and rules that need the week. */
export const dayRules: readonly DayRule[] = rules.filter((rule) => rule.scope === "day");
export const weekRules: readonly WeekRule[] = rules.filter((rule) => rule.scope === "week");
