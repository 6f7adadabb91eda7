import "./noEval.ts";
import { createRoot } from "react-dom/client";
import { createBoardUi } from "./board/boardUi.ts";
import { createDragStore } from "./board/dragStore.ts";
import { createDropChecks } from "./board/dropChecks.ts";
import { keepSelection } from "./board/keepSelection.ts";
import { bridge } from "./bridge.ts";
import "./design/base.css";
import "./controls/controls.css";
import "./controls/overlays.css";
import { App } from "./shell/App.tsx";
import { createRosterStore } from "./store/rosterStore.ts";
import { checkNeighboursAhead, createWeekCheckers } from "./store/weekCheckers.ts";
import { startWorker } from "./workers/ownWorkers.ts";

/** Below this width the findings lie over the board, so they begin folded. */
const PANEL_BESIDE_BOARD = "(min-width: 70rem)";

/** Made once: making it takes a millisecond, and the board asks for the date of today at every drawing. */
const dutchDate = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Today's date in the Netherlands, whatever the computer's time zone. */
function today(): string {
  return dutchDate.format(new Date());
}

const isPanelBeside = window.matchMedia(PANEL_BESIDE_BOARD);
const ui = createBoardUi(isPanelBeside.matches);
isPanelBeside.addEventListener("change", ({ matches }) => ui.setState({ panelOpen: matches }));

const checkWeek = createWeekCheckers();
const roster = createRosterStore({ bridge, checkWeek, today, stopwatch: () => performance.now() });
keepSelection({ roster, ui });
checkNeighboursAhead(roster, checkWeek, (task) => requestIdleCallback(task));

const root = document.querySelector("#app");
if (root === null) throw new Error("the page has no #app");
createRoot(root).render(
  <App
    page={{
      roster,
      ui,
      drag: createDragStore(),
      dropChecks: createDropChecks((onAnswer, onFailed) => startWorker("drop", onAnswer, onFailed)),
      bridge,
      newId: () => crypto.randomUUID(),
      today,
    }}
  />,
);
