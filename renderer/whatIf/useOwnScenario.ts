import { useCallback } from "react";
import { changedMeanwhile, copyOfWeek } from "../../shared/comparison/ownScenarios.ts";
import type { Change } from "../../shared/editing/change.ts";
import { changesClosedDay, keepingPublished } from "../../shared/editing/planGuards.ts";
import {
  adoptScenario,
  editScenario,
  removeScenario,
  type ScenarioEditContext,
} from "../../shared/editing/scenarioChanges.ts";
import type { OwnScenario } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { mayEdit } from "../publishing/editPublished.ts";
import { usePage } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import { shiftSentenceShort } from "./shiftChoices.ts";

/** What can be done with a scenario of one's own, each as one change down the one command path. */
export interface OwnScenarioActions {
  readonly edit: (own: OwnScenario) => void;
  readonly remove: (own: OwnScenario) => boolean;
  /** Makes the copy the week, or says why that cannot be. */
  readonly adopt: (own: OwnScenario) => void;
}

export function useOwnScenario(): OwnScenarioActions {
  const page = usePage();
  const { roster, newId, today } = page;
  const perform = useCallback(
    (makeChange: (context: ScenarioEditContext, board: OpenBoard) => Change | null): boolean => {
      const { board, dispatch, notify } = roster.getState();
      if (board === null) return false;
      const context = { scenarios: board.location.scenarios, week: board.roster.week, newId };
      const change = makeChange(context, board);
      if (change === null) return false;
      if (changesClosedDay(board.roster, change)) {
        notify({ tone: "problem", text: texts.impossibleEdits.closedDay, lines: [] });
        return false;
      }
      return dispatch(keepingPublished(board.roster, change, today()));
    },
    [roster, newId, today],
  );
  const adopt = useCallback(
    (own: OwnScenario) => {
      const { board, notify } = roster.getState();
      if (board === null) return;
      const copy = copyOfWeek(own, board.roster);
      if (copy === null) {
        const shifts = changedMeanwhile(own, board.roster).map((shift) => shiftSentenceShort(shift, board.location));
        notify({
          tone: "problem",
          text: texts.whatIf.own.conflictTitle,
          lines: [texts.whatIf.own.conflictText(shifts)],
        });
        return;
      }
      const isAdopted = perform((context) => adoptScenario(context, own, board.roster, copy));
      if (isAdopted) notify({ tone: "done", text: texts.whatIf.own.adopted(own.name), lines: [] });
    },
    [roster, perform],
  );
  return {
    edit: (own) => void perform((context) => editScenario(context, own)),
    remove: (own) => perform((context) => removeScenario(context, own)),
    // The copy becomes the plan, which a published week is asked for once.
    adopt: (own) => void mayEdit(page).then((isAllowed) => isAllowed && adopt(own)),
  };
}
