import type { WebContents } from "electron";
import { expect, test } from "vitest";
import { readTableFile } from "../../../electron/files/tableFile.ts";
import type { FileToSave, TextFile } from "../../../electron/main/files.ts";
import { makeHandOutHandlers } from "../../../electron/main/handOutHandlers.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { exampleDocument } from "../../renderer/fakeSurroundings.ts";

const caller = {} as WebContents;
const WEEK = "2026-W48";
const PERIOD = { from: WEEK, to: WEEK };

/** Handlers that save into memory. */
function desk(document: LocationDocument = exampleDocument()) {
  const saved: { fileName: string; content: Uint8Array | string }[] = [];
  const folders: { name: string; files: readonly TextFile[] }[] = [];
  const handlers = makeHandOutHandlers({
    store: { exportDocument: () => document },
    files: {
      save: async (_caller, { fileName, content }: FileToSave) => {
        saved.push({ fileName, content: await content() });
        return { status: "saved", fileName };
      },
      chooseFolder: () => Promise.resolve("/elders"),
      writeFolder: (_parent, name, files) => {
        folders.push({ name, files });
        return name;
      },
    },
    now: () => new Date("2026-11-22T09:00:00Z"),
  });
  return { handlers, saved, folders };
}

test("the hours of a week go out as numbers in a workbook, and with decimal commas in CSV", async () => {
  const { handlers, saved } = desk();
  await handlers.exportWeekTable({ table: "hours", week: WEEK, form: "xlsx" }, caller);
  await handlers.exportWeekTable({ table: "hours", week: WEEK, form: "csv" }, caller);
  expect(saved.map(({ fileName }) => fileName)).toEqual([
    "Uren 2026-W48 De Zonnebloem.xlsx",
    "Uren 2026-W48 De Zonnebloem.csv",
  ]);
  const [sheet] = await readTableFile(saved[0]?.content as Uint8Array);
  expect(sheet?.rows[1]?.cells.slice(0, 3)).toEqual(["Noor de W.", "pedagogisch medewerker", "28"]);
  expect(saved[1]?.content).toContain("Noor de W.;pedagogisch medewerker;28;");
});

test("no cell of a week's table is a formula, and nobody's absence is in it", async () => {
  const document = exampleDocument();
  const [first, ...others] = document.staff;
  if (first === undefined) throw new Error("the example has no staff");
  const { handlers, saved } = desk({ ...document, staff: [{ ...first, name: "=HYPERLINK(1)" }, ...others] });
  await handlers.exportWeekTable({ table: "week", week: WEEK, form: "csv" }, caller);
  expect(saved[0]?.content).toContain("'=HYPERLINK(1)");
  expect(saved[0]?.content).not.toMatch(/ziek|verlof/);
});

test("one person's shifts are one calendar", async () => {
  const { handlers, saved } = desk();
  await handlers.exportCalendars({ period: PERIOD, staffId: "s1" }, caller);
  expect(saved[0]?.fileName).toBe("Rooster Noor de W.ics");
  expect(saved[0]?.content).toMatch(/^BEGIN:VCALENDAR/);
});

test("everyone with a shift gets a file of their own, also where two have the same name", async () => {
  const document = exampleDocument();
  const staff = document.staff.map((person) => (person.id === "s2" ? { ...person, name: "noor de w." } : person));
  const { handlers, folders } = desk({ ...document, staff });
  const answer = await handlers.exportCalendars({ period: PERIOD, staffId: null }, caller);
  expect(answer).toEqual({ status: "saved", fileName: "Agenda's De Zonnebloem vanaf 2026-11-23" });
  const names = folders[0]?.files.map(({ name }) => name) ?? [];
  expect(names.slice(0, 2)).toEqual(["Rooster Noor de W.ics", "Rooster noor de w (2).ics"]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("no calendar is written where nobody works", async () => {
  const { handlers } = desk();
  const none = { from: "2030-W01", to: "2030-W01" };
  await expect(handlers.exportCalendars({ period: none, staffId: null }, caller)).rejects.toMatchObject({
    code: "noShifts",
  });
});
