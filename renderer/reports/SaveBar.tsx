import { FolderOpen } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import type { Saving } from "./useSaving.ts";

const words = texts.reportsScreen;

interface SaveBarProps {
  readonly saving: Saving;
  /** Whether it names people. */
  readonly isPersonal: boolean;
  /** The buttons that save. */
  readonly children: ReactNode;
}

/** What can be saved of the choices, and where the last file lies. */
export function SaveBar({ saving, isPersonal, children }: SaveBarProps) {
  return (
    <div className="report-save">
      {children}
      <p className="report-saved">
        {saving.isBusy
          ? words.actions.busy
          : saving.lastSaved !== null && <bdi>{words.actions.saved(saving.lastSaved)}</bdi>}
      </p>
      {saving.lastSaved !== null && !saving.isBusy && (
        <Button className="button" onPress={saving.showSaved}>
          <FolderOpen className="icon" aria-hidden="true" />
          {words.actions.showSaved}
        </Button>
      )}
      {isPersonal && <p className="field-hint report-personal">{words.choices.personal}</p>}
    </div>
  );
}
