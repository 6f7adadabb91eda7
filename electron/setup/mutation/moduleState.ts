/*
 * What modules remember (a memo in a WeakMap, say) would carry from one mutant to the next in a process that runs many.
 * So the maps that are made while the modules load can be put back to what they held when that was done.
 */

/** Puts every map that was made while loading back to what it held when the loading was done. */
export type RestoreState = () => void;

/** The maps that were made while loading, and which of them changed since then. */
type Kept = { readonly all: KeptMap[]; readonly changed: Set<KeptMap> };
type KeptMap = { remember(): void; restore(): void };

/** Loads modules such that what their maps hold can be put back; maps that they make later are left alone. */
export async function loadRestorable(load: () => Promise<void>): Promise<RestoreState> {
  const kept: Kept = { all: [], changed: new Set() };
  const native = { Map: globalThis.Map, WeakMap: globalThis.WeakMap };
  Object.assign(globalThis, {
    Map: restorableMap(native.Map, kept),
    WeakMap: restorableWeakMap(native.WeakMap, kept),
  });
  await load().finally(() => Object.assign(globalThis, native));
  for (const map of kept.all) map.remember();
  kept.changed.clear();
  return () => {
    for (const map of kept.changed) map.restore();
    kept.changed.clear();
  };
}

function restorableMap(NativeMap: MapConstructor, kept: Kept): MapConstructor {
  return class RestorableMap<K, V> extends NativeMap<K, V> {
    #initial: readonly (readonly [K, V])[] = [];

    constructor(entries?: Iterable<readonly [K, V]> | null) {
      super();
      for (const [key, value] of entries ?? []) this.set(key, value);
      kept.all.push(this);
    }

    override set(key: K, value: V): this {
      kept.changed.add(this);
      return super.set(key, value);
    }

    override delete(key: K): boolean {
      kept.changed.add(this);
      return super.delete(key);
    }

    override clear(): void {
      kept.changed.add(this);
      super.clear();
    }

    remember(): void {
      this.#initial = [...this];
    }

    restore(): void {
      super.clear();
      for (const [key, value] of this.#initial) super.set(key, value);
    }
  };
}

/** A WeakMap can't be emptied or listed, so this one keeps its entries in another, and lists those made while loading. */
function restorableWeakMap(NativeWeakMap: WeakMapConstructor, kept: Kept): WeakMapConstructor {
  return class RestorableWeakMap<K extends WeakKey, V> extends NativeWeakMap<K, V> {
    #entries = new NativeWeakMap<K, V>();
    #initial: (readonly [K, V])[] = [];
    #isLoading = true;

    constructor(entries?: Iterable<readonly [K, V]> | null) {
      super();
      for (const [key, value] of entries ?? []) this.set(key, value);
      kept.all.push(this);
    }

    override get(key: K): V | undefined {
      return this.#entries.get(key);
    }

    override has(key: K): boolean {
      return this.#entries.has(key);
    }

    override set(key: K, value: V): this {
      if (this.#isLoading) this.#initial.push([key, value]);
      kept.changed.add(this);
      this.#entries.set(key, value);
      return this;
    }

    override delete(key: K): boolean {
      kept.changed.add(this);
      return this.#entries.delete(key);
    }

    remember(): void {
      this.#initial = this.#initial.filter(([key]) => this.#entries.has(key));
      this.#isLoading = false;
    }

    restore(): void {
      this.#entries = new NativeWeakMap<K, V>(this.#initial);
    }
  };
}
