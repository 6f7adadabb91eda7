/*
 * Records and what is prepared from them are replaced when something in them changes, never changed in place. So what was
 * worked out from an object stays true for as long as that object is there, and goes with it.
 */

/** The same function, which works its answer out once for each object. */
export function remembered<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.answer;
    const answer = compute(key);
    known.set(key, { answer });
    return answer;
  };
}

/** Whether two lists hold the same things in the same order; a record that was replaced is another thing. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
