import type { WebContents } from "electron";
import { type IsoWeek, mondayOf } from "../../shared/calendar/dates.ts";
import type { BridgeInput } from "../../shared/contract/bridge.ts";
import type { LocationDocument, Staff } from "../../shared/exchange/records.ts";
import { hoursTable } from "../../shared/exporting/hoursTable.ts";
import { calendarsOf } from "../../shared/exporting/personCalendar.ts";
import { sheetCsv } from "../../shared/exporting/sheetTable.ts";
import { weekTable } from "../../shared/exporting/weekTable.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Store } from "../db/store.ts";
import { calendarFile } from "../files/icsFile.ts";
import { writeSheets } from "../files/xlsxFile.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import { fileNameOf, folderNameOf, freeFileNames } from "./fileNames.ts";
import type { Files, SavedFile } from "./files.ts";

interface HandOutContext {
  readonly store: Pick<Store, "exportDocument">;
  readonly files: Pick<Files, "save" | "chooseFolder" | "writeFolder">;
  readonly now: () => Date;
}

const { dialogs, fileNames } = texts.reportsScreen;
const TABLES = { week: weekTable, hours: hoursTable } as const;

/** What main does for a week as a table, and for calendars. */
export function makeHandOutHandlers(
  context: HandOutContext,
): Pick<BridgeHandlers, "exportWeekTable" | "exportCalendars"> {
  return {
    exportWeekTable: (asked, caller) => saveWeekTable(context, asked, caller),
    exportCalendars: (asked, caller) => saveCalendars(context, asked, caller),
  };
}

async function saveWeekTable(
  { store, files }: HandOutContext,
  { table, week, form }: BridgeInput<"exportWeekTable">,
  caller: WebContents,
): Promise<SavedFile> {
  const document = store.exportDocument();
  const content = TABLES[table](document, week);
  const name = texts.exporting[table].sheet;
  return await files.save(caller, {
    title: dialogs.saveTable,
    fileName: fileNameOf(fileNames.table(name, week, placeOf(document)), form),
    filter: { name: texts.exporting.dialogs.tableFiles, extensions: [form] },
    content: () => (form === "xlsx" ? writeSheets([{ name, table: content }]) : Promise.resolve(sheetCsv(content))),
  });
}

async function saveCalendars(
  { store, files, now }: HandOutContext,
  { period, staffId }: BridgeInput<"exportCalendars">,
  caller: WebContents,
): Promise<SavedFile> {
  const document = store.exportDocument();
  const calendars = calendarsOf(document, period, staffId).map(({ staff, calendar }) => ({
    name: nameOf(staff),
    content: calendarFile(calendar, now()),
  }));
  const [first] = calendars;
  if (first === undefined) throw new BridgeRefusal("noShifts");
  if (staffId === null) return await saveFolder(files, document, period.from, calendars, caller);
  return await files.save(caller, {
    title: dialogs.saveCalendar,
    fileName: fileNameOf(fileNames.calendar(first.name), "ics"),
    filter: { name: dialogs.calendarFiles, extensions: ["ics"] },
    content: () => Promise.resolve(first.content),
  });
}

/** A new folder for everyone's calendars, beside what lies there already. */
async function saveFolder(
  files: HandOutContext["files"],
  document: LocationDocument,
  from: IsoWeek,
  calendars: readonly { readonly name: string; readonly content: string }[],
  caller: WebContents,
): Promise<SavedFile> {
  const parent = await files.chooseFolder(caller, dialogs.chooseFolder);
  if (parent === null) return { status: "cancelled" };
  const names = freeFileNames(
    calendars.map(({ name }) => fileNames.calendar(name)),
    "ics",
  );
  const folder = folderNameOf(fileNames.calendars(placeOf(document), mondayOf(from)));
  const written = calendars.map(({ content }, index) => ({ name: names[index] ?? `${index}.ics`, content }));
  return { status: "saved", fileName: files.writeFolder(parent, folder, written) };
}

function placeOf({ location }: LocationDocument): string {
  return location.name ?? location.id;
}

function nameOf({ name, id }: Staff): string {
  return name ?? id;
}
