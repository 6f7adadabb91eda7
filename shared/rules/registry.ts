import type { PilotRule } from "../pilots/pilotRule.ts";
import { achterwacht } from "./achterwacht.ts";
import { alleenAfwijking } from "./alleen-afwijking.ts";
import { arbeidsduur } from "./arbeidsduur.ts";
import { babyscholing } from "./babyscholing.ts";
import { beschikbaarheid } from "./beschikbaarheid.ts";
import { bioAandeel } from "./bio-aandeel.ts";
import { bioAlleen } from "./bio-alleen.ts";
import { bioFormatief } from "./bio-formatief.ts";
import { bkr } from "./bkr.ts";
import { bkrGroepsgrootte } from "./bkr-groepsgrootte.ts";
import { coachuren } from "./coachuren.ts";
import { contracturen } from "./contracturen.ts";
import { dienstverband } from "./dienstverband.ts";
import { drieUursregeling } from "./drie-uursregeling.ts";
import { drieUursregelingKaders } from "./drie-uursregeling-kaders.ts";
import { dubbeleDienst } from "./dubbele-dienst.ts";
import { jeugd } from "./jeugd.ts";
import { kinderEhbo } from "./kinder-ehbo.ts";
import { leeftijd } from "./leeftijd.ts";
import { mentor } from "./mentor.ts";
import { nietGroepsgebonden } from "./niet-groepsgebonden.ts";
import { nietMeetellend } from "./niet-meetellend.ts";
import { ongekwalificeerdAlleen } from "./ongekwalificeerd-alleen.ts";
import { pauze } from "./pauze.ts";
import { pilotDekking } from "./pilot-dekking.ts";
import { pilotVoorwaarden } from "./pilot-voorwaarden.ts";
import { registratie } from "./registratie.ts";
import { roostertermijn } from "./roostertermijn.ts";
import type { ClusterRule, DayRule, PersonRule, WeekRule } from "./rule.ts";
import { rusttijd } from "./rusttijd.ts";
import { stamgroep } from "./stamgroep.ts";
import { taakverdeling } from "./taakverdeling.ts";
import { taaleis } from "./taaleis.ts";
import { toezicht } from "./toezicht.ts";
import { vasteGezichtenAantal } from "./vaste-gezichten-aantal.ts";
import { vasteGezichtenAanwezig } from "./vaste-gezichten-aanwezig.ts";
import { vasteGezichtenBevoegd } from "./vaste-gezichten-bevoegd.ts";
import { veBezetting } from "./ve-bezetting.ts";
import { vierogen } from "./vierogen.ts";

export type Rule = DayRule | ClusterRule | WeekRule | PersonRule | PilotRule;

/** Every rule that is checked, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  bkr,
  bkrGroepsgrootte,
  drieUursregeling,
  drieUursregelingKaders,
  alleenAfwijking,
  achterwacht,
  vierogen,
  ongekwalificeerdAlleen,
  bioAlleen,
  nietMeetellend,
  toezicht,
  leeftijd,
  vasteGezichtenAantal,
  vasteGezichtenAanwezig,
  vasteGezichtenBevoegd,
  stamgroep,
  mentor,
  bioAandeel,
  bioFormatief,
  veBezetting,
  kinderEhbo,
  taaleis,
  babyscholing,
  registratie,
  dubbeleDienst,
  beschikbaarheid,
  dienstverband,
  rusttijd,
  pauze,
  arbeidsduur,
  jeugd,
  contracturen,
  roostertermijn,
  coachuren,
  nietGroepsgebonden,
  taakverdeling,
  pilotDekking,
  pilotVoorwaarden,
];

/** Rules that need one day by itself, rules that need the week, and rules about pilots. */
export const dayRules: readonly (DayRule | ClusterRule)[] = rules.filter((rule) => rule.scope === "day");
/** Of the rules of a day, those that look at each unit without the others. */
export const clusterRules: readonly ClusterRule[] = dayRules.filter((rule) => rule.reach === "cluster");
export const weekRules: readonly (WeekRule | PersonRule)[] = rules.filter((rule) => rule.scope === "week");
/** Of the rules of a week, those that look at each person without the others. */
export const personRules: readonly PersonRule[] = weekRules.filter((rule) => rule.reach === "person");
export const pilotRules: readonly PilotRule[] = rules.filter((rule) => rule.scope === "pilots");
