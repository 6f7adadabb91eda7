import { X } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { describeNotEvaluated } from "../../shared/checking/describeFinding.ts";
import { namesOf } from "../../shared/checking/names.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { looksAtPilots } from "../../shared/pilots/doubleVerdict.ts";
import { clock } from "../../shared/reports/dutchDates.ts";
import { hoursWords } from "../../shared/texts/facts/factText.ts";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { useBoardUi, useOpenBoard, usePage } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import { FilterBar } from "./FilterBar.tsx";
import { FindingList } from "./FindingList.tsx";
import "./findings.css";
import { type FindingFilter, filterFindings, isFiltering, NO_FILTER } from "./findingFilter.ts";

const words = texts.app.findings;

/** The totals of the regular rules, and under them those of the scenario while it has a verdict of its own. */
function Standing({ board: { location, check } }: { readonly board: OpenBoard }) {
  if (!looksAtPilots(location, check.week, check.scenario)) return null;
  const { overtredingen, shortMinutes, pilotMinutes, regular } = check.summary;
  const rows = [
    [texts.scenarios.none, regular.overtredingen, texts.app.status.short(clock(regular.shortMinutes))],
    [describeScenario(check.scenario), overtredingen, texts.app.status.short(clock(shortMinutes))],
  ] as const;
  return (
    <dl className="findings-standing">
      {rows.map(([name, count, short]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b data-problem={count > 0 || undefined}>{texts.scenarios.total(count)}</b>, {short}
          </dd>
        </div>
      ))}
      {pilotMinutes.any > 0 && (
        <div>
          <dt className="findings-leans">{texts.scenarios.dependence.title}</dt>
          <dd className="findings-leans">{hoursWords(pilotMinutes.any)}</dd>
        </div>
      )}
    </dl>
  );
}

/** What the check says about the week: counted, filtered, and each with its calculation and article. */
export function FindingsPanel() {
  const { ui } = usePage();
  const isOpen = useBoardUi((state) => state.panelOpen);
  const board = useOpenBoard((open) => open);
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const names = useMemo(() => namesOf(board.location), [board.location]);
  const change = useCallback((part: Partial<FindingFilter>) => setFilter((before) => ({ ...before, ...part })), []);
  const shown = useMemo(() => filterFindings(board, filter), [board, filter]);
  if (!isOpen) return null;
  return (
    <aside className="findings" aria-label={words.title}>
      <header className="findings-head">
        <h2>{words.title}</h2>
        <span className="findings-count" aria-live="off">
          {isFiltering(filter) ? words.shown(shown.length, board.check.findings.length) : board.check.findings.length}
        </span>
        <span className="spacer" />
        <IconButton label={texts.app.top.hideFindings} onPress={() => ui.setState({ panelOpen: false })}>
          <X className="icon" aria-hidden="true" />
        </IconButton>
      </header>
      <Standing board={board} />
      <FilterBar filter={filter} onChange={change} />
      {shown.length > 0 ? (
        <FindingList findings={shown} names={names} />
      ) : (
        <div className="findings-none">
          <b>{isFiltering(filter) ? words.noneFiltered : words.none}</b>
          {!isFiltering(filter) && <span>{words.noneText}</span>}
        </div>
      )}
      {board.check.notEvaluated.length > 0 && (
        <details className="not-evaluated">
          <summary>{words.notEvaluated(board.check.notEvaluated.length)}</summary>
          <ul>
            {board.check.notEvaluated.map((entry) => {
              const sentence = describeNotEvaluated(entry, names);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </details>
      )}
      <footer className="findings-foot">{words.walk}</footer>
    </aside>
  );
}
