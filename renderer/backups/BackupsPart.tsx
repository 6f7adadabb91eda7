import { useState } from "react";
import { Button } from "react-aria-components";
import type { Backup } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { sayMoment } from "../dataFile/moments.ts";
import { useRoster } from "../store/page.tsx";
import { BackupTable } from "./BackupTable.tsx";
import { CopyProgressDialog } from "./CopyProgressDialog.tsx";
import { LockedCopyDialog } from "./LockedCopyDialog.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { useBackups } from "./useBackups.ts";

const words = texts.dataFile.backups;

/** The copies of the file: made, put back, and taken elsewhere and from there by hand. */
export function BackupsPart() {
  const { backups, isBusy, make, save, restore, locked, leaveLocked } = useBackups();
  const isReadOnly = useRoster((state) => state.appInfo?.readOnly != null);
  const [asked, setAsked] = useState<Backup | "file" | null>(null);
  const confirm = () => {
    if (asked === null) return;
    setAsked(null);
    void (asked === "file"
      ? restore({ from: "file" }, words.restoredFile)
      : restore({ from: "list", id: asked.id }, words.restored(sayMoment(asked.madeAt))));
  };
  return (
    <section className="data-part" aria-label={texts.dataFile.parts.backups}>
      <div className="data-bar">
        <Button className="button button-primary" isDisabled={isBusy || isReadOnly} onPress={() => void make()}>
          {words.make}
        </Button>
        <Button className="button" isDisabled={isBusy} onPress={() => void save()}>
          {words.save}
        </Button>
        <Button className="button" isDisabled={isBusy || isReadOnly} onPress={() => setAsked("file")}>
          {words.restoreFile}
        </Button>
        <p className="data-note">{words.privacyNote}</p>
      </div>
      {backups === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <BackupTable backups={backups} isDisabled={isBusy || isReadOnly} onRestore={setAsked} />
      )}
      {asked !== null && <RestoreDialog backup={asked} onConfirm={confirm} onClose={() => setAsked(null)} />}
      {locked !== null && !isBusy && (
        <LockedCopyDialog
          isWrong={locked.isWrong}
          onPassphrase={(passphrase) => void restore({ from: "locked", passphrase }, locked.done)}
          onClose={leaveLocked}
        />
      )}
      {isBusy && <CopyProgressDialog />}
    </section>
  );
}
