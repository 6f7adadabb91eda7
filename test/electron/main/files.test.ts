import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { writeFileAtomically } from "../../../electron/main/atomicFile.ts";
import { dutchDateOf } from "../../../electron/main/clock.ts";
import { chooseDataFiles } from "../../../electron/main/dataFiles.ts";
import { fileNameOf } from "../../../electron/main/fileNames.ts";
import { openLog } from "../../../electron/main/log.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "roosterwijs-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
});

describe("a file that is saved", () => {
  test("stands whole and private in its place, over an older one", () => {
    const path = join(folder, "rooster.pdf");
    writeFileSync(path, "oud", { mode: 0o644 });
    writeFileAtomically(path, new Uint8Array([37, 80, 68, 70]));
    expect(readFileSync(path, "latin1")).toBe("%PDF");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["rooster.pdf"]);
  });

  test("that cannot take its place leaves nothing behind", () => {
    const path = join(folder, "map");
    mkdirSync(join(path, "vol"), { recursive: true });
    expect(() => writeFileAtomically(path, "x")).toThrow();
    expect(readdirSync(folder)).toEqual(["map"]);
  });
});

describe("the name of a file", () => {
  test.each([
    ["Rooster 2026-W48 Zonnestralen", "Rooster 2026-W48 Zonnestralen.pdf"],
    ["../../etc/passwd", "etc passwd.pdf"],
    ['a\\b:c*d?e"f<g>h|i', "a b c d e f g h i.pdf"],
    ["<img src=x onerror=alert(1)>", "img src=x onerror=alert(1).pdf"],
    ["\u202Efdp.exe\u0000\n", "fdp.exe.pdf"],
    ["...", "zonder naam.pdf"],
    ["", "zonder naam.pdf"],
    ["einde. ", "einde.pdf"],
  ])("of %j is %j", (words, name) => {
    expect(fileNameOf(words, "pdf")).toBe(name);
  });

  test("is not too long and never cuts a character in two", () => {
    const name = fileNameOf("👶".repeat(300), "pdf");
    expect([...name]).toHaveLength(124);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});

describe("the log", () => {
  test("tells kind, code and place, and no word of the message", () => {
    const log = openLog(join(folder, "logs"), () => new Date("2026-11-21T10:00:00Z"));
    log.error("openWeek", new Error("kind Noor B. ontbreekt", { cause: new TypeError("Noor B.\n    bij Fatima") }));
    log.error("openWeek", "Noor B.");
    const text = readFileSync(join(folder, "logs", "roosterwijs.log"), "utf8");
    expect(text).toMatch(/^2026-11-21T10:00:00\.000Z openWeek Error at .* \| cause: TypeError at /);
    expect(text).not.toMatch(/Noor|Fatima/);
    expect(text.trimEnd().split("\n")).toHaveLength(2);
    expect(statSync(join(folder, "logs", "roosterwijs.log")).mode & 0o777).toBe(0o600);
  });

  test("rotates and keeps three files", () => {
    const log = openLog(folder, () => new Date());
    for (let round = 0; round < 5; round += 1) {
      log.error("a", new Error("x"));
      writeFileSync(join(folder, "roosterwijs.log"), `${round}`.repeat(300_000));
    }
    log.error("last", new Error("x"));
    expect(readdirSync(folder)).toEqual(["roosterwijs.log", "roosterwijs.log.1", "roosterwijs.log.2"]);
    expect(statSync(join(folder, "roosterwijs.log")).size).toBeLessThan(10_000);
    expect(readFileSync(join(folder, "roosterwijs.log.1"), "utf8").at(0)).toBe("4");
  });
});

describe("the database that opens", () => {
  const choice = { isGivenFolder: false, isPackaged: false, wantsOwn: false, runtime: "official" as const };

  test("is the example's alone from source, even when there are real rosters", () => {
    for (const runtime of ["official", "fallback"] as const) {
      const files = chooseDataFiles({ ...choice, runtime, dataFolder: folder });
      expect(files).toMatchObject({ first: "example", allowed: ["example"] });
      expect(files.pathOf("example")).toBe(join(folder, "voorbeeld.db"));
    }
  });

  test.each([{ isPackaged: true }, { wantsOwn: true }])(
    "is the user's own, and then the example's too (%o)",
    (asked) => {
      const files = chooseDataFiles({ ...choice, ...asked, dataFolder: folder });
      expect(files).toMatchObject({ first: "own", allowed: ["own", "example"] });
      expect(files.pathOf("own")).toBe(join(folder, "roosterwijs.db"));
    },
  );

  test("is never the user's own on the older Electron, but in a test's folder", () => {
    const fallback = { ...choice, isPackaged: true, runtime: "fallback" as const, dataFolder: folder };
    expect(() => chooseDataFiles(fallback)).toThrow(/oudere Electron/);
    expect(chooseDataFiles({ ...fallback, isGivenFolder: true }).first).toBe("own");
  });
});

test("today is the date in the Netherlands, also just after midnight, in winter and in summer", () => {
  expect(dutchDateOf(new Date("2026-11-22T22:59:59Z"))).toBe("2026-11-22");
  expect(dutchDateOf(new Date("2026-11-22T23:00:01Z"))).toBe("2026-11-23");
  expect(dutchDateOf(new Date("2026-07-01T22:00:01Z"))).toBe("2026-07-02");
});
