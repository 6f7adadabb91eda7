/** A whole number from 0 up to and without the bound, each as likely. Whoever calls brings the randomness. */
export type RandomBelow = (bound: number) => number;

/** The same items in an order drawn by lot (Fisher and Yates), so that nothing tells who came first. */
export function shuffled<T>(items: readonly T[], randomBelow: RandomBelow): T[] {
  const drawn: T[] = [];
  const left = [...items];
  while (left.length > 0) drawn.push(...left.splice(randomBelow(left.length), 1));
  return drawn;
}
