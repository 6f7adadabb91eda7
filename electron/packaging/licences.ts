/** `npm run licences`: writes down whose work is in the app, for the page that names it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PROJECT_FOLDER } from "../setup/folders.ts";
import { say } from "../setup/report.ts";

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default(""),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** Whose work is in the app; a licence that many share stands there once. */
export interface Licences {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    /** As the package says it, an SPDX expression. */
    readonly licence: string;
    /** Its place in `texts`; null for a package that brings none. */
    readonly text: number | null;
  }[];
  readonly texts: readonly string[];
}

interface FoundPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export const LICENCES_FILE = join(PROJECT_FOLDER, "renderer", "about", "licences.json");

/** Bundled into the page, though npm needs them for development only. */
const BUNDLED_FOR_DEVELOPMENT = ["lucide-react"];
/** Needed to compile the SQLite binding; nothing of them is in the app but what the binding holds. */
const NOT_IN_THE_APP = new Set(["node-addon-api"]);

/** All packages that the app is made of, by name; packages that those depend on included. */
export function licencesOfApp(): Licences {
  const found = packagesOfApp();
  const texts = [...new Set(found.map(({ text }) => text))].filter((text) => text !== "");
  return {
    packages: found.map(({ text, ...named }) => ({ ...named, text: text === "" ? null : texts.indexOf(text) })),
    texts,
  };
}

function packagesOfApp(): readonly FoundPackage[] {
  const found = new Map<string, FoundPackage>();
  const own = readPackage(PROJECT_FOLDER);
  const waiting = [...Object.keys(own.dependencies), ...BUNDLED_FOR_DEVELOPMENT].map((name) => ({
    name,
    from: PROJECT_FOLDER,
  }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (NOT_IN_THE_APP.has(next.name)) continue;
    const folder = folderOf(next.name, next.from);
    const { name, version, license, dependencies } = readPackage(folder);
    if (found.has(`${name}@${version}`)) continue;
    found.set(`${name}@${version}`, { name, version, licence: license, text: licenceText(folder) });
    for (const dependency of Object.keys(dependencies)) waiting.push({ name: dependency, from: folder });
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** As Node finds it: in the package's own folder first, then in those around it. */
function folderOf(name: string, from: string): string {
  const own = join(from, "node_modules", name);
  if (existsSync(own)) return own;
  const around = join(from, "..");
  if (around === from) throw new Error(name);
  return folderOf(name, around);
}

function readPackage(folder: string): z.infer<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
}

if (import.meta.main) {
  writeFileSync(LICENCES_FILE, `${JSON.stringify(licencesOfApp(), undefined, 2)}\n`);
  say(LICENCES_FILE);
}
