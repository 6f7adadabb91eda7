import { endAttendance, removeChild } from "../../shared/editing/childChanges.ts";
import { dependentsOfChild } from "../../shared/masterData/dependents.ts";
import { texts } from "../../shared/texts/nl.ts";
import { RemovalDialog } from "../masterData/RemovalDialog.tsx";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import type { ChildRow } from "./childRows.ts";

const words = texts.children.leave;

interface ChildRemovalProps {
  readonly row: ChildRow;
  readonly onClose: () => void;
}

/** Ends a child's attendance, or takes the record away where nothing hangs on it. */
export function ChildRemoval({ row: { id, name, child }, onClose }: ChildRemovalProps) {
  const edits = useRecordEdits();
  return (
    <RemovalDialog
      title={words.title(name)}
      lastDayLabel={words.lastDay}
      endLabel={words.end}
      dependentsIn={(document) => dependentsOfChild(document, child)}
      onEnd={(lastDay) => {
        if (!edits.perform(name, (context) => endAttendance(context, [id], lastDay)))
          return texts.masterData.form.errors.notStored;
        onClose();
        return null;
      }}
      onRemove={() => {
        if (edits.perform(name, (context) => removeChild(context, id))) onClose();
      }}
      onClose={onClose}
    />
  );
}
