import { app } from "electron";
import type { AppInfo } from "../../shared/contract/bridge.ts";
import type { DataFile } from "../../shared/contract/locations.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { StorageError } from "../db/storageError.ts";
import type { Store } from "../db/store.ts";
import { printHandlers } from "../print/printHandlers.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { exportComparison } from "./comparisonHandlers.ts";
import { makeDocumentHandlers } from "./documentHandlers.ts";
import { makeEncryptionHandlers } from "./encryptionHandlers.ts";
import { exampleDocument } from "./example.ts";
import type { Files } from "./files.ts";
import type { DocumentDesk } from "./handedDocuments.ts";
import { makeHandOutHandlers } from "./handOutHandlers.ts";
import type { KeyMemory } from "./keyMemory.ts";
import { makeLocationHandlers } from "./locationHandlers.ts";
import type { Log } from "./log.ts";
import type { FileDesk } from "./openFile.ts";
import { exportPilotLogFiles } from "./pilotLogHandlers.ts";
import type { ProgressDesk, ShowProgress } from "./progressBar.ts";
import { makeReportHandlers } from "./reportHandlers.ts";
import type { RuntimeInfo } from "./runtime.ts";
import { makeStorageHandlers, whoElseWrites } from "./storageHandlers.ts";
import { makeSupportHandlers } from "./supportHandlers.ts";
import { makeTableHandlers } from "./tableHandlers.ts";
import { unlockHandlers } from "./unlockJobs.ts";
import { updateHandlers } from "./updateProgress.ts";

/** What the bridge's functions work with. */
export interface HandlerContext {
  readonly store: Store;
  readonly isExample: boolean;
  /** The database that may be opened in the place of this one. */
  readonly otherFile: DataFile | null;
  readonly switchTo: FileDesk["switchTo"];
  readonly runtime: RuntimeInfo;
  readonly files: Files;
  /** What the system handed to the program. */
  readonly documents: DocumentDesk;
  readonly log: Pick<Log, "read">;
  readonly keyMemory: KeyMemory;
  readonly printReport: (report: PrintReport, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly now: () => Date;
  /** The date of today. */
  readonly today: () => string;
  readonly showProgress: ShowProgress;
  /** What was shown last. */
  readonly readProgress: ProgressDesk["read"];
  /** Told each time a page got a week. */
  readonly onWeekOpened: () => void;
}

/** What main does for each function of the contract. */
export function makeHandlers(context: HandlerContext): BridgeHandlers {
  const { store, isExample } = context;
  return {
    getAppInfo: () => appInfoOf(context),
    openLocation: () => store.openLocation(),
    openWeek: ({ week }) => {
      const opened = store.openWeek(week);
      context.onWeekOpened();
      return opened;
    },
    commitChange: ({ change, mode }) => store.commitChange(change, mode),
    openWeeks: (range) => ({ weeks: store.openWeeks(range) }),
    exportComparison: (input, caller) => exportComparison(context, input, caller),
    exportPilotLog: (period, caller) => exportPilotLogFiles(context, period, caller),
    resetExample: () => {
      if (!isExample) throw new StorageError("notExample");
      store.replaceEverything(exampleDocument());
      return null;
    },
    ...makeDocumentHandlers(context),
    ...makeLocationHandlers(context),
    ...makeReportHandlers(context),
    ...makeHandOutHandlers(context),
    ...makeEncryptionHandlers(context),
    ...makeStorageHandlers(context),
    ...makeTableHandlers(context),
    ...makeSupportHandlers(context),
    ...printHandlers,
    ...unlockHandlers,
    ...updateHandlers,
  };
}

function appInfoOf({ store, isExample, runtime, otherFile }: HandlerContext): AppInfo {
  const locations = store.listLocations();
  return { version: app.getVersion(), runtime, isExample, readOnly: whoElseWrites(store), otherFile, locations };
}
