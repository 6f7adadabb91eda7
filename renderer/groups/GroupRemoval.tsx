import type { LocalDate } from "../../shared/calendar/dates.ts";
import { closeGroup, removeGroup } from "../../shared/editing/groupChanges.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { dependentsAfter, dependentsOfGroup } from "../../shared/masterData/dependentsOfGroup.ts";
import { texts } from "../../shared/texts/nl.ts";
import { RemovalDialog } from "../masterData/RemovalDialog.tsx";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import type { GroupRow } from "./groupRows.ts";

const words = texts.groups.leave;

interface GroupRemovalProps {
  readonly row: GroupRow;
  readonly onClose: () => void;
}

/** Closes a group, or takes the record away where nothing hangs on it. */
export function GroupRemoval({ row: { id, name, group }, onClose }: GroupRemovalProps) {
  const edits = useRecordEdits();
  const end = (lastDay: LocalDate, document: LocationDocument | null): string | null => {
    if (group.from != null && lastDay < group.from) return words.beforeStart;
    // A group that closes over the heads of those who are still there would hide them.
    if (document === null) return words.stillLooking;
    const later = dependentsAfter(document, id, lastDay);
    if (later.length > 0) return words.stillUsed(listOf(later));
    if (!edits.perform(name, (context) => closeGroup(context, id, lastDay)))
      return texts.masterData.form.errors.notStored;
    onClose();
    return null;
  };
  return (
    <RemovalDialog
      title={words.title(name)}
      lastDayLabel={words.lastDay}
      endLabel={words.end}
      dependentsIn={(document) => dependentsOfGroup(document, id)}
      onEnd={end}
      onRemove={() => {
        if (edits.perform(name, (context) => removeGroup(context, id))) onClose();
      }}
      onClose={onClose}
    />
  );
}

const inDutch = new Intl.ListFormat("nl");

/** "3 kinderen en 12 diensten". */
function listOf(dependents: ReturnType<typeof dependentsAfter>): string {
  return inDutch.format(dependents.map(({ kind, count }) => texts.masterData.removal.dependents[kind](count)));
}
