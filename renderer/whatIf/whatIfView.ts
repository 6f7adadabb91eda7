import type { IsoWeek, Weekday } from "../../shared/calendar/dates.ts";
import type { ScenarioKey } from "../../shared/comparison/scenarioKeys.ts";

/** How the comparison is looked at: nothing here is stored or undone. */
export interface WhatIfView {
  readonly mode: "week" | "range";
  /** The scenarios beside the regular rules, whose column is always there. */
  readonly chosen: readonly ScenarioKey[];
  /** The scenario whose differences and conditions are shown. */
  readonly selected: ScenarioKey;
  readonly part: "week" | "day" | "group";
  /** The day of the charts, and of the table by day. */
  readonly weekday: Weekday;
  readonly groupId: string | null;
  /** The rows that are unfolded to a row a rule. */
  readonly openRows: readonly string[];
  /** First and last week of the range; null until one is chosen. */
  readonly range: { readonly from: IsoWeek; readonly to: IsoWeek } | null;
}

export const INITIAL_WHAT_IF: WhatIfView = {
  mode: "week",
  chosen: ["agreed", "I", "III", "I+III"],
  selected: "agreed",
  part: "week",
  weekday: 1,
  groupId: null,
  openRows: [],
  range: null,
};

/** The view with a scenario put beside the others or taken away; the one that is added is shown. */
export function toggleScenario(view: WhatIfView, key: ScenarioKey): Pick<WhatIfView, "chosen" | "selected"> {
  if (!view.chosen.includes(key)) return { chosen: [...view.chosen, key], selected: key };
  const chosen = view.chosen.filter((other) => other !== key);
  return { chosen, selected: view.selected === key ? (chosen[0] ?? "none") : view.selected };
}
