/** What became of the text of a cell: a value, or one Dutch sentence that says why not. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function read<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function refuse(reason: string): Read<never> {
  return { ok: false, reason };
}
