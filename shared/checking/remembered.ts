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

/**
 * Answers that are made from more than one thing. An answer stands while all of them are the same; of each object only the
 * last answer is kept, so that memory does not grow with every edit.
 */
export class LastAnswers<T> {
  readonly #known = new WeakMap<object, { readonly madeFrom: readonly unknown[]; readonly answer: T }>();

  /** @param madeFrom everything beside the object that the answer depends on. */
  of(object: object, madeFrom: readonly unknown[], compute: () => T): T {
    const found = this.#known.get(object);
    if (found && isSameList(found.madeFrom, madeFrom)) return found.answer;
    const answer = compute();
    this.#known.set(object, { madeFrom, answer });
    return answer;
  }
}

/**
 * Answers that are made from several objects, of which the same ones come together in different ways: each combination
 * keeps its own answer, for as long as all its objects are there.
 */
export class AnswersOfAll<T> {
  readonly #known = new Combination<T>();

  /** @param objects in an order that is always the same. */
  of(objects: readonly object[], compute: () => T): T {
    const combination = objects.reduce<Combination<T>>((known, object) => known.with(object), this.#known);
    combination.answer ??= { value: compute() };
    return combination.answer.value;
  }
}

/** What is known of some objects together, and of these with one more. */
class Combination<T> {
  answer: { readonly value: T } | null = null;
  readonly #withOneMore = new WeakMap<object, Combination<T>>();

  with(object: object): Combination<T> {
    const known = this.#withOneMore.get(object);
    if (known) return known;
    const combination = new Combination<T>();
    this.#withOneMore.set(object, combination);
    return combination;
  }
}

/** The same function of a list, which is not worked out again while the list holds the same objects. */
export function rememberedList<K extends object, T>(compute: (items: readonly K[]) => T): (items: readonly K[]) => T {
  const answers = new LastAnswers<T>();
  let ofNone: { readonly answer: T } | null = null;
  return (items) => {
    const [first] = items;
    if (first) return answers.of(first, items, () => compute(items));
    ofNone ??= { answer: compute(items) };
    return ofNone.answer;
  };
}

/** Whether two lists hold the same things in the same order; a record that was replaced is another thing. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
