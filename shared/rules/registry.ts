import { bioAlleen } from "./bio-alleen.ts";
import { bkr } from "./bkr.ts";
import { bkrGroepsgrootte } from "./bkr-groepsgrootte.ts";
import { drieUursregeling } from "./drie-uursregeling.ts";
import { leeftijd } from "./leeftijd.ts";
import { nietMeetellend } from "./niet-meetellend.ts";
import { ongekwalificeerdAlleen } from "./ongekwalificeerd-alleen.ts";
import type { Rule } from "./rule.ts";
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
