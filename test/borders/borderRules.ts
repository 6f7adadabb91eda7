import type { Import, SourceFile } from "./sourceFile.ts";

const MOST_LINES = 350;

/** The heart computes and validates; whatever else it would need belongs to those who call it. */
const PACKAGES_OF_SHARED = ["zod", "date-fns", "papaparse"];

const BRIDGE_FILE = "renderer/bridge.ts";

type Rule = (file: SourceFile) => string[];

const RULES: readonly Rule[] = [areasKeepApart, sqlStaysInDb, bridgeIsTouchedOnce, exportsHaveNames, filesStayShort];

/**
 * Checks the borders between the areas of the program, and that no file imports itself through others.
 * @returns one line for each violation, beginning with the file's path; none when all is well
 */
export function findViolations(files: readonly SourceFile[]): string[] {
  return [...files.flatMap((file) => RULES.flatMap((rule) => rule(file))), ...findCycles(files)];
}

function areasKeepApart(file: SourceFile): string[] {
  const area = areaOf(file.path);
  const forbidden = file.imports.filter((target) => !mayImport(area, target));
  return forbidden.map(({ target }) => `${file.path}: ${area} may not import ${target}`);
}

function mayImport(area: string, { target, isPackage }: Import): boolean {
  if (!isPackage) return areaOf(target) === area || areaOf(target) === "shared";
  const name = packageOf(target);
  if (area === "shared") return PACKAGES_OF_SHARED.includes(name);
  const isPage = /^(react|zustand|@fontsource|lucide)/.test(name);
  const isSystem = name.startsWith("node:") || name === "electron" || name === "better-sqlite3-multiple-ciphers";
  return area === "renderer" ? !isSystem : !isPage;
}

function sqlStaysInDb({ path, imports }: SourceFile): string[] {
  const usesSql = imports.some(({ target, isPackage }) => isPackage && /^(better-sqlite3|node:sqlite)/.test(target));
  return usesSql && !path.startsWith("electron/db/") ? [`${path}: SQL belongs in electron/db`] : [];
}

function bridgeIsTouchedOnce({ path, touchesBridge }: SourceFile): string[] {
  const isBad = touchesBridge && path !== BRIDGE_FILE;
  return isBad ? [`${path}: the bridge is reached through ${BRIDGE_FILE} alone`] : [];
}

function exportsHaveNames({ path, hasDefaultExport }: SourceFile): string[] {
  return hasDefaultExport ? [`${path}: default export`] : [];
}

function filesStayShort({ path, lines }: SourceFile): string[] {
  return lines > MOST_LINES ? [`${path}: ${lines} lines, more than ${MOST_LINES}`] : [];
}

/** Follows the imports from every file; each circle is reported once, from where it was entered first. */
function findCycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push(`${path}: import cycle ${[...trail.slice(start), path].join(" → ")}`);
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (byPath.has(target)) follow(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of byPath.keys()) follow(path, []);
  return cycles;
}

function areaOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** `date-fns/addDays` → `date-fns`, `@scope/name/part` → `@scope/name`. */
function packageOf(target: string): string {
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}
