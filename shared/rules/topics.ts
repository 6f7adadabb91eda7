import type { Finding, RuleId } from "../checking/finding.ts";

/** What a rule is about: who is with the children, the child's own ties, working time, or records of people. */
export type RuleTopic = "staffing" | "children" | "labour" | "records";

/** The topic of each rule, for lists, filters and what may hang on a wall. */
export const topicOfRule: Readonly<Record<RuleId, RuleTopic>> = {
  bkr: "staffing",
  "bkr-groepsgrootte": "staffing",
  "drie-uursregeling": "staffing",
  "drie-uursregeling-kaders": "staffing",
  "alleen-afwijking": "staffing",
  achterwacht: "staffing",
  vierogen: "staffing",
  "ongekwalificeerd-alleen": "staffing",
  "bio-alleen": "staffing",
  "niet-meetellend": "staffing",
  leeftijd: "children",
  toezicht: "staffing",
  "vaste-gezichten-aantal": "children",
  "vaste-gezichten-aanwezig": "children",
  "vaste-gezichten-bevoegd": "children",
  stamgroep: "children",
  mentor: "children",
  "bio-aandeel": "staffing",
  "bio-formatief": "records",
  "ve-bezetting": "staffing",
  "kinder-ehbo": "staffing",
  taaleis: "records",
  babyscholing: "records",
  registratie: "records",
  "dubbele-dienst": "labour",
  beschikbaarheid: "labour",
  dienstverband: "labour",
  rusttijd: "labour",
  pauze: "labour",
  arbeidsduur: "labour",
  jeugd: "labour",
  contracturen: "labour",
  roostertermijn: "labour",
  coachuren: "records",
  "niet-groepsgebonden": "records",
  taakverdeling: "staffing",
  "pilot-dekking": "staffing",
  "pilot-voorwaarden": "staffing",
};

const rulesOfTheWeek: ReadonlySet<RuleId> = new Set<RuleId>([
  "vaste-gezichten-aantal",
  "vaste-gezichten-bevoegd",
  "mentor",
  "bio-formatief",
  "taaleis",
  "babyscholing",
  "registratie",
  "contracturen",
  "roostertermijn",
  "coachuren",
  "niet-groepsgebonden",
  "pilot-voorwaarden",
]);

/** Whether a finding is about the week as a whole: its date is then only the first day. */
export function isOfWeek({ rule, interval }: Pick<Finding, "rule" | "interval">): boolean {
  return interval === null && rulesOfTheWeek.has(rule);
}
