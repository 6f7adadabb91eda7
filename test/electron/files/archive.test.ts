import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { archivedFiles } from "../../../electron/files/archive.ts";
import { readTableFile } from "../../../electron/files/tableFile.ts";
import { writeSheets } from "../../../electron/files/xlsxFile.ts";

const MEGABYTE = 1024 * 1024;

/** Zeros, of which a thousand megabytes pack into one. */
const BOMB = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(100 * MEGABYTE) }, { level: 1 });

/** Names and sizes as the archive says them, and what is in each. */
function read(bytes: Uint8Array) {
  return archivedFiles(bytes)?.map(({ name, size, unpack }) => [name, size, new TextDecoder().decode(unpack())]);
}

describe("the files of an archive", () => {
  const text = (value: string) => new TextEncoder().encode(value);

  test.each([0, 6] as const)("are found, packed at level %d", (level) => {
    const archive = zipSync({ a: text("a".repeat(700)), "b/ç": text("ja") }, { level });
    expect(read(archive)).toEqual([
      ["a", 700, "a".repeat(700)],
      ["b/ç", 2, "ja"],
    ]);
    expect(read(zipSync({}))).toEqual([]);
  });

  test("are found in a view on larger memory", () => {
    const archive = zipSync({ a: text("ja") });
    const memory = new Uint8Array(archive.length + 50);
    memory.set(archive, 50);
    expect(read(memory.subarray(50))).toEqual([["a", 2, "ja"]]);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["a text", text("Kind;Geboren\r\n")],
    ["half an archive", zipSync({ a: new Uint8Array(700) }).slice(0, 60)],
    ["an archive with numbers elsewhere", changed(zipSync({ a: text("ja") }), -12, 0xffff)],
  ])("are not known of %s", (_name, bytes) => {
    expect(archivedFiles(bytes)).toBeNull();
  });

  test("grow no further than they say", () => {
    const bytes = zipSync({ a: new Uint8Array(7000) });
    const [file] = archivedFiles(changed(bytes, -22 - 47 + 24, 100)) ?? [];
    expect(file?.size).toBe(100);
    expect(() => file?.unpack()).toThrow();
  });
});

/** A copy with another two-byte number at a place, counted from the end. */
function changed(bytes: Uint8Array, place: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint16(copy.length + place, value, true);
  return copy;
}

describe("a workbook that would fill the memory", () => {
  test("is refused before it is unpacked", async () => {
    expect(BOMB.length).toBeLessThan(MEGABYTE);
    await expect(readTableFile(BOMB)).rejects.toMatchObject({ code: "fileTooLarge" });
  });

  test("is refused when it lies about its size as well", async () => {
    const bytes = BOMB.slice();
    const directory = bytes.length - 22 - 46 - "xl/worksheets/sheet1.xml".length;
    new DataView(bytes.buffer).setUint32(directory + 24, 1000, true);
    expect(archivedFiles(bytes)?.[0]?.size).toBe(1000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readTableFile(bytes)).rejects.toMatchObject({ code: "tableNotReadable" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * MEGABYTE);
  });

  test("is not what an export of 5,000 rows is", async () => {
    const table = [["Kind"], ...Array.from({ length: 5000 }, (_, row) => [`Kind ${row}`])];
    const bytes = await writeSheets([{ name: "Kinderen", table }]);
    expect((await readTableFile(bytes))[0]?.rows).toHaveLength(5001);
  });
});
