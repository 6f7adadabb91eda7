import { X } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { describeNotEvaluated } from "../../shared/checking/describeFinding.ts";
import { type Names, namesOf } from "../../shared/checking/names.ts";
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
import { FindingTabs } from "./FindingTabs.tsx";
import {
  FIRST_FILTER,
  type FindingFilter,
  filterFindings,
  isFiltering,
  isOnlyOvertredingen,
  startOfTab,
  wholeTabOf,
} from "./findingFilter.ts";
import { overtredingenInDossier } from "./findingTab.ts";

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
  const [filter, setFilter] = useFilter(board);
  const names = useMemo(() => namesOf(board.location), [board.location]);
  const change = useCallback(
    (part: Partial<FindingFilter>) => setFilter((before) => ({ ...before, ...part })),
    [setFilter],
  );
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
      <FindingTabs board={board} tab={filter.tab} onChange={(tab) => setFilter(startOfTab(tab))}>
        <FilterBar filter={filter} onChange={change} />
        {shown.length > 0 ? (
          <FindingList findings={shown} names={names} />
        ) : (
          <NothingShown board={board} filter={filter} />
        )}
      </FindingTabs>
      <NotEvaluatedPart board={board} names={names} />
      <ToDeviations board={board} />
      <footer className="findings-foot">{words.walk}</footer>
    </aside>
  );
}

/** The filter; a finding that is opened from elsewhere while the filter hides it is shown with its whole tab. */
function useFilter(board: OpenBoard) {
  const state = useState<FindingFilter>(FIRST_FILTER);
  const [filter, setFilter] = state;
  const openKey = useBoardUi((ui) => ui.findingKey);
  const hidden = useMemo(() => {
    const finding = board.check.findings.find(({ key }) => key === openKey);
    return finding === undefined || filterFindings(board, filter).includes(finding) ? null : finding;
  }, [board, filter, openKey]);
  // Only when a finding is asked for: who then narrows the filter means it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (hidden !== null) setFilter(wholeTabOf(hidden));
  }, [openKey]);
  return state;
}

function NothingShown({ board, filter }: { readonly board: OpenBoard; readonly filter: FindingFilter }) {
  if (isOnlyOvertredingen(filter)) {
    const inDossier = overtredingenInDossier(board);
    if (inDossier > 0) return <Nothing title={words.noneInRoster} text={words.onlyInDossier(inDossier)} />;
    return <Nothing title={words.noOvertredingen} text={words.noOvertredingenText} />;
  }
  if (isFiltering(filter)) return <Nothing title={words.noneFiltered} text={null} />;
  if (filter.tab === "dossier") return <Nothing title={words.noneInDossier} text={words.noneInDossierText} />;
  return <Nothing title={words.none} text={words.noneText} />;
}

function Nothing({ title, text }: { readonly title: string; readonly text: string | null }) {
  return (
    <div className="findings-none">
      <b>{title}</b>
      {text !== null && <span>{text}</span>}
    </div>
  );
}

/** To the list of everything that was recorded beside findings, of whatever week. */
function ToDeviations({ board }: { readonly board: OpenBoard }) {
  const { ui } = usePage();
  const count = board.location.acceptedDeviations.length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="link-button findings-deviations"
      onClick={() => ui.setState({ screen: "reports", reportPart: "deviations" })}
    >
      {texts.reportsScreen.deviations.toList(count)}
    </button>
  );
}

function NotEvaluatedPart({ board, names }: { readonly board: OpenBoard; readonly names: Names }) {
  const { notEvaluated } = board.check;
  if (notEvaluated.length === 0) return null;
  return (
    <details className="not-evaluated">
      <summary>{words.notEvaluated(notEvaluated.length)}</summary>
      <ul>
        {notEvaluated.map((entry) => {
          const sentence = describeNotEvaluated(entry, names);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </details>
  );
}
