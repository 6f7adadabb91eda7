import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WebContents } from "electron";
import { describe, expect, test } from "vitest";
import { BridgeRefusal } from "../../../electron/main/bridgeErrors.ts";
import type { FileToSave } from "../../../electron/main/files.ts";
import { makeTableHandlers } from "../../../electron/main/tableHandlers.ts";
import { importedChangesSchema, openedTableSchema, type TableSettings } from "../../../shared/contract/tables.ts";
import { readLocationDocument } from "../../../shared/exchange/parse.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";
import { temporaryFolder } from "../db/support.ts";

const caller = {} as WebContents;

/** Handlers that save into memory and open a file of that content. */
function handlersFor(opened?: { readonly name: string; readonly bytes: Uint8Array | string }) {
  const saved: { fileName: string; content: Uint8Array | string }[] = [];
  const stored: unknown[] = [];
  const undone: unknown[] = [];
  const progress: unknown[] = [];
  let settings: TableSettings = { mappings: {}, isPersonalDataWarned: false };
  const handlers = makeTableHandlers({
    today: () => "2026-11-22",
    store: {
      exportDocument: exampleDocument,
      findRemovedPeople: (kind, ids) => ids.filter((id) => id === `weg-${kind}`),
      commitImport: (changes, onProgress) => {
        onProgress?.({ phase: "copying", share: 0.5 });
        stored.push(...changes);
        return Promise.resolve({ savedAt: "2026-11-22T10:00:00.000Z" });
      },
      undoImport: (inverses) => {
        undone.push(...inverses);
        return { savedAt: "2026-11-22T10:00:01.000Z" };
      },
      tableSettings: () => settings,
      rememberTableSettings: ({
        mappings = settings.mappings,
        isPersonalDataWarned = settings.isPersonalDataWarned,
      }) => {
        settings = { mappings, isPersonalDataWarned };
      },
    },
    showProgress: (_caller, shown) => progress.push(shown),
    files: {
      save: async (_caller, { fileName, content }: FileToSave) => {
        saved.push({ fileName, content: await content() });
        return { status: "saved", fileName };
      },
      choose: () => {
        if (opened === undefined) return Promise.resolve(null);
        const path = join(temporaryFolder(), opened.name);
        writeFileSync(path, opened.bytes);
        return Promise.resolve(path);
      },
    },
  });
  return { handlers, saved, stored, undone, progress };
}

describe("tables over the bridge", () => {
  test("a chosen file comes as rows of text without its folder", async () => {
    const { handlers } = handlersFor({ name: "kinderen.csv", bytes: "Kind;Groep\r\nFien;Zon\r\n" });
    const answer = openedTableSchema.parse(await handlers.openTable(null, caller));
    expect(answer).toEqual({
      status: "opened",
      fileName: "kinderen.csv",
      sheets: [
        {
          name: "",
          rows: [
            { number: 1, cells: ["Kind", "Groep"] },
            { number: 2, cells: ["Fien", "Zon"] },
          ],
        },
      ],
    });
    expect(await handlersFor().handlers.openTable(null, caller)).toEqual({ status: "cancelled" });
  });

  test("a file that is no table is refused with its code", async () => {
    const { handlers } = handlersFor({ name: "x.xls", bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) });
    const refusal = await Promise.resolve(handlers.openTable(null, caller)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BridgeRefusal);
    expect(refusal).toHaveProperty("code", "oldWorkbook");
    const empty = handlersFor({ name: "x.csv", bytes: " ;\r\n;\r\n" });
    await expect(empty.handlers.openTable(null, caller)).rejects.toHaveProperty("code", "emptyTable");
    const large = handlersFor({ name: "x.csv", bytes: Buffer.alloc(21 * 1024 * 1024, "a") });
    await expect(large.handlers.openTable(null, caller)).rejects.toHaveProperty("code", "fileTooLarge");
  });

  test("a table and its template are saved under names that say what they are", async () => {
    const { handlers, saved } = handlersFor();
    await handlers.exportTable({ kind: "children", form: "csv", isTemplate: false }, caller);
    await handlers.exportTable({ kind: "staff", form: "xlsx", isTemplate: true }, caller);
    expect(saved.map(({ fileName }) => fileName)).toEqual([
      "Kinderen De Zonnebloem 2026-11-22.csv",
      "Medewerkers sjabloon.xlsx",
    ]);
    expect(saved[0]?.content).toContain("Fien B.");
    expect(saved[1]?.content).toBeInstanceOf(Uint8Array);
  });

  test("a pseudonymised location is a sound document, also in its name", async () => {
    const { handlers, saved } = handlersFor();
    await handlers.exportPseudonymised(null, caller);
    const [file] = saved;
    expect(file?.fileName).toBe("Roosterwijs zonder namen 2026-11-22.roosterwijs");
    expect(readLocationDocument(String(file?.content)).location.name).toBe("Locatie");
  });

  test("the changes of an import are stored together; none is no import", async () => {
    const { handlers, stored, undone, progress } = handlersFor();
    const changes = [{ id: "a", name: "tableImported" as const, subject: "x", week: "2026-W48", records: [] }];
    await handlers.commitImport({ changes }, caller);
    expect(stored).toEqual(changes);
    // How far the copy before it is, and then no longer.
    expect(progress).toEqual([{ phase: "copying", share: 0.5 }, null]);
    handlers.undoImport({ changes }, caller);
    expect(undone).toEqual(changes);
    expect(importedChangesSchema.safeParse({ changes: [] }).success).toBe(false);
  });

  test("the page is told which people of a table were removed", () => {
    const { handlers } = handlersFor();
    const asked = { kind: "staff" as const, ids: ["weg-child", "weg-staff", "s1"] };
    expect(handlers.findRemovedPeople(asked, caller)).toEqual({ ids: ["weg-staff"] });
  });

  test("what is remembered of tables is kept, each part by itself", () => {
    const { handlers } = handlersFor();
    const mappings = { "children|naam": { name: "naam" } };
    handlers.rememberTableSettings({ mappings }, caller);
    handlers.rememberTableSettings({ isPersonalDataWarned: true }, caller);
    expect(handlers.readTableSettings(null, caller)).toEqual({ mappings, isPersonalDataWarned: true });
  });
});
