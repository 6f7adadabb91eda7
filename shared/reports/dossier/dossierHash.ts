import { sha256 } from "../sha256.ts";
import type { DossierReport } from "./dossierReport.ts";

/** What a later copy of the same dossier may differ in. */
type Content = Omit<DossierReport, "hash" | "versionText" | "printedOn">;

/**
 * The hash over the data of a dossier: a later copy of the same data has the same, whenever it is printed. Anyone can
 * reckon it from the dossier as JSON: SHA-256, in UTF-8, of that JSON without line breaks and without these three fields.
 */
export function dossierHash(dossier: Content & Partial<DossierReport>): string {
  const { hash: _hash, versionText: _versionText, printedOn: _printedOn, ...content } = dossier;
  return sha256(JSON.stringify(content));
}
