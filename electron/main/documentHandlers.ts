import type { WebContents } from "electron";
import type { ChosenDocument, documentContract, Holdings } from "../../shared/contract/documents.ts";
import { formatIssue, InvalidDataError } from "../../shared/exchange/issues.ts";
import { readLocationDocument, writeLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Store } from "../db/store.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import { fileNameOf } from "./fileNames.ts";
import type { Files, OpenedFile, SavedFile } from "./files.ts";
import { DOCUMENT_EXTENSION, DOCUMENT_FILTER, type DocumentDesk } from "./handedDocuments.ts";

interface DocumentContext {
  readonly store: Pick<Store, "exportDocument" | "importDocument" | "countRemoved" | "listLocations">;
  readonly files: Pick<Files, "save" | "open" | "read">;
  readonly documents: Pick<DocumentDesk, "whenHanded" | "take">;
  /** The date of today. */
  readonly today: () => string;
}

type DocumentName = keyof typeof documentContract;

const { dialogs, fileNames } = texts.system;

/** A document that was chosen, with the name of its file. */
interface OpenedDocument {
  readonly fileName: string;
  readonly document: LocationDocument;
}

/** What main does for exchange documents. */
export function makeDocumentHandlers(context: DocumentContext): Pick<BridgeHandlers, DocumentName> {
  let chosen: OpenedDocument | null = null;
  const store = async ({ document, fileName }: OpenedDocument) => {
    await context.store.importDocument(document, fileName);
    return { fileName };
  };
  return {
    exportDocument: (_input, caller) => exportDocument(context, caller),
    importDocument: async (_input, caller) => {
      const opened = await openDocument(context, caller);
      return opened === null ? { status: "cancelled" } : { status: "imported", ...(await store(opened)) };
    },
    chooseDocument: async (_input, caller) => {
      chosen = await openDocument(context, caller);
      return chosen === null ? { status: "cancelled" } : describe(context, chosen);
    },
    awaitHandedDocument: async () => ({ isHanded: await context.documents.whenHanded() }),
    chooseHandedDocument: () => {
      chosen = null;
      const path = context.documents.take();
      if (path !== null) chosen = parse(context.files.read(path));
      return chosen === null ? { status: "cancelled" } : describe(context, chosen);
    },
    importChosenDocument: async () => {
      if (chosen === null) throw new BridgeRefusal("invalidInput");
      const answer = await store(chosen);
      chosen = null;
      return answer;
    },
  };
}

async function exportDocument({ store, files, today }: DocumentContext, caller: WebContents): Promise<SavedFile> {
  const document = store.exportDocument();
  return await files.save(caller, {
    title: dialogs.saveDocument,
    fileName: fileNameOf(
      fileNames.document(document.location.name ?? document.location.id, today()),
      DOCUMENT_EXTENSION,
    ),
    filter: DOCUMENT_FILTER,
    content: () => Promise.resolve(writeLocationDocument(document)),
  });
}

async function openDocument({ files }: DocumentContext, caller: WebContents): Promise<OpenedDocument | null> {
  const file = await files.open(caller, dialogs.openDocument, DOCUMENT_FILTER);
  return file === null ? null : parse(file);
}

function parse({ fileName, text }: OpenedFile): OpenedDocument {
  try {
    return { fileName, document: readLocationDocument(text) };
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    throw new BridgeRefusal("invalidDocument", { details: error.issues.map(formatIssue), cause: error });
  }
}

function describe({ store }: DocumentContext, { fileName, document }: OpenedDocument): ChosenDocument {
  const isThere = store.listLocations().some(({ id }) => id === document.location.id);
  const replaces = isThere ? holdingsOf(store.exportDocument(document.location.id)) : null;
  const removed = store.countRemoved(document);
  return { status: "chosen", fileName, holds: holdingsOf(document), replaces, removed };
}

function holdingsOf({ location, groups, staff, children, weeks }: LocationDocument): Holdings {
  return {
    name: location.name ?? null,
    groups: groups.length,
    staff: staff.length,
    children: children.length,
    weeks: weeks.length,
    shifts: weeks.reduce((count, { shifts }) => count + shifts.length, 0),
  };
}
