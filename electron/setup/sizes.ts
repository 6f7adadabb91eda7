/** A size in bytes as people read it: whole megabytes of 10⁶ bytes. */
export function megabytesText(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
