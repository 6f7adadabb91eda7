import { texts } from "../texts/nl.ts";
import { InvalidDataError, parseWith } from "./issues.ts";
import { type LocationDocument, locationDocumentSchema } from "./records.ts";
import { findBrokenReferences } from "./references.ts";

/**
 * Checks that data from outside is a sound exchange document: the schema first, then the references.
 * @throws InvalidDataError naming the path of every field that does not fit.
 */
export function parseLocationDocument(data: unknown): LocationDocument {
  const document = parseWith(locationDocumentSchema, data);
  const broken = findBrokenReferences(document);
  if (broken.length > 0) throw new InvalidDataError(broken);
  return document;
}

/**
 * Reads the text of an exchange file.
 * @throws InvalidDataError when it is not JSON or not a sound document.
 */
export function readLocationDocument(text: string): LocationDocument {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new InvalidDataError([{ path: "", code: "notJson", message: texts.data.notJson }], { cause });
  }
  return parseLocationDocument(data);
}

/** Writes a document as the text of an exchange file: two spaces of indent and a closing line break. */
export function writeLocationDocument(document: LocationDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
