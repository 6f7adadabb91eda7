/*
 * What modules remember (a memo in a WeakMap, say) would carry from one mutant to the next in a process that runs many.
 * So the maps that are made while the modules load can be put back to what they held when that was done.
 */

/** Puts every map that was made while loading back to what it held when the loading was done. */
export type RestoreState = () => void;

/** A map that was made while loading: told when that is done, and put back later. */
type Kept = { readonly remember: () => void; readonly restore: RestoreState };

/** Loads modules such that what their maps hold can be put back; maps that they make later are left alone. */
export async function loadRestorable(load: () => Promise<void>): Promise<RestoreState> {
  const kept: Kept[] = [];
  const native = { Map: globalThis.Map, WeakMap: globalThis.WeakMap };
  Object.assign(globalThis, {
    Map: restorableMap(native.Map, kept),
    WeakMap: restorableWeakMap(native.WeakMap, kept),
  });
  try {
    await load();
  } finally {
    Object.assign(globalThis, native);
  }
  for (const { remember } of kept) remember();
  return () => {
    for (const { restore } of kept) restore();
  };
}

function restorableMap(NativeMap: MapConstructor, kept: Kept[]): MapConstructor {
  return class RestorableMap<K, V> extends NativeMap<K, V> {
    #initial: readonly (readonly [K, V])[] = [];
    #changed = false;

    constructor(entries?: Iterable<readonly [K, V]> | null) {
      super();
      for (const [key, value] of entries ?? []) this.set(key, value);
      kept.push({ remember: () => this.#remember(), restore: () => this.#restore() });
    }

    override set(key: K, value: V): this {
      this.#changed = true;
      return super.set(key, value);
    }

    override delete(key: K): boolean {
      this.#changed = true;
      return super.delete(key);
    }

    override clear(): void {
      this.#changed = true;
      super.clear();
    }

    #remember(): void {
      this.#initial = [...this];
      this.#changed = false;
    }

    #restore(): void {
      if (!this.#changed) return;
      super.clear();
      for (const [key, value] of this.#initial) super.set(key, value);
      this.#changed = false;
    }
  };
}

/** A WeakMap can't be emptied or listed, so this one keeps its entries in another, and lists those made while loading. */
function restorableWeakMap(NativeWeakMap: WeakMapConstructor, kept: Kept[]): WeakMapConstructor {
  return class RestorableWeakMap<K extends WeakKey, V> extends NativeWeakMap<K, V> {
    #entries = new NativeWeakMap<K, V>();
    #initial: [K, V][] | undefined = [];
    #atStart: readonly [K, V][] = [];

    constructor(entries?: Iterable<readonly [K, V]> | null) {
      super();
      for (const [key, value] of entries ?? []) this.set(key, value);
      kept.push({ remember: () => this.#remember(), restore: () => this.#restore() });
    }

    override get(key: K): V | undefined {
      return this.#entries.get(key);
    }

    override has(key: K): boolean {
      return this.#entries.has(key);
    }

    override set(key: K, value: V): this {
      this.#initial?.push([key, value]);
      this.#entries.set(key, value);
      return this;
    }

    override delete(key: K): boolean {
      return this.#entries.delete(key);
    }

    #remember(): void {
      this.#atStart = (this.#initial ?? []).filter(([key]) => this.#entries.has(key));
      this.#initial = undefined;
    }

    #restore(): void {
      this.#entries = new NativeWeakMap<K, V>(this.#atStart);
    }
  };
}
