/**
 * The tables of the export with their columns, in order. What each is called and means stands in the catalogue, which is
 * also the codebook.
 */
export const EXPORT_COLUMNS = {
  bridges: ["week", "date", "basis", "person", "unit", "from", "to", "minutes"],
  helpers: ["week", "date", "basis", "person", "role", "unit", "from", "to", "minutes", "replacing", "qualifiedCount"],
  leanings: ["week", "date", "basis", "person", "role", "unit", "qualified", "minutes"],
  tasks: ["week", "date", "basis", "person", "role", "task", "minutes"],
  deviations: ["week", "date", "basis", "unit", "regularMinutes", "agreedMinutes", "limitMinutes"],
  shortages: ["week", "date", "basis", "unit", "from", "to", "personMinutes", "pilots", "verdict", "leftMinutes"],
  pilotMinutes: ["week", "date", "basis", "unit", "I", "II", "III", "any", "openMinutes"],
  weeks: ["week", "basis", "days", "I", "II", "III", "any", "openMinutes", "dependence", "deviations", "short"],
  helperWeeks: [
    "week",
    "basis",
    "role",
    "persons",
    "onGroups",
    "inPlace",
    "verzorgend",
    "voorbereidend",
    "huishoudelijk",
    "pedagogisch",
    "noTask",
  ],
  pulses: ["week", "period", "count", "mean", "median", "spread"],
  pulsePeriods: ["period", "weeks", "count", "mean", "median", "spread"],
} as const;

export type ExportTableName = keyof typeof EXPORT_COLUMNS;
export type ExportColumn<T extends ExportTableName = ExportTableName> = {
  [N in T]: (typeof EXPORT_COLUMNS)[N][number];
}[T];

/** In which order the tables come. */
export const EXPORT_TABLES = Object.keys(EXPORT_COLUMNS) as readonly ExportTableName[];

export type ExportCell = string | number;

/** A row with every column of its table. */
export type ExportRow<T extends ExportTableName> = Readonly<Record<ExportColumn<T>, ExportCell>>;

export type ExportData = { readonly [T in ExportTableName]: readonly ExportRow<T>[] };
