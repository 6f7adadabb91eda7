/**
 * What a test imports as "vitest" while mutants are tested: the part of Vitest that the tests of `shared` use. It only
 * collects the tests, so that a process that has loaded them once can run any of them again for the next mutant.
 */
import { format } from "node:util";

export { expect } from "vitest";

type Body = (...args: never[]) => unknown;

/** A test, ready to be run any number of times. `id` is its file and its names, unique among all tests. */
export type CollectedTest = {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
};

const tests = new Map<string, CollectedTest>();
const place = { file: "", suites: [] as readonly string[] };

/** The tests that `load` declares, in order. `file` is how their ids name it. */
export async function collectTests(file: string, load: () => Promise<unknown>): Promise<void> {
  place.file = file;
  await load();
}

/** Every test collected so far, by id, in the order in which they were declared. */
export function collectedTests(): ReadonlyMap<string, CollectedTest> {
  return tests;
}

function addSuite(name: string, body: () => void): void {
  const outer = place.suites;
  place.suites = [...outer, name];
  body();
  place.suites = outer;
}

function addTest(name: string, run: () => unknown): void {
  const path = [place.file, ...place.suites, name].join(" > ");
  let id = path;
  for (let copy = 2; tests.has(id); copy += 1) id = `${path} (${copy})`;
  tests.set(id, { id, file: place.file, name, run });
}

/** Declares something for every row of a table: arrays are spread over the arguments if all rows are, as Vitest does. */
function forEachRow(declare: (name: string, body: () => never) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      const areAllArrays = rows.every(Array.isArray);
      for (const row of rows) {
        const args: readonly unknown[] = areAllArrays ? (row as readonly unknown[]) : [row];
        declare(titleOf(name, args), () => body(...(args as never[])) as never);
      }
    };
}

/** Fills in %s and its like; what has no place in the title is left out. */
function titleOf(name: string, args: readonly unknown[]): string {
  const places = name.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(name, ...args.slice(0, places));
}

export const describe = Object.assign(addSuite, { each: forEachRow(addSuite) });
export const it = Object.assign(addTest, { each: forEachRow(addTest) });
export const test = it;
