import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openLog } from "../../../electron/main/log.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";
import { now, temporaryFolder } from "../db/support.ts";

const KILOBYTE = 1024;

/** What a log holds after something is written to it, all its files together. */
function written(write: (log: ReturnType<typeof openLog>) => void): string {
  const folder = join(temporaryFolder(), "logs");
  write(openLog(folder, now));
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
}

/** What an action throws. */
function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("a log rotates", () => {
  test("into three files of a bounded size, of which the oldest goes", () => {
    const folder = join(temporaryFolder(), "logs");
    const log = openLog(folder, now);
    const error = new RangeError("x");
    for (let line = 0; line < 6000; line += 1) log.error(`line ${line}`, error);
    const names = readdirSync(folder).sort();
    expect(names).toEqual(["roosterwijs.log", "roosterwijs.log.1", "roosterwijs.log.2"]);
    for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(260 * KILOBYTE);
    const text = names.map((name) => readFileSync(join(folder, name), "utf8"));
    expect(text[0]).toContain("line 5999 ");
    expect(text.join("")).not.toContain("line 0 ");
    const lines = [...text].reverse().join("").trimEnd().split("\n");
    const numbers = lines.map((line) => Number(/line (\d+) /.exec(line)?.[1]));
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  test("also what an earlier start left behind", () => {
    const folder = temporaryFolder();
    const path = join(folder, "roosterwijs.log");
    writeFileSync(path, "old\n".repeat(70 * KILOBYTE));
    openLog(folder, now).error("start", new Error("x"));
    expect(readFileSync(path, "utf8")).toMatch(/^2026-11-21T10:00:00.000Z start Error /);
    expect(readFileSync(`${path}.1`, "utf8")).toMatch(/^old\n/);
  });

  test("and is read as a whole, the oldest first", () => {
    const folder = join(temporaryFolder(), "logs");
    const log = openLog(folder, now);
    expect(log.read()).toBe("");
    const error = new RangeError("x");
    for (let line = 0; line < 3000; line += 1) log.error(`line ${line}`, error);
    expect(readdirSync(folder).length).toBeGreaterThan(1);
    const numbers = [...log.read().matchAll(/ line (\d+) /g)].map(([, number]) => Number(number));
    expect(numbers.at(-1)).toBe(2999);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  test("and is of its user alone", () => {
    const folder = join(temporaryFolder(), "logs");
    openLog(folder, now).error("start", new Error("x"));
    expect((statSync(folder).mode & 0o777).toString(8)).toBe("700");
    expect((statSync(join(folder, "roosterwijs.log")).mode & 0o777).toString(8)).toBe("600");
  });

  test("and one that cannot be written stops nobody", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "roosterwijs.log"));
    expect(() => openLog(folder, now).error("start", new Error("x"))).not.toThrow();
  });
});

/** Every name of a person or place in the example, and each word of them that is no ordinary one. */
function namesOfExample(): string[] {
  const { location, staff, children } = exampleDocument();
  const names = [location, ...staff, ...children].flatMap(({ name }) => (name == null ? [] : [name]));
  return [...new Set(names.flatMap((name) => [name, ...name.split(" ").filter((word) => word.length > 3)]))];
}

/** Ways in which a name comes into an error, as they happen in this program and in what it is built on. */
const WAYS: Readonly<Record<string, (name: string) => unknown>> = {
  "a message": (name) => new Error(`geen dienst van ${name}`),
  "a message of several lines": (name) => new Error(`geen dienst\n    at ${name}\n    at ${name} (x.ts:1:1)`),
  "a property of nothing": (name) => thrownBy(() => (undefined as unknown as Record<string, unknown>)[name]),
  "text that is no JSON": (name) => thrownBy(() => JSON.parse(`${name}: {`)),
  "a field that a schema refuses": (name) => thrownBy(() => z.strictObject({}).parse({ [name]: name })),
  "a value that a table refuses": (name) => {
    const db = new Database(":memory:");
    return thrownBy(() => db.exec(`CREATE TABLE "${name}" (id CHECK (id > 1)); INSERT INTO "${name}" VALUES (1)`));
  },
  "a file": (name) => thrownBy(() => readFileSync(join("/", name, `${name}.json`))),
  "a cause": (name) => new Error("x", { cause: new TypeError(name, { cause: name }) }),
  "an error that is its own cause": (name) => {
    const error = new Error(name);
    error.cause = error;
    return error;
  },
  "a text that is thrown": (name) => name,
  "a name that was changed": (name) => Object.assign(new Error("x"), { name }),
  "a code of several words": (name) => Object.assign(new Error("x"), { code: `${name} B.` }),
  "a folder of the user": (name) => {
    const error = new Error("x");
    error.stack = [
      "Error: x",
      `    at open (/home/${name}/Roosterwijs/app.asar/out/main/main.js:12:3)`,
      `    at async Promise.all (index 0)`,
      `    at C:\\Users\\${name}\\Programs\\Roosterwijs\\resources\\app.asar\\out\\main\\store.js:7:9`,
      `    at async file:///Users/${name}/Roosterwijs.app/Contents/main.js:1:1`,
    ].join("\n");
    return error;
  },
};

describe("a log holds nobody's name", () => {
  const names = namesOfExample();

  test("of the example there are names to look for", () => {
    expect(names.length).toBeGreaterThan(60);
  });

  test.each(Object.entries(WAYS))("from %s", (_way, errorOf) => {
    const text = written((log) => {
      for (const name of names) log.error("openWeek", errorOf(name));
    });
    expect(text.split("\n")).toHaveLength(names.length + 1);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });

  test("and still says what went wrong and where", () => {
    const text = written((log) => {
      log.error("daily backup", WAYS["a folder of the user"]?.("Fatima"));
      log.error("openWeek", Object.assign(new RangeError("x"), { code: "SQLITE_FULL" }));
    });
    const [first, second] = text.split("\n");
    expect(first).toBe(
      "2026-11-21T10:00:00.000Z daily backup Error at open (main.js:12:3) at store.js:7:9 at main.js:1:1",
    );
    expect(second).toMatch(/^2026-11-21T10:00:00.000Z openWeek RangeError SQLITE_FULL at .*\(?log\.test\.ts:\d+:\d+/);
  });
});
