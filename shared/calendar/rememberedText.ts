/**
 * Keeps the answers for texts that come back all the time. Only for texts of which there are few: a day has 1,441 times,
 * and a planner meets a few thousand dates in a lifetime.
 */
export function rememberedText<K extends string, T>(answer: (text: K) => T): (text: K) => T {
  const known = new Map<K, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
