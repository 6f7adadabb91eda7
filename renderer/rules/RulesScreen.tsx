import { useCallback, useMemo, useState } from "react";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { ruleListOf } from "../../shared/rules/ruleList.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, useOpenBoard } from "../store/page.tsx";
import { RuleDetail } from "./RuleDetail.tsx";
import { RuleFilterBar } from "./RuleFilterBar.tsx";
import { RuleNavigation } from "./RuleNavigation.tsx";
import { RulesOverview } from "./RulesOverview.tsx";
import "./rules.css";
import { filterRules, NO_RULE_FILTER, type RuleFilter } from "./ruleFilter.ts";

const words = texts.rules;

/** The law as this program reads it: every rule with its values through time, and the choices of the location. */
export function RulesScreen() {
  const location = useOpenBoard((board) => board.location.location);
  const week = useOpenBoard((board) => board.roster.week);
  const ruleId = useBoardUi((ui) => ui.ruleId);
  const [filter, setFilter] = useState<RuleFilter>(NO_RULE_FILTER);
  const change = useCallback((part: Partial<RuleFilter>) => setFilter((before) => ({ ...before, ...part })), []);
  const list = useMemo(() => ruleListOf(location, week), [location, week]);
  const shown = useMemo(() => filterRules(list, filter), [list, filter]);
  const rules = list.topics.flatMap((topic) => topic.rules);
  const rule = rules.find(({ id }) => id === ruleId);
  return (
    <section className="rules" aria-labelledby="rules-title">
      <header className="rules-head">
        <div>
          <h2 id="rules-title">{words.title}</h2>
          <p className="rules-intro">{words.intro(longDate(list.date))}</p>
        </div>
        <RuleFilterBar filter={filter} onChange={change} />
        <p className="rules-count" role="status">
          {words.count(shown.size, rules.length)}
        </p>
      </header>
      <div className="rules-body">
        <RuleNavigation list={list} shown={shown} />
        <section
          key={ruleId}
          className="rules-detail"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard.
          tabIndex={0}
          aria-label={rule ? words.detail(rule.name) : words.overview}
        >
          {rule ? <RuleDetail rule={rule} /> : <RulesOverview list={list} shown={shown} />}
        </section>
      </div>
    </section>
  );
}
