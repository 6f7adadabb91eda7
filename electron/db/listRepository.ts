import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import { type DocumentLists, type ListName, listSchemas } from "../../shared/editing/documentLists.ts";
import { parseWith } from "../../shared/exchange/issues.ts";
import { type LocationRecords, readLocation, replacePilots, writeDocumentRest } from "./locationRepository.ts";

/*
 * Lists of a document that are edited as a whole. The agreements have a table of their own; the others stand in the rest
 * of the document, where a list that is empty leaves no trace.
 */

const restSchema = z.looseObject({
  scenarios: z.array(listSchemas.scenarios).default([]),
  workloadPulses: z.array(listSchemas.workloadPulses).default([]),
  templates: z.array(listSchemas.templates).default([]),
  acceptedDeviations: z.array(listSchemas.acceptedDeviations).default([]),
  schools: z.array(listSchemas.schools).default([]),
});

/** All lists of a location as they are stored. */
export function readLists(db: Database.Database, locationId: string): DocumentLists {
  return listsOf(readLocation(db, locationId));
}

/** All lists of a location that was read already. */
export function listsOf({ pilots, documentRest }: LocationRecords): DocumentLists {
  const { scenarios, workloadPulses, templates, acceptedDeviations, schools } = parseWith(restSchema, documentRest);
  return { pilots: [...pilots], scenarios, workloadPulses, templates, acceptedDeviations, schools };
}

/** Puts a list in the place of the one of that name. Runs within the caller's transaction. */
export function replaceList<N extends ListName>(
  db: Database.Database,
  locationId: string,
  name: N,
  records: DocumentLists[N],
): void {
  if (name === "pilots") {
    replacePilots(db, locationId, records as DocumentLists["pilots"]);
    return;
  }
  const { [name]: _before, ...others } = readLocation(db, locationId).documentRest;
  writeDocumentRest(db, locationId, records.length === 0 ? others : { ...others, [name]: records });
}
