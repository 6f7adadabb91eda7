import type { RuleContext, RuleFace, RuleOutcome } from "../rules/rule.ts";
import type { PilotWeek } from "./pilotWeek.ts";

/** A rule about what leans on pilots; it is not asked under the regular rules alone. */
export interface PilotRule extends RuleFace {
  readonly scope: "pilots";
  readonly check: (week: PilotWeek, context: RuleContext) => RuleOutcome;
}
