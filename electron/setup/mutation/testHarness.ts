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

/** Tests by id, in the order in which they were declared. */
export type TestCollection = ReadonlyMap<string, CollectedTest>;

const collecting = { tests: new Map<string, CollectedTest>(), file: "", suites: [] as readonly string[] };

/** The tests that files declare while they load; the ids of the tests name their file. */
export async function collectTests(
  files: readonly string[],
  load: (file: string) => Promise<unknown>,
): Promise<TestCollection> {
  const tests = new Map<string, CollectedTest>();
  for (const file of files) {
    Object.assign(collecting, { tests, file });
    await load(file);
  }
  return tests;
}

function addSuite(name: string, body: () => void): void {
  const outer = collecting.suites;
  collecting.suites = [...outer, name];
  body();
  collecting.suites = outer;
}

function addTest(name: string, run: () => unknown): void {
  const { tests, file, suites } = collecting;
  const path = [file, ...suites, name].join(" > ");
  let id = path;
  for (let copy = 2; tests.has(id); copy += 1) id = `${path} (${copy})`;
  tests.set(id, { id, file, name, run });
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
