import { useDeferredValue, useMemo, useState } from "react";
import { createWeekEvaluator } from "../../shared/checking/evaluateWeek.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { useBoardUi, useOpenBoard, useRoster } from "../store/page.tsx";
import { documentOf, documentOn } from "../store/rosterState.ts";
import { columnsOf, compareChosen, type ShownComparison } from "./whatIfModel.ts";

export interface LiveComparison extends ShownComparison {
  /** What was compared. */
  readonly document: LocationDocument;
  /** A later state is being worked out. */
  readonly isBehind: boolean;
}

/** The chosen scenarios over the open week, compared again after each change without holding up what is typed. */
export function useComparison(): LiveComparison {
  const location = useOpenBoard((board) => board.location);
  const roster = useOpenBoard((board) => board.roster);
  const neighbours = useOpenBoard((board) => board.neighbours);
  const basis = useRoster((state) => state.basis);
  const chosen = useBoardUi((ui) => ui.whatIf.chosen);
  // Days that a change does not touch are not worked out again.
  const [evaluate] = useState(createWeekEvaluator);
  const current = useMemo(
    () => ({ document: documentOn(basis, documentOf({ location, roster, neighbours })), week: roster.week, chosen }),
    [location, roster, neighbours, basis, chosen],
  );
  const shown = useDeferredValue(current);
  const compared = useMemo(() => {
    const evaluated = evaluate(shown.document, shown.week);
    return compareChosen(evaluated, columnsOf(shown, shown.document.scenarios ?? []));
  }, [evaluate, shown]);
  return { ...compared, document: shown.document, isBehind: shown !== current };
}
