import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../electron/db/store.ts";
import { readLocationDocument } from "../../shared/exchange/parse.ts";
import { databaseImporter } from "./databases.ts";
import { documentImporter } from "./documents.ts";
import type { Importer, ImporterName, Surroundings } from "./importers.ts";
import { csvImporter, workbookImporter } from "./tables.ts";

/*
 * Tries one importer, for a test that watches it: `fuzzProcess.ts <importer> <folder> <first seed> <rounds>`. Every round
 * writes `begin <seed>` and then `end <seed> <outcome>` or `failed <seed> <error>`, and the last line is the most memory
 * that it ever took, in megabytes. Lines are written without a buffer, so that the last one names what hung or crashed.
 */

const EXAMPLE = join(import.meta.dirname, "../../shared/example/de-zonnebloem.json");
const [name = "", folder = "", first = "", rounds = ""] = process.argv.slice(2);

const MAKERS: Readonly<Record<ImporterName, (surroundings: Surroundings) => Importer | Promise<Importer>>> = {
  document: documentImporter,
  csv: csvImporter,
  workbook: workbookImporter,
  database: databaseImporter,
};

function say(line: string): void {
  writeSync(1, `${line.replaceAll("\n", " | ")}\n`);
}

const store = openStore({ path: join(folder, "fuzz.db"), now: () => new Date("2026-11-21T10:00:00.000Z") });
store.replaceEverything(readLocationDocument(readFileSync(EXAMPLE, "utf8")));
const importer = await MAKERS[name as ImporterName]({ folder, store });
for (let seed = Number(first); seed < Number(first) + Number(rounds); seed += 1) {
  say(`begin ${seed}`);
  try {
    say(`end ${seed} ${await importer.attempt(seed)}`);
  } catch (error) {
    say(`failed ${seed} ${error instanceof Error ? error.stack : String(error)}`);
  }
}
store.close();
say(`memory ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
