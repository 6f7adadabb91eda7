import { useState } from "react";
import { describePresentation } from "../../shared/acceptance/describePresentation.ts";
import { createPresenter } from "../../shared/acceptance/findingPresentation.ts";
import { describeFinding } from "../../shared/checking/describeFinding.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import type { Names } from "../../shared/checking/names.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";
import { DeviationEditor } from "./DeviationEditor.tsx";

/** Whether a deviation was recorded beside a finding. */
export function isAccepted({ location }: OpenBoard, finding: Finding): boolean {
  return location.acceptedDeviations.some(({ findingKey }) => findingKey === finding.key);
}

/**
 * What was recorded beside a finding, and the way of supervision on its date; and the button that opens its form. What is
 * only for information needs no excuse.
 */
export function FindingAcceptance({ finding, names }: { readonly finding: Finding; readonly names: Names }) {
  const [isEditing, setEditing] = useState(false);
  const deviations = useOpenBoard((board) => board.location.acceptedDeviations);
  // What is recorded is recorded beside the week, not beside a copy of it.
  const isWeek = useOpenBoard((board) => board.variant === undefined);
  const presentation = createPresenter(deviations)(finding);
  const lines = describePresentation(presentation);
  return (
    <>
      {lines.length > 0 && (
        <div className="finding-beside">
          {lines.map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
        </div>
      )}
      {isWeek && finding.severity !== "info" && (
        <button type="button" className="button button-quiet finding-more" onClick={() => setEditing(true)}>
          {presentation.accepted === null ? texts.acceptance.record : texts.acceptance.edit}
        </button>
      )}
      {isEditing && (
        <DeviationEditor
          subject={{ findingKey: finding.key, ...describeFinding(finding, names) }}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
