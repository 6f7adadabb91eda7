import { Activity, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { ActionMenu } from "../actions/ActionMenu.tsx";
import { ActionPrompts } from "../actions/ActionPrompts.tsx";
import { BoardBar } from "../actions/BoardBar.tsx";
import { useActionKeys } from "../actions/useActionKeys.ts";
import { Board } from "../board/Board.tsx";
import { ChildrenScreen } from "../children/ChildrenScreen.tsx";
import { ClosedDaysNote } from "../closeDay/ClosedDaysNote.tsx";
import { FindingsPanel } from "../findings/FindingsPanel.tsx";
import { PilotLogScreen } from "../pilotLog/PilotLogScreen.tsx";
import { PilotsScreen } from "../pilots/PilotsScreen.tsx";
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
import { FailedState, LoadingState, NoLocationState } from "./States.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { TopBar } from "./TopBar.tsx";

/** The whole page. */
export function App({ page }: { readonly page: Page }) {
  return (
    <I18nProvider locale="nl-NL">
      <PageProvider page={page}>
        <Shell />
      </PageProvider>
    </I18nProvider>
  );
}

function Shell() {
  const { roster } = usePage();
  useActionKeys();
  useEffect(() => {
    void roster.getState().start();
  }, [roster]);
  const isOpen = useRoster((state) => state.board !== null);
  const isRoster = useBoardUi((state) => state.screen === "roster");
  return (
    <div className="shell">
      <Navigation />
      {isOpen && <TopBar />}
      <main className="shell-main">
        <NoticeBar />
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
      <LiveRegion />
    </div>
  );
}

function Screen() {
  const phase = useRoster((state) => state.phase);
  const isOpen = useRoster((state) => state.board !== null);
  if (phase.kind === "failed") return <FailedState failure={phase.failure} />;
  if (phase.kind === "noLocation") return <NoLocationState />;
  return isOpen ? <OpenScreen /> : <LoadingState />;
}

/** The board stays behind the other screens, so that it is as it was when one comes back to it. */
function OpenScreen() {
  const screen = useBoardUi((state) => state.screen);
  return (
    <>
      <Activity mode={screen === "roster" ? "visible" : "hidden"}>
        <BoardBar />
        <OddWeeksNote />
        <ClosedDaysNote />
        <Board />
      </Activity>
      {screen === "children" && <ChildrenScreen />}
      {screen === "staff" && <StaffScreen />}
      {screen === "pilots" && <PilotsScreen />}
      {screen === "pilotLog" && <PilotLogScreen />}
      {screen === "whatIf" && <WhatIfScreen />}
      {screen === "rules" && <RulesScreen />}
    </>
  );
}
