import { useEffect, useRef } from "react";
import type { RuleId } from "../../shared/checking/finding.ts";
import type { RuleList, RuleView } from "../../shared/rules/ruleList.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, usePage } from "../store/page.tsx";

const words = texts.rules;

interface RuleNavigationProps {
  readonly list: RuleList;
  readonly shown: ReadonlySet<RuleId>;
}

/** The overview and the rules by topic. One tab stop; arrow keys walk and the detail follows. */
export function RuleNavigation({ list, shown }: RuleNavigationProps) {
  const selected = useBoardUi((ui) => ui.ruleId);
  const navigation = useRef<HTMLElement>(null);
  const topics = list.topics.flatMap(({ topic, title, rules }) => {
    const passing = rules.filter(({ id }) => shown.has(id));
    return passing.length === 0 ? [] : [{ topic, title, rules: passing }];
  });

  useEffect(() => {
    if (selected === null) return;
    navigation.current?.querySelector(`[data-rule="${selected}"]`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const isSelectedShown = selected !== null && shown.has(selected);
  return (
    <nav ref={navigation} className="rules-list" aria-label={words.list} onKeyDown={walk}>
      <RuleItem rule={null} isTabStop={!isSelectedShown} />
      {topics.map(({ topic, title, rules }) => (
        <section key={topic} aria-labelledby={`topic-${topic}`}>
          <h3 id={`topic-${topic}`}>{title}</h3>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                <RuleItem rule={rule} isTabStop={rule.id === selected} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {topics.length === 0 && <p className="rules-none">{words.none}</p>}
    </nav>
  );
}

interface RuleItemProps {
  /** Null is the overview. */
  readonly rule: RuleView | null;
  readonly isTabStop: boolean;
}

function RuleItem({ rule, isTabStop }: RuleItemProps) {
  const { ui } = usePage();
  const ruleId = rule?.id ?? null;
  const isSelected = useBoardUi((state) => state.ruleId === ruleId);
  return (
    <button
      type="button"
      className="rule-item"
      data-rule={ruleId ?? undefined}
      aria-current={isSelected || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => ui.setState({ ruleId })}
    >
      <span>{rule?.name ?? words.overview}</span>
      {rule === null && <span className="rule-item-hint">{words.overviewHint}</span>}
      {rule?.isUncertain && <UncertainMark rule={rule} />}
    </button>
  );
}

/** The least certain of what decides a rule this week, where that is not the law as read. */
function UncertainMark({ rule }: { readonly rule: RuleView }) {
  const inForce = rule.parameters.flatMap(({ versions }) => versions.filter((version) => version.isInForce));
  const uncertain = inForce.find(({ certainty }) => certainty === "announced" || certainty === "unconfirmed");
  if (uncertain === undefined) return null;
  return (
    <span className="certainty" data-certainty={uncertain.certainty}>
      {uncertain.certaintyText}
    </span>
  );
}

/** To the next or previous item, or the first or last. */
function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(".rule-item")];
  const at = items.findIndex((item) => item.matches(":focus"));
  if (at === -1) return;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, items.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items[target]?.focus();
  items[target]?.click();
}
