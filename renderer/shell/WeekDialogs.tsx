import type { WeekDialog } from "../board/boardUi.ts";
import { CloseDayDialog } from "../closeDay/CloseDayDialog.tsx";
import { ChangesDialog } from "../publishing/ChangesDialog.tsx";
import { PublishDialog } from "../publishing/PublishDialog.tsx";
import { VersionsDialog } from "../publishing/VersionsDialog.tsx";
import { CopyDayDialog } from "../templates/CopyDayDialog.tsx";
import { CopyWeekDialog } from "../templates/CopyWeekDialog.tsx";
import { TemplatesDialog } from "../templates/TemplatesDialog.tsx";

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
    case "closeDay":
      return <CloseDayDialog date={dialog.date} staffId={dialog.staffId ?? null} onClose={onClose} />;
    case "templates":
      return <TemplatesDialog onClose={onClose} />;
    case "copyWeek":
      return <CopyWeekDialog onClose={onClose} />;
    case "copyDay":
      return <CopyDayDialog date={dialog.date} onClose={onClose} />;
  }
}
