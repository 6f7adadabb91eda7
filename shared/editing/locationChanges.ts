import type { IsoWeek } from "../calendar/dates.ts";
import type { Location, Tekortplan } from "../exchange/records.ts";
import type { ParameterChoice } from "../law/openChoices.ts";
import type { Change, ChangeName } from "./change.ts";
import { isSameRecord } from "./sameRecord.ts";

/* What is set for the location as a whole, as named changes. Each maker answers null when nothing would change. */

export interface LocationEditContext {
  readonly location: Location;
  /** The week that is open. */
  readonly week: IsoWeek;
  /** What is set, in words, for the name of the change. */
  readonly subject: string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** Puts other values in the place of fields of the location; one that is undefined goes. */
export function editLocation(context: LocationEditContext, part: Partial<Location>): Change | null {
  return changeOf(context, "locationEdited", { ...context.location, ...part });
}

/** Puts a plan for when there are too few people in the place of the one that is there. */
export function editTekortplan(context: LocationEditContext, tekortplan: Tekortplan): Change | null {
  return changeOf(context, "tekortplanEdited", { ...context.location, tekortplan });
}

/** Chooses a reading where the law leaves one open. */
export function chooseParameter(context: LocationEditContext, { key, option }: ParameterChoice): Change | null {
  const { location } = context;
  const parameterChoices = { ...location.parameterChoices, [key]: option };
  return changeOf(context, "parameterChosen", { ...location, parameterChoices });
}

function changeOf(
  { location, week, subject, newId }: LocationEditContext,
  name: ChangeName,
  changed: Location,
): Change | null {
  if (isSameRecord(location, changed)) return null;
  // A field that is undefined is not there, and so it is stored.
  const after = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as Location;
  return { id: newId(), name, subject, week, records: [{ kind: "location", before: location, after }] };
}
