import type { WeekDialog } from "../board/boardUi.ts";
import { ChangesDialog } from "../publishing/ChangesDialog.tsx";
import { PublishDialog } from "../publishing/PublishDialog.tsx";
import { VersionsDialog } from "../publishing/VersionsDialog.tsx";

interface WeekDialogsProps {
  readonly dialog: WeekDialog;
  readonly onClose: () => void;
}

/** The dialog that is open about the week or one of its days. */
export function WeekDialogs({ dialog, onClose }: WeekDialogsProps) {
  switch (dialog.kind) {
    case "publish":
      return <PublishDialog onClose={onClose} />;
    case "changes":
      return <ChangesDialog onClose={onClose} />;
    case "versions":
      return <VersionsDialog onClose={onClose} />;
    default:
      return null;
  }
}
