const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short mark of a report's content ("7c1e-09ab"): the same content gives the same mark, so that two sheets can be
 * compared at a glance. It guards against mix-ups, not against intent (FNV-1a, 32 bits).
 */
export function versionMark(content: unknown): string {
  let hash = FNV_OFFSET;
  for (const char of JSON.stringify(content)) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  const hex = hash.toString(16).padStart(8, "0");
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}
