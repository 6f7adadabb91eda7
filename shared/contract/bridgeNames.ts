/**
 * The names of the bridge's functions, apart from their schemas: the preload script needs no more, and stays a few
 * lines that anyone can read. `bridgeContract` has exactly these.
 */
export const bridgeNames = [
  "getAppInfo",
  "openLocation",
  "openWeek",
  "commitChange",
  "exportDocument",
  "importDocument",
  "chooseDocument",
  "awaitHandedDocument",
  "chooseHandedDocument",
  "importChosenDocument",
  "exportPdf",
  "previewPdf",
  "cancelPdf",
  "readPdfProgress",
  "exportWeekTable",
  "exportCalendars",
  "readReportChoices",
  "rememberReportChoices",
  "showSavedFile",
  "openWeeks",
  "exportComparison",
  "exportPilotLog",
  "resetExample",
  "listBackups",
  "makeBackup",
  "exportBackup",
  "restoreBackup",
  "readCopyProgress",
  "readChangeLog",
  "removePerson",
  "readRetention",
  "setRetention",
  "openTable",
  "findRemovedPeople",
  "commitImport",
  "undoImport",
  "readTableSettings",
  "rememberTableSettings",
  "exportTable",
  "exportPseudonymised",
  "readProgramLog",
  "saveProgramLog",
  "chooseLocation",
  "addLocation",
  "copyLocation",
  "listColleagues",
  "openDataFile",
  "readEncryption",
  "changePassphrase",
  "forgetPassphrase",
  "readUnlock",
  "unlockDatabase",
  "readUpdate",
  "getPrintJob",
  "reportPrintReady",
] as const;

export type BridgeName = (typeof bridgeNames)[number];

/** The IPC channel of a bridge function. */
export function channelOf(name: BridgeName): string {
  return `roosterwijs:${name}`;
}
