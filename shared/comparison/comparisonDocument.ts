import { mondayOf } from "../calendar/dates.ts";
import { formatTime } from "../calendar/time.ts";
import type { Finding } from "../checking/finding.ts";
import type { Comparison, ScenarioComparison } from "./compareScenarios.ts";
import type { WeekMeasures } from "./measures.ts";
import { formulaOfPool } from "./scenarioTerms.ts";

/** The answer of `rooster compare --json`; other tools read it (format "roosterwijs-compare/1"). */
export function comparisonDocument({ week, scenarios }: Comparison) {
  return {
    format: "roosterwijs-compare/1",
    week,
    formulaIII: formulaOfPool(mondayOf(week)),
    scenarios: scenarios.map(scenarioRecord),
  };
}

function scenarioRecord({ compared, measures, terms, perDay, perGroup, differences }: ScenarioComparison) {
  return {
    scenario: compared.scenario,
    ...(compared.own && { name: compared.own.name, hasOwnCopy: compared.roster !== undefined }),
    terms,
    measures: measuresRecord(measures),
    introduced: differences.introduced.map(keyOf),
    resolved: differences.resolved.map(keyOf),
    changed: differences.changed.map(({ after }) => after.key),
    unchanged: differences.unchanged,
    perDay,
    perGroup,
  };
}

function measuresRecord({ smallestStaffCurve, ...measures }: WeekMeasures) {
  const curve = Object.entries(smallestStaffCurve).map(([date, points]) => [
    date,
    points.map(({ from, to, ...point }) => ({ from: formatTime(from), to: formatTime(to), ...point })),
  ]);
  return { ...measures, smallestStaffCurve: Object.fromEntries(curve) };
}

function keyOf({ key }: Finding): string {
  return key;
}
