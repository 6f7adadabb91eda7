import { useState } from "react";
import type { TekortplanStep } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { NoteEntry } from "../controls/NoteEntry.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import type { FormErrors } from "../masterData/formReading.ts";
import { RecordFormDialog } from "../masterData/RecordFormDialog.tsx";
import { usePage } from "../store/page.tsx";
import { fieldsOfStep, readStep, type StepFields } from "./planForm.ts";

const words = texts.tekortplan;

interface StepEditorProps {
  /** Null is a new step. */
  readonly step: TekortplanStep | null;
  /** Both answer whether it is stored. */
  readonly onStore: (step: TekortplanStep) => boolean;
  readonly onRemove: (stepId: string) => boolean;
  readonly onClose: () => void;
}

/** The form of a step of the plan. */
export function StepEditor({ step, onStore, onRemove, onClose }: StepEditorProps) {
  const { newId } = usePage();
  const [base] = useState(() => step ?? { id: newId() });
  const [fields, setFields] = useState<StepFields>(() => fieldsOfStep(step));
  const [errors, setErrors] = useState<FormErrors>({});
  const change = (part: Partial<StepFields>) => setFields((before) => ({ ...before, ...part }));
  const submit = () => {
    const result = readStep(fields, base);
    if (!result.ok) return setErrors(result.errors);
    if (onStore(result.step)) onClose();
    else setErrors({ action: texts.masterData.form.errors.notStored });
  };
  return (
    <RecordFormDialog
      title={step === null ? words.steps.add : words.steps.edit(step.action)}
      isNew={step === null}
      errors={errors}
      onSubmit={submit}
      onRemove={
        step === null
          ? null
          : () => {
              if (onRemove(step.id)) onClose();
            }
      }
      removeLabel={words.steps.remove}
      onClose={onClose}
    >
      <TextEntry
        label={words.form.action}
        value={fields.action}
        error={errors["action"] ?? null}
        onChange={(action) => change({ action })}
      />
      <TextEntry
        label={words.form.decidedBy}
        value={fields.decidedBy}
        error={errors["decidedBy"] ?? null}
        onChange={(decidedBy) => change({ decidedBy })}
      />
      <NoteEntry
        label={words.form.effect}
        value={fields.effect}
        error={errors["effect"] ?? null}
        rows={3}
        onChange={(effect) => change({ effect })}
      />
    </RecordFormDialog>
  );
}
