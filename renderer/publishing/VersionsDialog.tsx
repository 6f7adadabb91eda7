import { useMemo, useState } from "react";
import { weekNumber } from "../../shared/calendar/dates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { differencesOf, firstPair, NOW, versionName } from "./versionsModel.ts";

const words = texts.publishing.versions;

/** Any two versions of the open week beside each other: what came, went or changed from the one to the other. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const roster = useOpenBoard((board) => board.roster);
  const [pair, setPair] = useState(() => firstPair(roster));
  const differences = useMemo(() => differencesOf(roster, pair), [roster, pair]);
  const { versions = [] } = roster;
  const choices = [
    ...versions.map(({ id }, index) => ({ key: id, text: versionName(versions, index) })),
    { key: NOW, text: words.now },
  ];
  return (
    <ModalDialog
      title={words.title(texts.app.top.week(weekNumber(roster.week)))}
      closeLabel={texts.publishing.close}
      size="wide"
      onClose={onClose}
    >
      {versions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <div className="form-pair">
            <SelectField
              label={words.from}
              choices={choices}
              value={pair.from}
              onChange={(from) => setPair((before) => ({ ...before, from }))}
            />
            <SelectField
              label={words.to}
              choices={choices}
              value={pair.to}
              onChange={(to) => setPair((before) => ({ ...before, to }))}
            />
          </div>
          <p className="dialog-note" role="status">
            {differences.length === 0 ? words.same : words.summary(differences.length)}
          </p>
          <DifferenceList differences={differences} />
        </>
      )}
    </ModalDialog>
  );
}
