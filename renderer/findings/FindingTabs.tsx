import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import type { OpenBoard } from "../store/rosterState.ts";
import { type FindingTab, findingsOfTab } from "./findingFilter.ts";
import "./findingTabs.css";

const words = texts.app.findings;
const TABS: readonly FindingTab[] = ["roster", "dossier"];

interface FindingTabsProps {
  readonly board: OpenBoard;
  readonly tab: FindingTab;
  readonly onChange: (tab: FindingTab) => void;
  readonly children: ReactNode;
}

/** What the roster can mend, and beside it what is missing from records: that waits until the roster stands. */
export function FindingTabs({ board, tab, onChange, children }: FindingTabsProps) {
  return (
    <Tabs
      className="finding-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => onChange(TABS.find((known) => known === key) ?? "roster")}
    >
      <TabList className="finding-tab-list" aria-label={words.tabs.label}>
        {TABS.map((name) => (
          <Tab key={name} id={name} className="finding-tab">
            {words.tabs[name]} <span className="finding-tab-count">{findingsOfTab(board, name).length}</span>
          </Tab>
        ))}
      </TabList>
      <TabPanel id={tab} className="finding-tab-panel">
        {children}
      </TabPanel>
    </Tabs>
  );
}
