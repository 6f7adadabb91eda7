import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { documentAmong, documentOfSecondStart, makeDocumentDesk } from "../../../electron/main/handedDocuments.ts";

vi.mock("electron", () => ({ app: {}, BrowserWindow: {}, dialog: {}, shell: {} }));

describe.skipIf(process.platform === "win32")("the document that the program was started with", () => {
  test.each([
    [["/data/De Linde.roosterwijs"], "/data/De Linde.roosterwijs"],
    [["De Linde.ROOSTERWIJS"], "/home/jo/De Linde.ROOSTERWIJS"],
    [["../elders/a.roosterwijs"], "/home/elders/a.roosterwijs"],
    [["--log-level=3", "/opt/app", "/data/a.roosterwijs", "/data/b.roosterwijs"], "/data/a.roosterwijs"],
    [["file:///data/De%20Linde.roosterwijs"], "/data/De Linde.roosterwijs"],
    [["FILE:///data/a.roosterwijs"], "/data/a.roosterwijs"],
    [["plan: maart.roosterwijs"], "/home/jo/plan: maart.roosterwijs"],
  ])("%j is %s", (args, path) => {
    expect(documentAmong(args, "/home/jo")).toBe(path);
  });

  test.each([
    [[]],
    [["--load-extension=/data/a.roosterwijs"]],
    [["-a.roosterwijs"]],
    [["/data/a.json", "/data/roosterwijs", "/data/.roosterwijs"]],
    [["https://example.org/a.roosterwijs"]],
    [["file://example.org/share/a.roosterwijs"]],
    [["file:///data/..%2f..%2fa.roosterwijs"]],
    [["file://["]],
  ])("%j names none on this computer", (args) => {
    expect(documentAmong(args, "/home/jo")).toBeNull();
  });

  test.each([
    [{ document: "/data/a.roosterwijs" }, "/data/a.roosterwijs"],
    [{ document: null }, null],
    [{ document: "" }, null],
    [{ document: ["/data/a.roosterwijs"] }, null],
    ["/data/a.roosterwijs", null],
    [null, null],
    [undefined, null],
  ])("a second start tells %j", (told, path) => {
    expect(documentOfSecondStart(told)).toBe(path);
  });
});

describe("documents that the system hands over", () => {
  test("wait for a page that asks, in the order in which they came", async () => {
    const desk = makeDocumentDesk();
    expect(desk.take()).toBeNull();
    desk.hand("a");
    desk.hand("b");
    expect(await desk.whenHanded()).toBe(true);
    expect([desk.take(), desk.take(), desk.take()]).toEqual(["a", "b", null]);
  });

  test("are told to who waits, and a page that was loaded anew finds what the one before did not take", async () => {
    const desk = makeDocumentDesk();
    const before = desk.whenHanded();
    const anew = desk.whenHanded();
    expect(await before).toBe(false);
    desk.hand("a");
    expect(await anew).toBe(true);
    expect(await desk.whenHanded()).toBe(true);
    expect(desk.take()).toBe("a");
  });
});

describe.skipIf(process.platform === "win32")("a file that was handed over", async () => {
  const { makeFiles } = await import("../../../electron/main/files.ts");
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-test-"));
  const { read } = makeFiles(join(folder, "window.json"));

  test("is read, and refused where it is none, too large or endless", () => {
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = (name: string) => join(folder, name);
    writeFileSync(path("goed"), "{}");
    expect(read(path("goed"))).toEqual({ fileName: "goed", text: "{}" });
    mkdirSync(path("map"));
    symlinkSync("/dev/zero", path("zonder-einde"));
    execFileSync("mkfifo", [path("pijp")]);
    writeFileSync(path("groot"), "");
    truncateSync(path("groot"), 200 * 1024 * 1024 + 1);
    const refusals = ["map", "zonder-einde", "pijp", "weg", "groot"].map((name) => {
      expect(() => read(path(name))).toThrow();
      try {
        return read(path(name));
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
    expect(refusals).toEqual([...new Array(4).fill("fileNotReadable"), "fileTooLarge"]);
  });
});
