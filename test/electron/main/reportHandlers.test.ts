import type { WebContents } from "electron";
import { expect, test } from "vitest";
import type { FileToSave, SavedFile } from "../../../electron/main/files.ts";
import { makeReportHandlers } from "../../../electron/main/reportHandlers.ts";
import { PrintError } from "../../../electron/print/printError.ts";
import type { IsoWeek } from "../../../shared/calendar/dates.ts";
import type { RememberedReports } from "../../../shared/contract/reports.ts";
import type { PrintedRoster } from "../../../shared/reports/printedRoster.ts";
import type { PrintReport } from "../../../shared/reports/printReport.ts";
import type { ReportRequest } from "../../../shared/reports/reportRequest.ts";
import { recordedExample } from "../../shared/reports/recordedExample.ts";

const WEEK = "2026-W48";
const caller = {} as WebContents;
const ROSTER: ReportRequest = {
  kind: "roster",
  week: WEEK,
  scope: { kind: "group", groupId: "g1" },
  scenario: "agreed",
  size: "A4",
  called: "names",
};

/** Handlers over the example, with what they offered, printed and remembered. */
function desk({
  answer = "saved" as SavedFile["status"],
  print = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array()),
} = {}) {
  const offered: FileToSave[] = [];
  const printed: PrintReport[] = [];
  const remembered = new Map<IsoWeek, PrintedRoster>();
  let choices: RememberedReports = {};
  const handlers = makeReportHandlers({
    store: {
      exportDocument: recordedExample,
      readPrinted: (week) => remembered.get(week) ?? null,
      notePrinted: (week, sheets) => remembered.set(week, sheets),
      reportChoices: () => choices,
      rememberReportChoices: (part) => {
        choices = { ...choices, ...part };
      },
    },
    files: {
      showSaved: () => undefined,
      save: async (_caller, file) => {
        offered.push(file);
        if (answer === "cancelled") return { status: "cancelled" };
        await file.content();
        return { status: "saved", fileName: file.fileName };
      },
    },
    printReport: (report, signal) => {
      printed.push(report);
      const stopped = new Promise<never>((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new PrintError("cancelled")));
      });
      return Promise.race([print(), stopped]);
    },
    today: () => "2026-11-22",
  });
  return { handlers, offered, printed, remembered };
}

test.each([
  [ROSTER, "Rooster 2026-W48 Sterretjes.pdf", "weekRoster"],
  [
    { kind: "person", period: { from: WEEK, to: WEEK }, staffIds: ["s1"] },
    "Rooster 2026-W48 Noor de W.pdf",
    "personRoster",
  ],
  [
    { kind: "person", period: { from: WEEK, to: WEEK }, staffIds: null },
    "Rooster 2026-W48 per medewerker.pdf",
    "personRoster",
  ],
  [
    { kind: "dossier", period: { from: WEEK, to: "2026-W49" }, groupIds: null, called: "names" },
    "Dossier 2026-W48 tot en met 2026-W49.pdf",
    "dossier",
  ],
  [{ kind: "tekortplan", date: "2026-11-23" }, "Tekortplan 2026-11-23.pdf", "tekortplan"],
  [{ kind: "notice", date: "2026-11-23" }, "Brief drie-uursregeling 2026-11-23.pdf", "parentNotice"],
] as [ReportRequest, string, string][])("prints %j", async (request, fileName, kind) => {
  const { handlers, printed } = desk();
  expect(await handlers.exportPdf(request, caller)).toEqual({ status: "saved", fileName });
  expect(printed).toEqual([expect.objectContaining({ kind, printedOn: "2026-11-22" })]);
});

test("a roster that was printed is remembered, and the next print marks since when", async () => {
  const { handlers, printed, remembered } = desk();
  await handlers.exportPdf(ROSTER, caller);
  expect([...remembered.keys()]).toEqual([WEEK]);
  await handlers.exportPdf(ROSTER, caller);
  const since = printed.map((report) => (report.kind === "weekRoster" ? report.groups[0]?.changes?.printedOn : "none"));
  expect(since).toEqual([undefined, "2026-11-22"]);
});

test("a print that was not saved is not remembered", async () => {
  const { handlers, remembered } = desk({ answer: "cancelled" });
  expect(await handlers.exportPdf(ROSTER, caller)).toEqual({ status: "cancelled" });
  expect(remembered.size).toBe(0);
});

test("stopped while it prints it is cancelled", async () => {
  const { handlers, remembered } = desk({ print: () => new Promise(() => undefined) });
  const answer = handlers.exportPdf(ROSTER, caller);
  await Promise.resolve();
  handlers.cancelPdf(null, caller);
  expect(await answer).toEqual({ status: "cancelled" });
  expect(remembered.size).toBe(0);
});

test("what cannot be made is refused in words", async () => {
  const { handlers } = desk();
  await expect(handlers.exportPdf({ kind: "tekortplan", date: "2020-01-01" }, caller)).rejects.toMatchObject({
    code: "noReport",
    details: [expect.stringContaining("2020-01-01")],
  });
  await expect(
    handlers.exportPdf({ ...ROSTER, scope: { kind: "group", groupId: "weg" } }, caller),
  ).rejects.toMatchObject({ code: "unknownGroup" });
});

test("what is looked at is what is saved, printed once, and looking is no print", async () => {
  const pdf = new Uint8Array([37, 80, 68, 70]);
  const { handlers, offered, printed, remembered } = desk({ print: () => Promise.resolve(pdf) });
  expect(await handlers.previewPdf(ROSTER, caller)).toEqual({ status: "made", pdf });
  expect(remembered.size).toBe(0);
  await handlers.exportPdf(ROSTER, caller);
  expect(printed).toHaveLength(1);
  expect(await offered[0]?.content()).toBe(pdf);
  expect(remembered.size).toBe(1);
});

test("another preview stops the one that is being made", async () => {
  const prints = [new Promise<Uint8Array>(() => undefined), Promise.resolve(new Uint8Array())];
  const { handlers } = desk({ print: () => prints.shift() ?? Promise.reject(new Error("a third print")) });
  const first = handlers.previewPdf(ROSTER, caller);
  const second = handlers.previewPdf({ ...ROSTER, size: "A3" }, caller);
  expect(await first).toEqual({ status: "cancelled" });
  expect(await second).toMatchObject({ status: "made" });
});

test("how far a print is, is told while it is made", async () => {
  let finish = (_pdf: Uint8Array) => {};
  const { handlers } = desk({ print: () => new Promise((resolve) => (finish = resolve)) });
  expect(await handlers.readPdfProgress(null, caller)).toEqual({ share: null });
  const made = handlers.previewPdf(ROSTER, caller);
  const { share } = await handlers.readPdfProgress(null, caller);
  expect(share).toBeGreaterThanOrEqual(0);
  expect(share).toBeLessThan(1);
  finish(new Uint8Array());
  await made;
  expect(await handlers.readPdfProgress(null, caller)).toEqual({ share: null });
});

test("a print that was stopped is made anew when it is asked for again", async () => {
  const prints = [new Promise<Uint8Array>(() => undefined), Promise.resolve(new Uint8Array())];
  const { handlers } = desk({ print: () => prints.shift() ?? Promise.reject(new Error("a third print")) });
  const first = handlers.previewPdf(ROSTER, caller);
  await Promise.resolve();
  handlers.cancelPdf(null, caller);
  const second = handlers.previewPdf(ROSTER, caller);
  expect(await first).toEqual({ status: "cancelled" });
  expect(await second).toMatchObject({ status: "made" });
});
