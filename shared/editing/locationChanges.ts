import type { IsoWeek } from "../calendar/dates.ts";
import type { Location } from "../exchange/records.ts";
import type { ParameterChoice } from "../law/openChoices.ts";
import type { Change } from "./change.ts";

/* What is set for the location as a whole, as named changes. */

export interface LocationEditContext {
  readonly location: Location;
  /** The week that is open. */
  readonly week: IsoWeek;
  /** What is chosen, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Chooses a reading where the law leaves one open; null when the location chose it before. */
export function chooseParameter(
  { location, week, subject, newId }: LocationEditContext,
  { key, option }: ParameterChoice,
): Change | null {
  if (location.parameterChoices?.[key] === option) return null;
  const after: Location = { ...location, parameterChoices: { ...location.parameterChoices, [key]: option } };
  return {
    id: newId(),
    name: "parameterChosen",
    subject,
    week,
    records: [{ kind: "location", before: location, after }],
  };
}
