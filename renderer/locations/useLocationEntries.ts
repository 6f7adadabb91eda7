import type { LocationEntry } from "../../shared/contract/locations.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, useRoster } from "../store/page.tsx";

const NONE: readonly LocationEntry[] = [];

/** The locations of the file, as they are called now. */
export function useLocationEntries(): readonly (LocationEntry & { readonly shownName: string })[] {
  const { id, name, endsOn } = useOpenBoard((board) => board.location.location);
  const entries = useRoster((state) => state.appInfo?.locations ?? NONE);
  // Of the open one the name may have been changed since the list was read.
  const now = { id, name: name ?? null, endsOn: endsOn ?? null };
  return entries
    .map((entry) => (entry.id === id ? now : entry))
    .map((entry) => ({ ...entry, shownName: entry.name ?? texts.locations.menu.unnamed(entry.id) }));
}
