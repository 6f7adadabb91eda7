import type { Activity, LocationDocument } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";

/** Where work is done, in a word: the group by name, or what is done off the groups. */
export function workPlace(
  { groups }: LocationDocument,
  { activity, groupId }: { readonly activity: Activity; readonly groupId?: string | null | undefined },
): string {
  const group = groups.find(({ id }) => id === groupId);
  if (activity === "groep" && group !== undefined) return group.name ?? group.id;
  return texts.domain.activities[activity];
}
