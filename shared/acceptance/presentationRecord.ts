import type { FindingPresentation } from "./findingPresentation.ts";

/** What is shown beside a finding, as other tools read it; `outcome` is null until an inspection decided. */
export function presentationRecord({ accepted, isNotNoted, workingMethod }: FindingPresentation) {
  if (accepted === null) return { acceptedDeviation: null, workingMethod };
  const { findingKey: _asInFinding, ...record } = accepted;
  return {
    acceptedDeviation: { ...record, outcome: isNotNoted ? "notNotedAsViolation" : null },
    workingMethod,
  };
}
