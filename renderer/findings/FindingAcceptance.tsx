import { describePresentation } from "../../shared/acceptance/describePresentation.ts";
import { createPresenter } from "../../shared/acceptance/findingPresentation.ts";
import type { Finding } from "../../shared/checking/finding.ts";
import { useOpenBoard } from "../store/page.tsx";
import type { OpenBoard } from "../store/rosterState.ts";

/** Whether a deviation was recorded beside a finding. */
export function isAccepted({ location }: OpenBoard, finding: Finding): boolean {
  return location.acceptedDeviations.some(({ findingKey }) => findingKey === finding.key);
}

/** What was recorded beside a finding, and the way of supervision on its date; nothing where there is neither. */
export function FindingAcceptance({ finding }: { readonly finding: Finding }) {
  const deviations = useOpenBoard((board) => board.location.acceptedDeviations);
  const lines = describePresentation(createPresenter(deviations)(finding));
  if (lines.length === 0) return null;
  return (
    <div className="finding-beside">
      {lines.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </div>
  );
}
