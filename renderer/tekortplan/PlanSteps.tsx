import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { TekortplanStep, TekortplanVersion } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useListOrder } from "../masterData/useListOrder.ts";
import { PlanStep } from "./PlanStep.tsx";
import { StepEditor } from "./StepEditor.tsx";
import { usePlanSteps } from "./usePlanSteps.ts";

const words = texts.tekortplan.steps;

/** The steps of a version in the order in which they are taken, to be put in another by mouse or keys. */
export function PlanSteps({ version }: { readonly version: TekortplanVersion }) {
  const { steps } = version;
  const [opened, setOpened] = useState<{ readonly step: TekortplanStep | null } | null>(null);
  const edits = usePlanSteps(version);
  const order = useListOrder(edits.move);
  return (
    <section className="plan-steps" aria-labelledby="plan-steps-title">
      <header className="plan-bar">
        <h3 id="plan-steps-title">{words.title}</h3>
        <p className="field-hint">{steps.length > 1 && words.hint}</p>
        <Button className="button" onPress={() => setOpened({ step: null })}>
          <Plus className="icon" aria-hidden="true" />
          {words.add}
        </Button>
      </header>
      {steps.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol ref={order.list} className="ordered-list" aria-label={words.list}>
          {steps.map((step, index) => (
            <PlanStep
              key={step.id}
              step={step}
              index={index}
              count={steps.length}
              order={order}
              onEdit={() => setOpened({ step })}
            />
          ))}
        </ol>
      )}
      {opened !== null && (
        <StepEditor step={opened.step} onStore={edits.store} onRemove={edits.remove} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
