import type { RuleId, Severity } from "../checking/finding.ts";

const ONLY_OVERTREDING: readonly Severity[] = ["overtreding"];
const ONLY_AANDACHTSPUNT: readonly Severity[] = ["aandachtspunt"];
const ONLY_INFO: readonly Severity[] = ["info"];
const OVERTREDING_OR_LESS: readonly Severity[] = ["overtreding", "aandachtspunt"];

/** How grave the findings of a rule can be, gravest first; the golden cases hold every one of them. */
export const severitiesOfRule: Readonly<Record<RuleId, readonly Severity[]>> = {
  bkr: ONLY_OVERTREDING,
  "bkr-groepsgrootte": OVERTREDING_OR_LESS,
  "drie-uursregeling": ["overtreding", "info"],
  "drie-uursregeling-kaders": OVERTREDING_OR_LESS,
  "alleen-afwijking": ONLY_OVERTREDING,
  achterwacht: ONLY_AANDACHTSPUNT,
  vierogen: ONLY_AANDACHTSPUNT,
  "ongekwalificeerd-alleen": ONLY_OVERTREDING,
  "bio-alleen": ONLY_OVERTREDING,
  "niet-meetellend": ONLY_AANDACHTSPUNT,
  leeftijd: ["aandachtspunt", "info"],
  toezicht: ONLY_AANDACHTSPUNT,
  "vaste-gezichten-aantal": ONLY_OVERTREDING,
  "vaste-gezichten-aanwezig": ONLY_OVERTREDING,
  "vaste-gezichten-bevoegd": ONLY_OVERTREDING,
  stamgroep: OVERTREDING_OR_LESS,
  mentor: ONLY_AANDACHTSPUNT,
  "bio-aandeel": ONLY_OVERTREDING,
  "bio-formatief": ONLY_AANDACHTSPUNT,
  "ve-bezetting": OVERTREDING_OR_LESS,
  "kinder-ehbo": OVERTREDING_OR_LESS,
  taaleis: ONLY_AANDACHTSPUNT,
  babyscholing: OVERTREDING_OR_LESS,
  registratie: ONLY_AANDACHTSPUNT,
  "dubbele-dienst": ONLY_OVERTREDING,
  beschikbaarheid: ONLY_AANDACHTSPUNT,
  dienstverband: ONLY_OVERTREDING,
  rusttijd: ONLY_OVERTREDING,
  pauze: ONLY_OVERTREDING,
  arbeidsduur: ONLY_OVERTREDING,
  jeugd: ONLY_OVERTREDING,
  contracturen: ONLY_INFO,
  roostertermijn: ONLY_INFO,
  coachuren: ONLY_AANDACHTSPUNT,
  "niet-groepsgebonden": ONLY_INFO,
  taakverdeling: ONLY_AANDACHTSPUNT,
  "pilot-dekking": ONLY_INFO,
  "pilot-voorwaarden": ["aandachtspunt", "info"],
};
