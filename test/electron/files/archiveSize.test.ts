import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpackedBytes } from "../../../electron/files/archiveSize.ts";
import { readTableFile } from "../../../electron/files/tableFile.ts";
import { writeSheets } from "../../../electron/files/xlsxFile.ts";

const MEGABYTE = 1024 * 1024;

/** Zeros, of which a thousand megabytes pack into one. */
const BOMB = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(100 * MEGABYTE) }, { level: 1 });

describe("what an archive unpacks to", () => {
  test("is the sum of its files", () => {
    expect(unpackedBytes(zipSync({ a: new Uint8Array(700), "b/c": new Uint8Array(300) }))).toBe(1000);
    expect(unpackedBytes(zipSync({}))).toBe(0);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("Kind;Geboren\r\n")],
    ["half an archive", zipSync({ a: new Uint8Array(700) }).slice(0, 60)],
  ])("is not known of %s", (_name, bytes) => {
    expect(unpackedBytes(bytes)).toBeNull();
  });

  test("is found in a view on larger memory", () => {
    const archive = zipSync({ a: new Uint8Array(700) });
    const memory = new Uint8Array(archive.length + 50);
    memory.set(archive, 50);
    expect(unpackedBytes(memory.subarray(50))).toBe(700);
  });
});

describe("a workbook that would fill the memory", () => {
  test("is refused before it is unpacked", async () => {
    expect(BOMB.length).toBeLessThan(MEGABYTE);
    await expect(readTableFile(BOMB)).rejects.toMatchObject({ code: "fileTooLarge" });
  });

  test("is refused when it lies about its size as well", async () => {
    const bytes = BOMB.slice();
    const directory = bytes.length - 22 - 46 - "xl/worksheets/sheet1.xml".length;
    new DataView(bytes.buffer).setUint32(directory + 24, 1000, true);
    expect(unpackedBytes(bytes)).toBe(1000);
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
