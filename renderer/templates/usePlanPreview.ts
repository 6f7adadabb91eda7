import { useEffect, useState } from "react";
import { type PlanProposal, previewsOf, type WeekPreview } from "./planPreview.ts";

/** As far as the preview is worked out; `total` weeks in all. */
export interface PreviewState {
  readonly weeks: readonly WeekPreview[];
  readonly total: number;
}

const NOTHING: PreviewState = { weeks: [], total: 0 };

/** The preview of a proposal, a week at a time, so that the dialog answers in between. */
export function usePlanPreview(proposal: PlanProposal | null): PreviewState {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    if (proposal === null) return setState(NOTHING);
    const previews = previewsOf(proposal);
    const total = proposal.weeks.length;
    setState({ weeks: [], total });
    let timer = setTimeout(next);
    function next() {
      const { value, done } = previews.next();
      if (done || value === undefined) return;
      setState(({ weeks }) => ({ weeks: [...weeks, value], total }));
      timer = setTimeout(next);
    }
    return () => clearTimeout(timer);
  }, [proposal]);
  return state;
}
