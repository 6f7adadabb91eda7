/* Damage to bytes as disks, programs and hostile people do it; the same number begins the same damage. */

/** Numbers from 0 up to, not with, a bound. */
export type Random = (bound: number) => number;

/** A row of numbers that its seed decides (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

export function pick<T>(random: Random, all: readonly T[]): T {
  const chosen = all[random(all.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
}

/** What parsers stumble over: ends of numbers, separators, formulas, dates and times that are none, other scripts. */
const HOSTILE = [
  ..."\0;,|\t\"'\r\n<>&{}[]()=+-@:.",
  ..."\uFEFF\u202E\u2028\u{1F476}",
  "\r\n\r\n",
  '""""',
  "=cmd|' /C calc'!A0",
  "__proto__",
  "constructor",
  "null",
  "NaN",
  "-0",
  "1e309",
  "99999999999999999999",
  "31-02-2026",
  "29-02-2027",
  "24:00",
  "25:61",
  "00-00-0000",
  "2026-W54",
  "ma t/m ma",
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
  "<![CDATA[",
  "&#xFFFFFFFF;",
  "%00",
  " ".repeat(5000),
  "a".repeat(70_000),
].map((text) => new TextEncoder().encode(text));

/** One to eight pieces of damage, each somewhere. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant = bytes;
  for (let times = 1 + random(8); times > 0; times -= 1) mutant = damage(mutant, random);
  return mutant;
}

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + random(random(4) === 0 ? 4000 : 12));
  switch (random(7)) {
    case 0:
      return joined(bytes.subarray(0, at), bytes.subarray(to));
    case 1:
      return joined(bytes.subarray(0, to), bytes.subarray(at));
    case 2:
      return joined(bytes.subarray(0, at), pick(random, HOSTILE), bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at), pick(random, HOSTILE), bytes.subarray(to));
    case 4:
      return random(6) === 0 ? bytes.slice(0, at) : bytes;
    case 5: {
      const from = random(bytes.length + 1);
      return joined(bytes.subarray(0, at), bytes.subarray(from, from + (to - at)), bytes.subarray(to));
    }
    default:
      return bytes.map((byte, index) => (index >= at && index < Math.min(to, at + 4) ? random(256) : byte));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
