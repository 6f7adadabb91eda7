import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WebContents } from "electron";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { writeFileAtomically, writeFolderAtomically } from "../../../electron/main/atomicFile.ts";
import type { FileToSave } from "../../../electron/main/files.ts";
import { exportPilotLogFiles } from "../../../electron/main/pilotLogHandlers.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";

const caller = {} as WebContents;
const PERIOD = { from: "2026-W48", to: "2026-W50" };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "roosterwijs-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
});

describe("a folder that is saved", () => {
  const files = [
    { name: "a.csv", content: "x\n" },
    { name: "b.json", content: "{}\n" },
  ];

  test("stands whole and private in its place", () => {
    expect(writeFolderAtomically(folder, "log", files)).toBe("log");
    expect(readdirSync(folder)).toEqual(["log"]);
    expect(readdirSync(join(folder, "log"))).toEqual(["a.csv", "b.json"]);
    expect(statSync(join(folder, "log")).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(folder, "log", "a.csv"), "utf8")).toBe("x\n");
  });

  test("never takes the place of another: it gets a number", () => {
    mkdirSync(join(folder, "log"));
    writeFileSync(join(folder, "log (2)"), "oud");
    expect(writeFolderAtomically(folder, "log", files)).toBe("log (3)");
    expect(readdirSync(join(folder, "log"))).toEqual([]);
    expect(readFileSync(join(folder, "log (2)"), "utf8")).toBe("oud");
  });

  test("leaves nothing behind when one of its files cannot be written", () => {
    const bad = [...files, { name: "geen/map.csv", content: "x" }];
    expect(() => writeFolderAtomically(folder, "log", bad)).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("an export of the pilot log", () => {
  interface Wishes {
    readonly folder?: string | null;
    readonly keySaved?: boolean;
  }

  async function run({ folder: chosen = folder, keySaved = true }: Wishes = {}) {
    const asked: FileToSave[] = [];
    const answer = await exportPilotLogFiles(
      {
        store: { exportDocument: exampleDocument },
        today: () => "2026-11-27",
        files: {
          chooseFolder: () => Promise.resolve(chosen),
          save: async (_caller, file) => {
            // The folder of the export does not exist yet, so the key cannot be put in it.
            expect(readdirSync(folder)).toEqual([]);
            asked.push(file);
            if (!keySaved) return { status: "cancelled" };
            writeFileAtomically(join(folder, file.fileName), await file.content());
            return { status: "saved", fileName: file.fileName };
          },
          writeFolder: writeFolderAtomically,
        },
      },
      PERIOD,
      caller,
    );
    return { answer, asked };
  }

  test("writes the folder, and the key beside it", async () => {
    const { answer } = await run();
    const folderName = "Pilotlog De Zonnebloem 2026-W48 tot en met 2026-W50";
    const keyFileName = "Sleutel pilotlog De Zonnebloem 2026-W48 tot en met 2026-W50.csv";
    expect(answer).toEqual({ status: "saved", folderName, keyFileName });
    expect(readdirSync(folder).sort()).toEqual([folderName, keyFileName]);
    expect(readdirSync(join(folder, folderName))).toContain("codeboek.csv");
    expect(readFileSync(join(folder, keyFileName), "utf8")).toContain("Jorrit H.");
    for (const name of readdirSync(join(folder, folderName))) {
      expect(readFileSync(join(folder, folderName, name), "utf8")).not.toContain("Jorrit H.");
    }
  });

  test("asks for the key with a text that says it stays here", async () => {
    const { asked } = await run();
    expect(asked.map(({ title }) => title)).toEqual([expect.stringContaining("blijft bij u")]);
  });

  test.each([{ folder: null }, { keySaved: false }])("writes nothing when a place is not given: %j", async (wishes) => {
    const { answer } = await run(wishes);
    expect(answer).toEqual({ status: "cancelled" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
