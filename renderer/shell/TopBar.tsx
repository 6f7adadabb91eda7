import { CircleHelp, PanelRight, Redo2, Undo2 } from "lucide-react";
import { texts } from "../../shared/texts/nl.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { LocationMenu } from "../locations/LocationMenu.tsx";
import { LocationTabs } from "../locations/LocationTabs.tsx";
import { PublishBar } from "../publishing/PublishBar.tsx";
import { nameOfChange } from "../store/announcements.ts";
import { useBoardUi, useOpenBoard, usePage, useRoster } from "../store/page.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { PdfMenu } from "./PdfMenu.tsx";
import { WeekStepper } from "./WeekStepper.tsx";

const words = texts.app.top;

/** Which location and week is open, and what can be done with it as a whole. */
export function TopBar() {
  const { ui } = usePage();
  const isRoster = useBoardUi((state) => state.screen === "roster");
  return (
    <header className="top-bar">
      <LocationTabs />
      <LocationName />
      <WeekStepper />
      <PublishBar />
      <span className="spacer" />
      <UndoRedo />
      <PdfMenu />
      <MoreMenu />
      <IconButton label={words.help} hint={`${words.help} (?)`} onPress={() => ui.setState({ dialog: "help" })}>
        <CircleHelp className="icon" aria-hidden="true" />
      </IconButton>
      {isRoster && <PanelToggle />}
    </header>
  );
}

/** Folds the findings; while they are folded it counts the overtredingen of the regular rules. */
function PanelToggle() {
  const { ui } = usePage();
  const panelOpen = useBoardUi((state) => state.panelOpen);
  const overtredingen = useOpenBoard((board) => board.check.summary.regular.overtredingen);
  return (
    <IconButton
      label={words.findings}
      hint={panelOpen ? words.hideFindings : words.showFindings}
      isPressed={panelOpen}
      onPress={() => ui.setState({ panelOpen: !panelOpen })}
    >
      <PanelRight className="icon" aria-hidden="true" />
      {!panelOpen && overtredingen > 0 && <span className="badge">{overtredingen}</span>}
    </IconButton>
  );
}

function LocationName() {
  const location = useOpenBoard((board) => board.location.location);
  const isExample = useRoster((state) => state.appInfo?.isExample === true);
  return (
    <div className="location">
      <h1>
        <LocationMenu />
      </h1>
      {location.municipality && <span className="clip location-place">{location.municipality}</span>}
      {isExample && (
        <span className="example-mark" title={words.exampleHint}>
          {words.example}
        </span>
      )}
    </div>
  );
}

function UndoRedo() {
  const { roster } = usePage();
  const undo = useOpenBoard((board) => board.undo.at(-1));
  const redo = useOpenBoard((board) => board.redo.at(-1));
  return (
    <div className="button-pair">
      <IconButton
        label={words.undo}
        hint={undo ? words.undoNamed(nameOfChange(undo)) : words.nothingToUndo}
        isDisabled={undo === undefined}
        onPress={() => roster.getState().undo()}
      >
        <Undo2 className="icon" aria-hidden="true" />
      </IconButton>
      <IconButton
        label={words.redo}
        hint={redo ? words.redoNamed(nameOfChange(redo)) : words.nothingToRedo}
        isDisabled={redo === undefined}
        onPress={() => roster.getState().redo()}
      >
        <Redo2 className="icon" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
