import { Button } from "react-aria-components";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { changesSincePublication } from "../../shared/editing/publishChanges.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { versionName } from "./versionsModel.ts";

const words = texts.publishing.changed;

/** What changed in the open week since it was published. */
export function ChangesDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui } = usePage();
  const roster = useOpenBoard((board) => board.roster);
  const differences = changesSincePublication(roster);
  const versions = roster.versions ?? [];
  const actions = (
    <>
      <Button className="button" onPress={() => ui.setState({ dialog: { kind: "versions" } })}>
        {words.compare}
      </Button>
      {differences !== null && differences.length > 0 && (
        <Button className="button button-primary" onPress={() => ui.setState({ dialog: { kind: "publish" } })}>
          {texts.publishing.top.again}
        </Button>
      )}
    </>
  );
  return (
    <ModalDialog
      title={words.title(texts.app.top.week(weekNumber(roster.week)))}
      closeLabel={texts.publishing.close}
      size="wide"
      onClose={onClose}
      actions={actions}
    >
      {differences === null ? (
        <p>{words.noVersion}</p>
      ) : (
        <>
          <p className="dialog-note">{words.since(versionName(versions, versions.length - 1))}</p>
          {differences.length === 0 ? <p>{words.none}</p> : <DifferenceList differences={differences} />}
        </>
      )}
    </ModalDialog>
  );
}
