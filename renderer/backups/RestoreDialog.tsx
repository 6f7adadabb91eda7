import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { Backup } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { sayMoment } from "../dataFile/moments.ts";
import { usePage } from "../store/page.tsx";
import { type Losses, lossesSince } from "./losses.ts";

const words = texts.dataFile.backups.confirm;

interface RestoreDialogProps {
  /** The copy of the list, or a file that is still to be chosen. */
  readonly backup: Backup | "file";
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Whether a copy is to come in the place of everything; says what is lost by it. */
export function RestoreDialog({ backup, onConfirm, onClose }: RestoreDialogProps) {
  return (
    <ModalDialog
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button className="button" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button className="button button-danger" onPress={onConfirm}>
            {backup === "file" ? words.chooseFile : words.confirm}
          </Button>
        </>
      }
    >
      <div className="record-form">
        {backup === "file" ? (
          <p>{words.textFile}</p>
        ) : (
          <>
            <p>{words.text(sayMoment(backup.madeAt))}</p>
            <LossList backup={backup} />
          </>
        )}
        <p>{words.before}</p>
        <p>{words.removals}</p>
      </div>
    </ModalDialog>
  );
}

function LossList({ backup }: { readonly backup: Backup }) {
  const losses = useLosses(backup);
  return (
    <div role="status">
      {losses === null ? (
        <p>{words.looking}</p>
      ) : (
        <ul className="removal-list">
          <li>{sayChanges(losses)}</li>
          {losses.copy === null ? (
            <li>{words.lost.absent}</li>
          ) : (
            <>
              <li>{words.lost.weeks(losses.weeksNow, losses.copy.weeks)}</li>
              <li>{words.lost.shifts(losses.copy.shifts)}</li>
            </>
          )}
        </ul>
      )}
    </div>
  );
}

function sayChanges({ changes, areMore }: Losses): string {
  if (areMore) return words.lost.manyChanges(changes);
  return changes === 0 ? words.lost.none : words.lost.changes(changes);
}

function useLosses(backup: Backup): Losses | null {
  const page = usePage();
  const [losses, setLosses] = useState<Losses | null>(null);
  useEffect(() => {
    let isGone = false;
    // A log that cannot be read says nothing of what is lost; that all goes stands above it.
    lossesSince(page, backup).then(
      (found) => !isGone && setLosses(found),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [page, backup]);
  return losses;
}
