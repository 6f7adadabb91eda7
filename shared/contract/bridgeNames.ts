/**
 * The names of the bridge's functions, apart from their schemas: the preload script needs no more, and stays a few
 * lines that anyone can read. `bridgeContract` has exactly these.
 */
export const bridgeNames = [
  "getAppInfo",
  "openLocation",
  "openWeek",
  "commitChange",
  "exportPdf",
  "exportDocument",
  "openWeeks",
  "exportComparison",
  "exportPilotLog",
  "importDocument",
  "resetExample",
  "listBackups",
  "makeBackup",
  "exportBackup",
  "restoreBackup",
  "readChangeLog",
  "removePerson",
  "openTable",
  "commitImport",
  "exportTable",
  "exportPseudonymised",
  "getPrintJob",
  "reportPrintReady",
] as const;

export type BridgeName = (typeof bridgeNames)[number];

/** The IPC channel of a bridge function. */
export function channelOf(name: BridgeName): string {
  return `roosterwijs:${name}`;
}
