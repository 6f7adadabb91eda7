/**
 * The names by which someone is looked for in texts: what they were called, and the first name where it leads to nobody
 * else.
 * @param own what the person was ever called.
 * @param others what everyone else is called.
 */
export function namesToReplace(own: readonly string[], others: readonly string[]): string[] {
  const otherFirstNames = new Set(others.map(firstName));
  const first = own.map(firstName).filter((name) => name.length > 2 && !otherFirstNames.has(name));
  return [...new Set([...own, ...first])];
}

function firstName(name: string): string {
  return name.trim().split(/\s/)[0] ?? "";
}
