import type { LocationEntry } from "../../shared/contract/locations.ts";
import type { Staff, WeekRoster } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, useRoster } from "../store/page.tsx";

/** At which other locations someone is known to work: by the first record, or by work in the weeks around the open one. */
export function AlsoAtNote({ person }: { readonly person: Staff }) {
  const weeks = useOpenBoard((board) => board);
  const locations = useRoster((state) => state.appInfo?.locations ?? null);
  const names = locationsOf(person, locations ?? [], [weeks.roster, ...weeks.neighbours]);
  if (names.length === 0) return null;
  return <p>{texts.locations.elsewhere.also(names.join(", "))}</p>;
}

/** The names of those locations, each once. */
export function locationsOf(
  { id, samePersonAs }: Pick<Staff, "id" | "samePersonAs">,
  locations: readonly LocationEntry[],
  weeks: readonly Pick<WeekRoster, "elsewhere">[],
): string[] {
  const { elsewhere, menu } = texts.locations;
  const first = locations.find((location) => location.id === samePersonAs?.locationId);
  const ofFirst =
    samePersonAs === undefined ? [] : [first ? (first.name ?? menu.unnamed(first.id)) : elsewhere.unknown];
  const worked = weeks.flatMap((week) => week.elsewhere ?? []).filter(({ staffId }) => staffId === id);
  return [...new Set([...ofFirst, ...worked.map(({ at = elsewhere.unknown }) => at)])];
}
