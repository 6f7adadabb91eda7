import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { StorageError } from "../../electron/db/storageError.ts";
import { InvalidDataError } from "../../shared/exchange/issues.ts";
import { readLocationDocument, writeLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { anyJson, placesIn, valueAt, withValueAt } from "../shared/exchange/mutants.ts";
import type { Importer, Outcome, Surroundings } from "./importers.ts";
import { mutate, pick, type Random, randomFrom } from "./mutate.ts";

/** Exchange documents: some with damaged text, most with fields that hold something else or are gone. */
export function documentImporter({ store }: Surroundings): Importer {
  const before = store.exportDocument();
  const text = new TextEncoder().encode(writeLocationDocument(before));
  const places = placesIn(before);
  const alike = Map.groupBy(places, (place) => place.at(-1));

  const damaged = (random: Random) => new TextDecoder().decode(mutate(text, random));
  const changed = (random: Random) => {
    let mutant: unknown = before;
    for (let times = 1 + random(3); times > 0; times -= 1) {
      const place = pick(random, places);
      const [hostile] = fc.sample(anyJson, { seed: random(2 ** 31), numRuns: 1 });
      // What another field of that name holds is often sound, and always odd.
      const value = random(3) > 0 ? valueAt(before, pick(random, alike.get(place.at(-1)) ?? places)) : hostile;
      if (valueAt(mutant, place) !== undefined) mutant = withValueAt(mutant, place, value);
    }
    return JSON.stringify(mutant) ?? "";
  };
  return {
    attempt: async (seed) => {
      const random = randomFrom(seed);
      const document = readOrRefuse(random(3) === 0 ? damaged(random) : changed(random));
      return document === null ? "refused" : await storeAndCompare(store, document, before);
    },
  };
}

function readOrRefuse(text: string): LocationDocument | null {
  try {
    return readLocationDocument(text);
  } catch (error) {
    if (error instanceof InvalidDataError) return null;
    throw error;
  }
}

/** What was stored comes out as it went in; what was not leaves what was there. */
async function storeAndCompare(
  store: Surroundings["store"],
  document: LocationDocument,
  before: LocationDocument,
): Promise<Outcome> {
  try {
    await store.importDocument(document, "x.json");
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    deepStrictEqual(store.exportDocument(), before);
    return "refused";
  }
  deepStrictEqual(sortedWeeks(store.exportDocument()), sortedWeeks(document));
  store.replaceEverything(before);
  return "stored";
}

/** The database keeps weeks in their own order. */
function sortedWeeks(document: LocationDocument): unknown {
  const weeks = [...document.weeks].sort((a, b) => (a.week < b.week ? -1 : 1));
  return JSON.parse(JSON.stringify({ ...document, weeks }));
}
