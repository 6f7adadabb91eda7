import type { Minute } from "../calendar/time.ts";

/*
 * Who bridges which minutes. A stretch asks for a number of persons in each of its pieces; persons may take over from each
 * other at any minute, none may be in a piece twice at once, and each has a limit for the day. Whether that can be done
 * is a question of flow: from persons, by the pieces they are present in, to the minutes that each piece asks.
 */

/** A piece of a day that must be bridged. */
export interface Demand {
  readonly from: Minute;
  readonly to: Minute;
  /** How many at once. */
  readonly persons: number;
  /** Who is there, in order of id. */
  readonly candidates: readonly string[];
}

/** Minutes of one person in one demand. */
export interface Share {
  readonly staffId: string;
  readonly demand: Demand;
  readonly minutes: Minute;
}

/**
 * Shares out demands; the person with the first id takes as much as can be, as early as can be.
 * @param minutesLeft what a person may still bridge that day.
 * @returns null when it cannot be done.
 */
export function assignBridges(
  demands: readonly Demand[],
  minutesLeft: (staffId: string) => Minute,
): readonly Share[] | null {
  const flow = new BridgeFlow(demands, minutesLeft);
  if (!flow.fill()) return null;
  const shares: Share[] = [];
  for (const staffId of flow.people) {
    demands.forEach((demand, index) => {
      const minutes = flow.raise(staffId, index);
      if (minutes > 0) shares.push({ staffId, demand, minutes });
    });
  }
  return shares;
}

/** The flow of minutes from persons to demands, filled by paths that may take minutes back from others. */
class BridgeFlow {
  readonly people: readonly string[];
  readonly #demands: readonly Demand[];
  readonly #given: Map<string, Minute>[];
  readonly #spare: Map<string, Minute>;
  /** Shares that stand; no path takes them back. */
  readonly #fixed = new Set<string>();

  constructor(demands: readonly Demand[], minutesLeft: (staffId: string) => Minute) {
    this.#demands = demands;
    this.people = [...new Set(demands.flatMap(({ candidates }) => candidates))].sort();
    this.#given = demands.map(() => new Map());
    this.#spare = new Map(this.people.map((id) => [id, Math.max(0, minutesLeft(id))]));
  }

  /** Gives every demand its minutes; false when they cannot all be had. */
  fill(): boolean {
    return this.#demands.every(({ from, to, persons }, index) => {
      let lacking = persons * (to - from);
      while (lacking > 0) {
        const pushed = this.#push(index, lacking, new Set());
        if (pushed === 0) return false;
        lacking -= pushed;
      }
      return true;
    });
  }

  /** Raises the share of a person in a filled demand as far as others can give way, fixes it, and answers it. */
  raise(staffId: string, index: number): Minute {
    const given = this.#given[index];
    const demand = this.#demands[index];
    if (!given || !demand?.candidates.includes(staffId)) return 0;
    for (const other of demand.candidates) {
      if (other === staffId || this.#fixed.has(shareKey(other, index))) continue;
      this.#move(other, staffId, index);
    }
    this.#fixed.add(shareKey(staffId, index));
    return given.get(staffId) ?? 0;
  }

  /** Moves minutes of a demand from one person to another, who may have to give away minutes of a later demand for it. */
  #move(from: string, to: string, index: number): void {
    const given = this.#given[index];
    const demand = this.#demands[index];
    if (!given || !demand) return;
    for (;;) {
      const room = demand.to - demand.from - (given.get(to) ?? 0);
      const wanted = Math.min(given.get(from) ?? 0, room);
      if (wanted <= 0) return;
      // Given up first, so that the two may also simply change places with a later demand.
      add(given, from, -wanted);
      add(this.#spare, from, wanted);
      const moved = Math.min(wanted, this.#free(to, wanted, new Set([index])));
      add(given, to, moved);
      add(this.#spare, to, -moved);
      add(given, from, wanted - moved);
      add(this.#spare, from, moved - wanted);
      if (moved <= 0) return;
    }
  }

  /** Gives some minutes to a demand and answers how many; zero when no path is left. */
  #push(index: number, wanted: Minute, seen: Set<number>): Minute {
    seen.add(index);
    const given = this.#given[index];
    const demand = this.#demands[index];
    if (!given || !demand) return 0;
    for (const person of demand.candidates) {
      if (this.#fixed.has(shareKey(person, index))) continue;
      const room = Math.min(wanted, demand.to - demand.from - (given.get(person) ?? 0));
      if (room <= 0) continue;
      const minutes = Math.min(room, this.#free(person, room, seen));
      if (minutes <= 0) continue;
      add(given, person, minutes);
      add(this.#spare, person, -minutes);
      return minutes;
    }
    return 0;
  }

  /** Makes a person have minutes to spare, if need be by letting others take over elsewhere. */
  #free(person: string, wanted: Minute, seen: Set<number>): Minute {
    const spare = this.#spare.get(person) ?? 0;
    if (spare > 0) return spare;
    for (const [other, given] of this.#given.entries()) {
      const held = given.get(person) ?? 0;
      if (held <= 0 || seen.has(other) || this.#fixed.has(shareKey(person, other))) continue;
      const taken = this.#push(other, Math.min(held, wanted), seen);
      if (taken <= 0) continue;
      add(given, person, -taken);
      add(this.#spare, person, taken);
      return taken;
    }
    return 0;
  }
}

function shareKey(staffId: string, index: number): string {
  return `${index}|${staffId}`;
}

function add(minutes: Map<string, Minute>, key: string, more: Minute): void {
  minutes.set(key, (minutes.get(key) ?? 0) + more);
}

/**
 * When each share of one demand is worked: one person after another fills the first place, then the next, so that at every
 * minute as many are there as the demand asks. A share that runs over the end goes on at the begin, in the next place.
 */
export function timesOfShares(demand: Demand, shares: readonly Share[]): (Share & { from: Minute; to: Minute })[] {
  const length = demand.to - demand.from;
  let filled = 0;
  return shares.flatMap((share) => {
    const begin = demand.from + (filled % length);
    filled += share.minutes;
    const end = begin + share.minutes;
    if (end <= demand.to) return [{ ...share, from: begin, to: end }];
    const parts = [
      { ...share, from: demand.from, to: end - length },
      { ...share, from: begin, to: demand.to },
    ];
    return parts;
  });
}
