import { type ReactNode, useId, useRef } from "react";
import { texts } from "../../shared/texts/nl.ts";
import type { OpenBoard } from "../store/rosterState.ts";
import { type FindingTab, findingsOfTab } from "./findingTab.ts";
import "./findingTabs.css";

const words = texts.app.findings;
const TABS: readonly FindingTab[] = ["roster", "dossier"];

interface FindingTabsProps {
  readonly board: OpenBoard;
  readonly tab: FindingTab;
  readonly onChange: (tab: FindingTab) => void;
  readonly children: ReactNode;
}

/**
 * What the roster can mend, and beside it what is missing from records: that waits until the roster stands. The library's tab
 * panel looks after every change for something in it that can have the focus, which a long list of findings makes slow;
 * this one always has its filter.
 */
export function FindingTabs({ board, tab, onChange, children }: FindingTabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = TABS[1 - TABS.indexOf(tab)] ?? "roster";
    onChange(other);
    list.current?.querySelector<HTMLElement>(`[data-tab=${other}]`)?.focus();
  };
  return (
    <div className="finding-tabs">
      <div ref={list} className="finding-tab-list" role="tablist" aria-label={words.tabs.label} onKeyDown={onKeyDown}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            className="finding-tab"
            data-tab={name}
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {words.tabs[name]} <span className="finding-tab-count">{findingsOfTab(board, name).length}</span>
          </button>
        ))}
      </div>
      <div className="finding-tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {children}
      </div>
    </div>
  );
}
