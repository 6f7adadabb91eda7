import type { Finding, RuleId } from "../checking/finding.ts";
import type { AcceptedDeviation } from "../exchange/records.ts";
import { type Parameter, resolveParameter } from "../law/parameter.ts";
import { mitigatedItems, notNotedItems, type SupervisedItem } from "../law/supervisionParameters.ts";
import { cite, type Decided } from "../staffing/need.ts";

/** A working method of supervision that named the matter of a finding on its date. */
export interface WorkingMethod extends Decided {
  readonly items: readonly SupervisedItem[];
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * What is shown beside a finding. The finding itself, its severity and whether it is shown do not depend on it: the
 * inspector decides.
 */
export interface FindingPresentation {
  /** What was recorded beside it; the last record where there are more. */
  readonly accepted: AcceptedDeviation | null;
  /** An inspection was entered that did not note it, and its rule is one for which that exists. */
  readonly isNotNoted: boolean;
  readonly workingMethod: WorkingMethod | null;
}

/** Which rules a named item is about. A bio alone is not one of them: the letter itself says that it may not be. */
const RULES_OF_ITEM: Readonly<Record<SupervisedItem, readonly RuleId[]>> = {
  stamgroepen: ["stamgroep"],
  stamgroepruimte: ["stamgroep"],
  inzetInOpleiding: ["bio-aandeel", "bio-formatief"],
  vasteGezichten: ["vaste-gezichten-aantal", "vaste-gezichten-aanwezig", "vaste-gezichten-bevoegd"],
  drieUursregeling: ["drie-uursregeling"],
  veKwalificatie: ["ve-bezetting"],
};

/**
 * Joins findings with the deviations that were recorded beside them, by key.
 * @param deviations the records of the location; a record without its finding is shown nowhere.
 */
export function createPresenter(
  deviations: readonly AcceptedDeviation[] = [],
): (finding: Finding) => FindingPresentation {
  const byKey = new Map(deviations.map((deviation) => [deviation.findingKey, deviation]));
  return (finding) => {
    const accepted = byKey.get(finding.key) ?? null;
    return {
      accepted,
      isNotNoted: accepted?.inspection?.notedAsViolation === false && namedItems(notNotedItems, finding).length > 0,
      workingMethod: finding.severity === "overtreding" ? workingMethodOf(finding) : null,
    };
  };
}

function workingMethodOf(finding: Finding): WorkingMethod | null {
  const law = resolveParameter(mitigatedItems, finding.date);
  const items = namedItems(mitigatedItems, finding);
  if (law.status !== "inForce" || items.length === 0) return null;
  const { validFrom, validTo } = law.version;
  return { items, validFrom, validTo, ...cite(mitigatedItems, law.version) };
}

/** The items that the version in force on the day of a finding names, and that its rule is about. */
function namedItems(parameter: Parameter<readonly SupervisedItem[]>, { rule, date }: Finding): SupervisedItem[] {
  const law = resolveParameter(parameter, date);
  if (law.status !== "inForce") return [];
  return law.version.value.filter((item) => RULES_OF_ITEM[item].includes(rule));
}
