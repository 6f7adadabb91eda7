import type { TekortplanVersion } from "../exchange/records.ts";
import type { Change } from "./change.ts";
import { editTekortplan, type LocationEditContext } from "./locationChanges.ts";

/* The versions of the tekortplan and the steps in them, as changes of the location. */

/** Adds a version after all others. */
export function addPlanVersion(context: LocationEditContext, version: TekortplanVersion): Change | null {
  return withVersions(context, [...versionsOf(context), version]);
}

/** Puts a version in the place of the one with its id. */
export function editPlanVersion(context: LocationEditContext, version: TekortplanVersion): Change | null {
  return withVersions(
    context,
    versionsOf(context).map((one) => (one.id === version.id ? version : one)),
  );
}

/** Takes a version away. */
export function removePlanVersion(context: LocationEditContext, versionId: string): Change | null {
  return withVersions(
    context,
    versionsOf(context).filter(({ id }) => id !== versionId),
  );
}

/** A list in which one item stands in another place; the same list where there is no such place. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

function versionsOf({ location }: LocationEditContext): readonly TekortplanVersion[] {
  return location.tekortplan?.versions ?? [];
}

function withVersions(context: LocationEditContext, versions: readonly TekortplanVersion[]): Change | null {
  return editTekortplan(context, { ...context.location.tekortplan, versions: [...versions] });
}
