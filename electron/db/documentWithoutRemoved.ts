import type Database from "better-sqlite3-multiple-ciphers";
import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { namesToReplace } from "../../shared/privacy/namesToReplace.ts";
import { namesWithin, type PersonKey, replacePerson } from "../../shared/privacy/replacePerson.ts";
import { bearerOf, findRemoved, listRemovals, type RemovedPersonRow } from "./removedPeople.ts";

/** A document that may come in, and the pseudonyms in it of those who do not come back with it. */
export interface CleanDocument {
  readonly document: LocationDocument;
  readonly removed: readonly string[];
}

/**
 * The document with a pseudonym in the place of whoever was removed from its location since it was written. It is made
 * before anything is stored, so that their names do not touch the file. Whoever bears the id of someone who was removed
 * in a document from after that, or in the database by now, is someone else.
 */
export function withoutRemoved(db: Database.Database, document: LocationDocument): CleanDocument {
  const removals = listRemovals(db).filter(({ locationId }) => locationId === document.location.id);
  return removals.reduce<CleanDocument>((clean, removal) => withoutOne(db, clean, removal), { document, removed: [] });
}

function withoutOne(db: Database.Database, clean: CleanDocument, removal: RemovedPersonRow): CleanDocument {
  const { document, removed } = clean;
  const { kind, newId, pseudonym } = removal;
  const people = kind === "child" ? document.children : document.staff;
  const ids = people.map((person) => person.id);
  const id = ids.includes(newId) ? undefined : bearerOf(removal, ids);
  if (id === undefined || findRemoved(db, removal) !== undefined) return clean;
  const key: PersonKey = { kind, id };
  const bearer = people.find((person) => person.id === id);
  const others = [...document.children, ...document.staff].filter((person) => person !== bearer);
  const names = namesToReplace(
    namesWithin(document, key).filter((name) => name !== null),
    others.flatMap(({ name }) => name ?? []),
  );
  const replaced = replacePerson(document, { ...key, newId, pseudonym, names });
  return { document: parseLocationDocument(replaced), removed: [...removed, pseudonym] };
}
