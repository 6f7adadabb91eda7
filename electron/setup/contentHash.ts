import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * One hash over the names and contents of files and folders, for telling whether anything changed. What does not exist
 * counts as nothing. Times are left out: a fresh clone has new ones.
 */
export function contentHash(base: string, parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of parts.flatMap((part) => listFiles(join(base, part)))) {
    hash
      .update(`${relative(base, path)}\0`)
      .update(readFileSync(path))
      .update("\0");
  }
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
