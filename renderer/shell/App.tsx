import { Activity, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { ActionMenu } from "../actions/ActionMenu.tsx";
import { ActionPrompts } from "../actions/ActionPrompts.tsx";
import { BoardBar } from "../actions/BoardBar.tsx";
import { useActionKeys } from "../actions/useActionKeys.ts";
import { Board } from "../board/Board.tsx";
import { ChildrenScreen } from "../children/ChildrenScreen.tsx";
import { ClosedDaysNote } from "../closeDay/ClosedDaysNote.tsx";
import { DataFileScreen } from "../dataFile/DataFileScreen.tsx";
import { ReadOnlyNote } from "../dataFile/ReadOnlyNote.tsx";
import { ExportScreen } from "../exporting/ExportScreen.tsx";
import { FindingsPanel } from "../findings/FindingsPanel.tsx";
import { FirstStart } from "../firstStart/FirstStart.tsx";
import { NextSteps } from "../firstStart/NextSteps.tsx";
import { GroupsScreen } from "../groups/GroupsScreen.tsx";
import { HandedDocuments } from "../importing/HandedDocuments.tsx";
import { ImportScreen } from "../importing/ImportScreen.tsx";
import { LocationScreen } from "../location/LocationScreen.tsx";
import { ElsewhereInWeek } from "../locations/ElsewhereNotes.tsx";
import { EndedNote } from "../locations/EndedNote.tsx";
import { PilotLogScreen } from "../pilotLog/PilotLogScreen.tsx";
import { ReportsScreen } from "../reports/ReportsScreen.tsx";
import { RulesScreen } from "../rules/RulesScreen.tsx";
import { StaffScreen } from "../staff/StaffScreen.tsx";
import { type Page, PageProvider, useBoardUi, usePage, useRoster } from "../store/page.tsx";
import { WhatIfScreen } from "../whatIf/WhatIfScreen.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Navigation } from "./Navigation.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { OddWeeksNote } from "./OddWeeksNote.tsx";
import "./shell.css";
import "./states.css";
import { FailedState, LoadingState } from "./States.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { sayIfRecovered } from "./sayIfRecovered.ts";
import { TopBar } from "./TopBar.tsx";
import { usePageOfToday } from "./usePageOfToday.ts";

/** The whole page. */
export function App({ page }: { readonly page: Page }) {
  return (
    <I18nProvider locale="nl-NL">
      <PageProvider page={usePageOfToday(page)}>
        <Shell />
      </PageProvider>
    </I18nProvider>
  );
}

function Shell() {
  const { roster, ui } = usePage();
  useActionKeys();
  // Only the roster shows the copy of a scenario; every other screen is about the week itself.
  useEffect(() => ui.subscribe(({ screen }) => screen !== "roster" && roster.getState().leaveVariant()), [ui, roster]);
  useEffect(() => {
    void roster
      .getState()
      .start()
      .then(() => sayIfRecovered(roster));
  }, [roster]);
  const isOpen = useRoster((state) => state.board !== null);
  const isFirstStart = useRoster((state) => state.phase.kind === "noLocation");
  const isRoster = useBoardUi((state) => state.screen === "roster");
  return (
    <div className="shell">
      {!isFirstStart && <Navigation />}
      {isOpen && <TopBar />}
      <main className="shell-main">
        <ReadOnlyNote />
        <NoticeBar />
        {isOpen && <EndedNote />}
        <Screen />
      </main>
      {isOpen && (
        <Activity mode={isRoster ? "visible" : "hidden"}>
          <FindingsPanel />
        </Activity>
      )}
      {isOpen && <StatusLine />}
      {isOpen && <ActionMenu />}
      {isOpen && <ActionPrompts />}
      <Dialogs />
      <HandedDocuments />
      <LiveRegion />
    </div>
  );
}

function Screen() {
  const phase = useRoster((state) => state.phase);
  const isOpen = useRoster((state) => state.board !== null);
  if (phase.kind === "failed") return <FailedState failure={phase.failure} />;
  if (phase.kind === "noLocation") return <FirstStart />;
  return isOpen ? <OpenScreen /> : <LoadingState />;
}

/** The board stays behind the other screens, so that it is as it was when one comes back to it. */
function OpenScreen() {
  const screen = useBoardUi((state) => state.screen);
  return (
    <>
      <Activity mode={screen === "roster" ? "visible" : "hidden"}>
        <BoardBar />
        <NextSteps />
        <OddWeeksNote />
        <ElsewhereInWeek />
        <ClosedDaysNote />
        <Board />
      </Activity>
      {screen === "children" && <ChildrenScreen />}
      {screen === "staff" && <StaffScreen />}
      {screen === "groups" && <GroupsScreen />}
      {screen === "location" && <LocationScreen />}
      {screen === "pilotLog" && <PilotLogScreen />}
      {screen === "whatIf" && <WhatIfScreen />}
      {screen === "rules" && <RulesScreen />}
      {screen === "reports" && <ReportsScreen />}
      {screen === "importing" && <ImportScreen />}
      {screen === "dataFile" && <DataFileScreen />}
      {screen === "exporting" && <ExportScreen />}
    </>
  );
}
