import { endEmployment, removePerson } from "../../shared/editing/staffChanges.ts";
import { dependentsOfStaff } from "../../shared/masterData/dependents.ts";
import { texts } from "../../shared/texts/nl.ts";
import { RemovalDialog } from "../masterData/RemovalDialog.tsx";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import type { StaffRow } from "./staffRows.ts";

const words = texts.staff.leave;

interface StaffRemovalProps {
  readonly row: StaffRow;
  readonly onClose: () => void;
}

/** Ends someone's employment, or takes the record away where nothing hangs on it. */
export function StaffRemoval({ row: { id, name, person }, onClose }: StaffRemovalProps) {
  const edits = useRecordEdits();
  return (
    <RemovalDialog
      title={words.title(name)}
      lastDayLabel={words.lastDay}
      endLabel={words.end}
      dependentsIn={(document) => dependentsOfStaff(document, id)}
      onEnd={(lastDay) => {
        if (person.employment?.from != null && lastDay < person.employment.from) return words.beforeStart;
        if (!edits.perform(name, (context) => endEmployment(context, id, lastDay)))
          return texts.masterData.form.errors.notStored;
        onClose();
        return null;
      }}
      onRemove={() => {
        if (edits.perform(name, (context) => removePerson(context, id))) onClose();
      }}
      onClose={onClose}
    />
  );
}
