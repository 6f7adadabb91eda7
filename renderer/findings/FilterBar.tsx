import { memo, useMemo } from "react";
import { weekdayOf } from "../../shared/calendar/dates.ts";
import type { RuleId, Severity } from "../../shared/checking/finding.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { groupName } from "../board/sentences.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { type FindingFilter, findingsOfTab } from "./findingFilter.ts";
import { isCovered } from "./findingTargets.ts";

const words = texts.app.findings;
const SEVERITIES: readonly Severity[] = ["overtreding", "aandachtspunt", "info"];

interface FilterBarProps {
  readonly filter: FindingFilter;
  /** Stays the same function, so that the lists below are not drawn again after each edit. */
  readonly onChange: (part: Partial<FindingFilter>) => void;
}

/** Counts by severity, which filter when pressed; a rule, a group and a day; and only what the last change brought. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on the screen; the label says the same.
    <div className="filter-bar" role="group" aria-label={words.filterLabel}>
      <SeverityChips filter={filter} onChange={onChange} />
      <RuleChoice filter={filter} onChange={onChange} />
      {filter.tab === "roster" && <GroupAndDay groupId={filter.groupId} date={filter.date} onChange={onChange} />}
    </div>
  );
}

function SeverityChips({ filter, onChange }: FilterBarProps) {
  const board = useOpenBoard((open) => open);
  const findings = findingsOfTab(board, filter.tab);
  const newKeys = useOpenBoard((board) => board.newFindingKeys);
  const coveredCount = findings.filter(isCovered).length;
  const newCount = findings.filter((finding) => newKeys.has(finding.key)).length;
  return (
    <div className="filter-chips">
      {SEVERITIES.map((severity) => (
        <FilterChip
          key={severity}
          text={words.severitiesShort[severity]}
          count={findings.filter((finding) => finding.severity === severity).length}
          severity={severity}
          isOn={filter.severity === severity}
          onPress={() => onChange({ severity: filter.severity === severity ? null : severity })}
        />
      ))}
      {(coveredCount > 0 || filter.isCoveredOnly) && (
        <FilterChip
          text={texts.scenarios.coveredFilter}
          title={texts.scenarios.coveredFilterHint}
          count={coveredCount}
          severity="covered"
          isOn={filter.isCoveredOnly}
          onPress={() => onChange({ isCoveredOnly: !filter.isCoveredOnly })}
        />
      )}
      {(newCount > 0 || filter.isNewOnly) && (
        <FilterChip
          text={words.isNew}
          title={words.newSince}
          count={newCount}
          severity="new"
          isOn={filter.isNewOnly}
          onPress={() => onChange({ isNewOnly: !filter.isNewOnly })}
        />
      )}
    </div>
  );
}

/** The rules that have something to say on this tab; the list is short since most have nothing. */
function RuleChoice({ filter, onChange }: FilterBarProps) {
  const board = useOpenBoard((open) => open);
  const counts = new Map<RuleId, number>();
  for (const { rule } of findingsOfTab(board, filter.tab)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const current = filter.rule;
  if (current !== null && !counts.has(current)) counts.set(current, 0);
  const choices = [
    { key: "", text: words.allRules },
    ...[...counts].map(([rule, count]) => ({ key: rule, text: words.ruleCount(texts.findings.rules[rule], count) })),
  ];
  const change = (key: string) => onChange({ rule: [...counts.keys()].find((rule) => rule === key) ?? null });
  return <SelectField label={words.rule} isLabelHidden choices={choices} value={current ?? ""} onChange={change} />;
}

interface GroupAndDayProps extends Pick<FindingFilter, "groupId" | "date"> {
  readonly onChange: FilterBarProps["onChange"];
}

const GroupAndDay = memo(function GroupAndDay({ groupId, date, onChange }: GroupAndDayProps) {
  const location = useOpenBoard((board) => board.location);
  const shown = useOpenBoard((board) => shownDates(board.location, board.roster).join(" "));
  const groups = useMemo(
    () => [
      { key: "", text: words.allGroups },
      ...location.groups.map((group) => ({ key: group.id, text: groupName(group) })),
    ],
    [location],
  );
  const days = useMemo(
    () => [
      { key: "", text: words.allDays },
      ...shown.split(" ").map((day) => ({ key: day, text: texts.domain.weekdays[weekdayOf(day)] ?? day })),
    ],
    [shown],
  );
  return (
    <div className="form-pair">
      <SelectField
        label={words.group}
        isLabelHidden
        choices={groups}
        value={groupId ?? ""}
        onChange={(key) => onChange({ groupId: key === "" ? null : key })}
      />
      <SelectField
        label={words.day}
        isLabelHidden
        choices={days}
        value={date ?? ""}
        onChange={(key) => onChange({ date: key === "" ? null : key })}
      />
    </div>
  );
});

interface FilterChipProps {
  readonly text: string;
  readonly title?: string;
  readonly count: number;
  readonly severity: Severity | "covered" | "new";
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function FilterChip({ text, title, count, severity, isOn, onPress }: FilterChipProps) {
  return (
    <button
      type="button"
      className="filter-chip"
      data-severity={severity}
      aria-pressed={isOn}
      title={title}
      onClick={onPress}
    >
      <b>{count}</b> {text}
    </button>
  );
}
