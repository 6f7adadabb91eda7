import { editPlanVersion, moved } from "../../shared/editing/tekortplanChanges.ts";
import type { TekortplanStep, TekortplanVersion } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { usePage } from "../store/page.tsx";

const words = texts.tekortplan;

/** What can be done to the steps of a version; each answers whether it is stored. */
export interface PlanStepEdits {
  readonly move: (from: number, to: number) => void;
  /** Adds the step, or puts it in the place of the one with its id. */
  readonly store: (step: TekortplanStep) => boolean;
  readonly remove: (stepId: string) => boolean;
}

export function usePlanSteps(version: TekortplanVersion): PlanStepEdits {
  const { roster } = usePage();
  const edits = useRecordEdits();
  const { steps } = version;
  const withSteps = (after: readonly TekortplanStep[]) =>
    edits.perform(words.version(version.version), (context) =>
      editPlanVersion(context, { ...version, steps: [...after] }),
    );
  return {
    move: (from, to) => {
      const after = moved(steps, from, to);
      if (after === steps || !withSteps(after)) return;
      roster.getState().announce(words.steps.moved(steps[from]?.action ?? "", to + 1));
    },
    store: (step) => {
      const isThere = steps.some(({ id }) => id === step.id);
      return withSteps(isThere ? steps.map((one) => (one.id === step.id ? step : one)) : [...steps, step]);
    },
    remove: (stepId) => withSteps(steps.filter(({ id }) => id !== stepId)),
  };
}
