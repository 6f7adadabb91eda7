import Papa from "papaparse";
import type { IsoWeek, LocalDate } from "../calendar/dates.ts";
import { namesOf, unitName } from "../checking/names.ts";
import type { LocationDocument, PilotAgreement } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { buildPilotLog } from "./buildPilotLog.ts";
import type { RandomBelow } from "./chance.ts";
import { codebookRows, codebookTables } from "./codebook.ts";
import {
  EXPORT_COLUMNS,
  EXPORT_TABLES,
  type ExportCell,
  type ExportData,
  type ExportTableName,
} from "./exportColumns.ts";
import { exportTablesOf } from "./exportTables.ts";
import type { LoggedDay } from "./logRows.ts";
import { personCodes } from "./personCodes.ts";
import { summarisePulses } from "./pulseSummary.ts";

/** Which weeks are exported, both ends in it. */
export interface LogPeriod {
  readonly from: IsoWeek;
  readonly to: IsoWeek;
}

export interface ExportedFile {
  readonly name: string;
  readonly content: string;
}

/** What an export is made of. The key tells whose code is whose: it stays with the location, apart from the files. */
export interface PilotLogExport {
  readonly files: readonly ExportedFile[];
  readonly key: string;
}

const words = texts.pilotLogExport;

/**
 * The pilot log of a period as CSV and JSON with a codebook. People are in it by codes that are drawn anew each time;
 * children, names, notes and single scores are not in it.
 */
export function exportPilotLog(
  document: LocationDocument,
  period: LogPeriod,
  { today, randomBelow }: { readonly today: LocalDate; readonly randomBelow: RandomBelow },
): PilotLogExport {
  const log = buildPilotLog(document, period.from, period.to);
  const codes = personCodes(peopleIn(log), randomBelow);
  const names = namesOf(document);
  const { weeks, periods } = summarisePulses(document.workloadPulses ?? [], document.pilots);
  const chosen = weeks.filter(({ week }) => period.from <= week && week <= period.to);
  const data = exportTablesOf(
    log,
    { weeks: chosen, periods },
    {
      codeOf: (staffId) => codes.get(staffId) ?? words.values.unknownPerson,
      unitName: (unit) => unitName(unit, names),
    },
  );
  return {
    files: [
      ...EXPORT_TABLES.map((table) => ({ name: `${words.tables[table].file}.csv`, content: tableCsv(table, data) })),
      { name: `${words.codebookFile}.csv`, content: csvOf(codebookRows()) },
      { name: `${words.allFile}.json`, content: `${JSON.stringify(allOf(document, period, today, data), null, 2)}\n` },
    ],
    key: keyOf(document, codes),
  };
}

function peopleIn(log: readonly LoggedDay[]): string[] {
  return log.flatMap(({ bridges, helpers, tasks }) => [
    ...[...bridges, ...helpers, ...tasks].map(({ staffId }) => staffId),
    ...helpers.flatMap(({ qualifiedIds }) => qualifiedIds),
  ]);
}

function tableCsv(table: ExportTableName, data: ExportData): string {
  const columns = EXPORT_COLUMNS[table];
  const header = columns.map((column) => columnName(table, column));
  // Each row has exactly the columns of its table, which the type system cannot follow through an indexed record.
  const rows = data[table] as readonly Readonly<Record<string, ExportCell>>[];
  return csvOf([header, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]);
}

/** A name that a person gave must not be read as a formula by a spreadsheet. */
function csvOf(rows: readonly (readonly ExportCell[])[]): string {
  return `${Papa.unparse(
    [...rows].map((row) => [...row]),
    { escapeFormulae: true, newline: "\n" },
  )}\n`;
}

function columnName(table: ExportTableName, column: string): string {
  const columns: Readonly<Record<string, { readonly name: string }>> = words.tables[table].columns;
  return columns[column]?.name ?? column;
}

function allOf({ location, pilots }: LocationDocument, period: LogPeriod, today: LocalDate, data: ExportData) {
  return {
    format: "roosterwijs-pilotlog/1",
    location: { name: location.name, lrk: location.lrk, municipality: location.municipality },
    period,
    madeOn: today,
    agreements: pilots.map(agreementRecord),
    tables: Object.fromEntries(EXPORT_TABLES.map((table) => [words.tables[table].file, namedRows(table, data)])),
    codebook: { general: words.general, tables: codebookTables() },
  };
}

/** The terms of an agreement, without whom it was made with. */
function agreementRecord({ pilot, from, to, agreedOn, ggdInformedOn, variant, ...terms }: PilotAgreement) {
  const { maxSubstitutions, maxBridgeMinutes, maxMinutesPerPersonDay, maxMinutesPerUnitDay } = terms;
  const limits = { maxSubstitutions, maxBridgeMinutes, maxMinutesPerPersonDay, maxMinutesPerUnitDay };
  return { pilot, from, to, agreedOn, ggdInformedOn, variant, ...limits };
}

function namedRows(table: ExportTableName, data: ExportData): Readonly<Record<string, ExportCell>>[] {
  return data[table].map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [columnName(table, column), cell])),
  );
}

function keyOf({ staff }: LocationDocument, codes: ReadonlyMap<string, string>): string {
  const nameOf = new Map(staff.map(({ id, name }) => [id, name ?? ""]));
  const rows = [...codes].map(([staffId, code]) => [code, staffId, nameOf.get(staffId) ?? ""]);
  rows.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const { code, id, name } = words.keyColumns;
  return csvOf([[code, id, name], ...rows]);
}
