import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BuildMark } from "../main/buildMark.ts";
import { PROJECT_FOLDER } from "../setup/folders.ts";

/** The systems that are packaged for, as Node and the SQLite binding name them. */
export type Target = { readonly platform: "linux" | "darwin" | "win32"; readonly arch: "x64" | "arm64" };

const SQLITE = "node_modules/better-sqlite3-multiple-ciphers";
const BUILT_BINDING = `${SQLITE}/build/Release/better_sqlite3.node`;
const KEPT_FIELDS = ["name", "version", "description", "author", "license"];

/** Lays out what goes into the package, and nothing else. */
export function layOutApp(folder: string, target: Target, mark: BuildMark): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of packagedParts(target, mark)) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(PROJECT_FOLDER, part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(packageFile(mark), undefined, 2)}\n`);
}

/**
 * The bundles, which hold everything but the SQLite binding, and that one with the binary of the target; the binary that was
 * built for the older Electron goes with that one alone. No sources.
 */
export function packagedParts({ platform, arch }: Target, { runtime }: BuildMark): readonly string[] {
  const binding = runtime === "fallback" ? BUILT_BINDING : `${SQLITE}/prebuilds/${platform}-${arch}.node`;
  const sqlite = [`${SQLITE}/package.json`, `${SQLITE}/LICENSE`, `${SQLITE}/lib`, binding];
  return ["out/main", "out/preload", "out/renderer", "LICENSE", ...sqlite];
}

function packageFile(mark: BuildMark): object {
  const source: Record<string, unknown> = JSON.parse(readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8"));
  const dependencies = source.dependencies as Record<string, string>;
  return {
    ...Object.fromEntries(KEPT_FIELDS.map((field) => [field, source[field]])),
    productName: "Roosterwijs",
    type: "module",
    main: "out/main/main.js",
    dependencies: { "better-sqlite3-multiple-ciphers": dependencies["better-sqlite3-multiple-ciphers"] },
    roosterwijs: mark,
  };
}
