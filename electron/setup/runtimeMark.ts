import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Says which Electron a folder holds; written last, so a folder that has it is complete. */
export type RuntimeMark = {
  readonly kind: "official" | "fallback";
  /** Electron's version. */
  readonly version: string;
  /** Chromium's version. */
  readonly chromium: string;
};

const MARK_NAME = "roosterwijs-runtime.json";

/** Marks the folder of a runtime as complete. */
export function markRuntime(folder: string, mark: RuntimeMark): void {
  writeFileSync(join(folder, MARK_NAME), `${JSON.stringify(mark)}\n`);
}

/** The mark of a runtime's folder, or undefined when the folder holds none that is complete. */
export function readMark(folder: string): RuntimeMark | undefined {
  const path = join(folder, MARK_NAME);
  if (!existsSync(path)) return undefined;
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return isMark(value) ? value : undefined;
}

function isMark(value: unknown): value is RuntimeMark {
  if (typeof value !== "object" || value === null) return false;
  const { kind, version, chromium } = value as Record<string, unknown>;
  return (kind === "official" || kind === "fallback") && typeof version === "string" && typeof chromium === "string";
}
