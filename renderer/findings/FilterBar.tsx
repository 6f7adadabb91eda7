import { memo, useDeferredValue } from "react";
import { useShallow } from "zustand/shallow";
import { weekdayOf } from "../../shared/calendar/dates.ts";
import type { RuleId, Severity } from "../../shared/checking/finding.ts";
import type { Group } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { shownDates } from "../board/boardModel.ts";
import { groupName } from "../board/sentences.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import { type FindingFilter, toggled } from "./findingFilter.ts";
import { type FindingTab, findingsOfTab } from "./findingTab.ts";
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
      <RuleChoice tab={filter.tab} rule={filter.rule} onChange={onChange} />
      {filter.tab === "roster" && (
        <div className="form-pair">
          <GroupChoice groupId={filter.groupId} onChange={onChange} />
          <DayChoice weekday={filter.weekday} onChange={onChange} />
        </div>
      )}
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
          onPress={() => onChange(toggled(filter, "isCoveredOnly"))}
        />
      )}
      {(newCount > 0 || filter.isNewOnly) && (
        <FilterChip
          text={words.isNew}
          title={words.newSince}
          count={newCount}
          severity="new"
          isOn={filter.isNewOnly}
          onPress={() => onChange(toggled(filter, "isNewOnly"))}
        />
      )}
    </div>
  );
}

/*
 * Of all that the panel shows a list to choose from costs most to draw, so each is drawn again only when what it offers
 * is something else, not after each edit, and a frame after the findings themselves.
 */

type OnChange = Pick<FilterBarProps, "onChange">;

/** The rules that have something to say on this tab; the list is short since most have nothing. */
function RuleChoice({ tab, ...props }: Pick<FindingFilter, "tab" | "rule"> & OnChange) {
  const counts = useDeferredValue(useOpenBoard(useShallow((board) => countsByRule(board, tab))));
  return <RuleList counts={counts} {...props} />;
}

type RuleListProps = Pick<FindingFilter, "rule"> & OnChange & { readonly counts: ReadonlyMap<RuleId, number> };

const RuleList = memo(function RuleList({ counts, rule: current, onChange }: RuleListProps) {
  const rules = [...new Set([...counts.keys(), ...(current === null ? [] : [current])])];
  const choices = [
    { key: "", text: words.allRules },
    ...rules.map((rule) => ({ key: rule, text: words.ruleCount(texts.findings.rules[rule], counts.get(rule) ?? 0) })),
  ];
  const change = (key: string) => onChange({ rule: rules.find((rule) => rule === key) ?? null });
  return <SelectField label={words.rule} isLabelHidden choices={choices} value={current ?? ""} onChange={change} />;
});

function countsByRule(board: OpenBoard, tab: FindingTab): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findingsOfTab(board, tab)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function GroupChoice(props: Pick<FindingFilter, "groupId"> & OnChange) {
  const groups = useDeferredValue(useOpenBoard((board) => board.location.groups));
  return <GroupList groups={groups} {...props} />;
}

type GroupListProps = Pick<FindingFilter, "groupId"> & OnChange & { readonly groups: readonly Group[] };

const GroupList = memo(function GroupList({ groups, groupId, onChange }: GroupListProps) {
  const choices = [
    { key: "", text: words.allGroups },
    ...groups.map((group) => ({ key: group.id, text: groupName(group) })),
  ];
  const change = (key: string) => onChange({ groupId: key === "" ? null : key });
  return <SelectField label={words.group} isLabelHidden choices={choices} value={groupId ?? ""} onChange={change} />;
});

function DayChoice(props: Pick<FindingFilter, "weekday"> & OnChange) {
  const shown = useOpenBoard(useShallow((board) => shownDates(board.location, board.roster).map(weekdayOf)));
  return <DayList days={useDeferredValue(shown)} {...props} />;
}

type DayListProps = Pick<FindingFilter, "weekday"> & OnChange & { readonly days: readonly number[] };

const DayList = memo(function DayList({ days, weekday: current, onChange }: DayListProps) {
  const offered = [...new Set([...days, ...(current === null ? [] : [current])])].sort();
  const choices = [
    { key: "", text: words.allDays },
    ...offered.map((day) => ({ key: String(day), text: texts.domain.weekdays[day] ?? "" })),
  ];
  const change = (key: string) => onChange({ weekday: key === "" ? null : Number(key) });
  return (
    <SelectField label={words.day} isLabelHidden choices={choices} value={String(current ?? "")} onChange={change} />
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
