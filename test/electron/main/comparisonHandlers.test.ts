import type { WebContents } from "electron";
import { expect, test } from "vitest";
import { exportComparison } from "../../../electron/main/comparisonHandlers.ts";
import type { FileToSave } from "../../../electron/main/files.ts";
import { bridgeContract, MOST_WEEKS } from "../../../shared/contract/bridge.ts";
import { dropShift } from "../../../shared/editing/scenarioChanges.ts";
import { ownScenarioSchema, type WeekRoster } from "../../../shared/exchange/records.ts";
import type { PrintReport } from "../../../shared/reports/printReport.ts";
import { eightAndNine } from "../../shared/comparison/eightAndNine.ts";

const WEEK = "2026-W48";
const document = eightAndNine();
const roster = document.weeks[0] as WeekRoster;
const own = dropShift(ownScenarioSchema.parse({ id: "v1", name: "Minder", pilots: ["III"] }), roster, "d4");
const caller = {} as WebContents;

/** Exports and answers what was offered to save, with its content. */
async function exported(
  scenarios: string[],
  format: "pdf" | "csv" | "json",
  stored = { ...document, scenarios: [own] },
) {
  const offered: FileToSave[] = [];
  const printed: PrintReport[] = [];
  const context = {
    store: { exportDocument: () => stored },
    files: {
      save: (_caller: WebContents, file: FileToSave) => {
        offered.push(file);
        return Promise.resolve({ status: "saved" as const, fileName: file.fileName });
      },
    },
    printReport: (report: PrintReport) => {
      printed.push(report);
      return Promise.resolve(new Uint8Array());
    },
    today: () => "2026-11-22",
  };
  const answer = await exportComparison(context, { week: WEEK, scenarios, format }, caller);
  const content = await offered[0]?.content();
  return { answer, content, printed };
}

test("writes one's own scenario by its name, with its copy of the week", async () => {
  const { answer, content } = await exported(["none", "own:v1"], "csv");
  expect(answer).toEqual({ status: "saved", fileName: "Vergelijking 2026-W48.csv" });
  const lines = String(content).split("\n");
  expect(lines[0]).toBe("week,measure,none,Minder");
  expect(lines).toContain("2026-W48,countedMinutes,1920,1440");
  const json = JSON.parse(String((await exported(["none", "own:v1"], "json")).content));
  expect(json.scenarios[1]).toMatchObject({ name: "Minder", hasOwnCopy: true });
  const { printed } = await exported(["none", "own:v1"], "pdf");
  expect(printed[0]).toMatchObject({ kind: "comparison", columns: [{}, { name: "Minder" }] });
});

test.each([
  ["that is not stored", ["none", "own:weg"], { ...document, scenarios: [own] }],
  [
    "whose copy does not fit the week any more",
    ["none", "own:v1"],
    { ...document, scenarios: [own], weeks: [{ ...roster, shifts: [] }] },
  ],
])("refuses a scenario %s", async (_what, keys, stored) => {
  await expect(exported(keys, "csv", stored)).rejects.toMatchObject({ code: "unknownScenario" });
});

test("the contract takes a range of weeks that is in order and not too long", () => {
  const { input } = bridgeContract.openWeeks;
  const fits = (from: string, to: string) => input.safeParse({ from, to }).success;
  expect(fits("2026-W48", "2026-W48")).toBe(true);
  expect(fits("2026-W48", "2026-W47")).toBe(false);
  expect(fits("2024-W01", "2025-W53")).toBe(false);
  expect(fits("2024-W01", "2026-W01")).toBe(MOST_WEEKS > 104);
  expect(fits("2024-W01", "2026-W02")).toBe(false);
  expect(fits("2026-W53", "2026-W54")).toBe(false);
});
