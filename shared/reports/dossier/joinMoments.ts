/** A stretch of time within which nothing changes. */
interface Stretch {
  from: number;
  to: number;
}

/** Stretches in order of time, those that follow each other and differ in nothing but their times as one. */
export function joinMoments<T extends Stretch>(moments: Iterable<T>): T[] {
  const joined: T[] = [];
  for (const next of moments) {
    const last = joined.at(-1);
    if (last && last.to === next.from && withoutTimes(last) === withoutTimes(next)) last.to = next.to;
    else joined.push({ ...next });
  }
  return joined;
}

function withoutTimes<T extends Stretch>(moment: T): string {
  return JSON.stringify({ ...moment, from: 0, to: 0 });
}
