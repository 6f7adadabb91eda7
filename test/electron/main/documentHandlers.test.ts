import type { WebContents } from "electron";
import { expect, test } from "vitest";
import { makeDocumentHandlers } from "../../../electron/main/documentHandlers.ts";
import { makeDocumentDesk } from "../../../electron/main/handedDocuments.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";

const caller = {} as WebContents;

/** Handlers over a file with the example in it, that open a file of that text; null is a dialog that was closed. */
function handlersFor(text: string | null) {
  const documents = makeDocumentDesk();
  const imported: { readonly document: LocationDocument; readonly fileName: string }[] = [];
  const saved: { readonly fileName: string; readonly content: Uint8Array | string }[] = [];
  const handlers = makeDocumentHandlers({
    today: () => "2026-11-22",
    store: {
      exportDocument: exampleDocument,
      listLocations: () => [{ id: exampleDocument().location.id, name: "De Zonnebloem", endsOn: null }],
      countRemoved: () => 2,
      importDocument: (document, fileName) => {
        imported.push({ document, fileName });
        return Promise.resolve();
      },
    },
    documents,
    files: {
      read: (path) => ({ fileName: path, text: text ?? "" }),
      open: () => Promise.resolve(text === null ? null : { fileName: "in.json", text }),
      save: async (_caller, { fileName, content }) => {
        saved.push({ fileName, content: await content() });
        return { status: "saved", fileName };
      },
    },
  });
  return { handlers, documents, imported, saved };
}

const small = parseLocationDocument({
  format: "roosterwijs/1",
  location: { id: "elders", name: "De Linde" },
  groups: [{ id: "g1", care: "dagopvang" }],
});

test("what is in a document and what it takes the place of is told before anything is stored", async () => {
  const { handlers, imported } = handlersFor(JSON.stringify(exampleDocument()));
  const { groups, staff, children, weeks } = exampleDocument();
  const holds = {
    name: "De Zonnebloem",
    groups: groups.length,
    staff: staff.length,
    children: children.length,
    weeks: weeks.length,
    shifts: weeks.flatMap(({ shifts }) => shifts).length,
  };
  expect(await handlers.chooseDocument(null, caller)).toEqual({
    status: "chosen",
    fileName: "in.json",
    holds,
    replaces: holds,
    removed: 2,
  });
  expect(imported).toEqual([]);
  expect(await handlers.importChosenDocument(null, caller)).toEqual({ fileName: "in.json" });
  expect(imported).toEqual([{ document: exampleDocument(), fileName: "in.json" }]);
  // It is stored once.
  await expect(handlers.importChosenDocument(null, caller)).rejects.toHaveProperty("code", "invalidInput");
});

test("a document of another location comes beside those that are there", async () => {
  const { handlers } = handlersFor(JSON.stringify(small));
  const answer = await handlers.chooseDocument(null, caller);
  expect(answer).toMatchObject({ holds: { name: "De Linde", groups: 1, staff: 0, shifts: 0 }, replaces: null });
});

test("what is no document is refused with its fields, and a closed dialog chooses nothing", async () => {
  const broken = handlersFor('{"format":"roosterwijs/1","location":{"id":""}}');
  await expect(broken.handlers.chooseDocument(null, caller)).rejects.toMatchObject({
    code: "invalidDocument",
    details: [expect.stringContaining("location.id")],
  });
  const closed = handlersFor(null);
  expect(await closed.handlers.chooseDocument(null, caller)).toEqual({ status: "cancelled" });
  await expect(closed.handlers.importChosenDocument(null, caller)).rejects.toHaveProperty("code", "invalidInput");
});

test("a document can also be stored as soon as it is chosen, and the location goes out under its name", async () => {
  const { handlers, imported, saved } = handlersFor(JSON.stringify(small));
  expect(await handlers.importDocument(null, caller)).toEqual({ status: "imported", fileName: "in.json" });
  expect(imported).toEqual([{ document: small, fileName: "in.json" }]);
  await handlers.exportDocument(null, caller);
  expect(saved.map(({ fileName }) => fileName)).toEqual(["Roosterwijs De Zonnebloem 2026-11-22.roosterwijs"]);
});

test("a document that the system hands over is told, looked at and stored as one that was chosen", async () => {
  const { handlers, documents, imported } = handlersFor(JSON.stringify(small));
  expect(await handlers.chooseHandedDocument(null, caller)).toEqual({ status: "cancelled" });
  const told = handlers.awaitHandedDocument(null, caller);
  documents.hand("linde.roosterwijs");
  expect(await told).toEqual({ isHanded: true });
  expect(await handlers.chooseHandedDocument(null, caller)).toMatchObject({
    status: "chosen",
    fileName: "linde.roosterwijs",
    holds: { name: "De Linde" },
  });
  expect(imported).toEqual([]);
  await handlers.importChosenDocument(null, caller);
  expect(imported).toEqual([{ document: small, fileName: "linde.roosterwijs" }]);
});

test("a document that is none is handed over once, and nothing of the one before it is stored", async () => {
  const { handlers, documents, imported } = handlersFor("geen json");
  documents.hand("a.roosterwijs");
  expect(() => handlers.chooseHandedDocument(null, caller)).toThrow(
    expect.objectContaining({ code: "invalidDocument" }),
  );
  expect(await handlers.chooseHandedDocument(null, caller)).toEqual({ status: "cancelled" });
  await expect(handlers.importChosenDocument(null, caller)).rejects.toHaveProperty("code", "invalidInput");
  expect(imported).toEqual([]);
});
