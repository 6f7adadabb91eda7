import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { budgetTable, machineLine, withTable } from "../../electron/setup/budget.ts";
import { BUDGET_ROWS, type BudgetSource } from "../../electron/setup/budgetRows.ts";
import { PROJECT_FOLDER } from "../../electron/setup/folders.ts";

/** Every figure of the budget at one value. */
function measuredAt(value: number): Record<BudgetSource, Record<string, number>> {
  const measured: Record<BudgetSource, Record<string, number>> = {
    check: {},
    app: {},
    board: {},
    storage: {},
    import: {},
    dossier: {},
  };
  for (const { source, figure } of BUDGET_ROWS) measured[source][figure] = value;
  return measured;
}

test("the budget has a row for each figure, and says which target is not reached", () => {
  const targets = BUDGET_ROWS.filter(({ target }) => target !== undefined).length;
  expect(budgetTable(measuredAt(1)).split("\n")).toHaveLength(BUDGET_ROWS.length + 2);
  expect(budgetTable(measuredAt(1))).not.toContain("not reached");
  expect(budgetTable(measuredAt(5000)).split("not reached")).toHaveLength(targets + 1);
  expect(budgetTable(measuredAt(5000))).toContain("| 5,000 ms |");
});

test("the line below it says of the machine what counts, and not whose it is", () => {
  const line = machineLine(new Date("2026-11-22T12:00:00Z"), { version: "1.2.3", chromium: "4.5" });
  expect(line).toMatch(
    /^Measured on 2026-11-22: \d+ cores \(.+\), \d+ GB of memory, .+, Electron 1\.2\.3 with Chromium 4\.5;/,
  );
  for (const own of [hostname(), PROJECT_FOLDER]) expect(line.split(/[\s()]+/)).not.toContain(own);
});

test("the README has a place for it", () => {
  expect(() => withTable(readFileSync(join(PROJECT_FOLDER, "README.md"), "utf8"), "")).not.toThrow();
});

test("a figure that was not measured is no empty row", () => {
  const measured = measuredAt(1);
  delete measured.app.startP50Ms;
  expect(() => budgetTable(measured)).toThrow("startP50Ms");
});

test("the table stands between its marks, in the place of the one before", () => {
  const text = "a\n<!-- budget: npm run budget -->\nold\n<!-- end of budget -->\nb\n";
  const once = withTable(text, "new");
  expect(once).toBe("a\n<!-- budget: npm run budget -->\nnew\n<!-- end of budget -->\nb\n");
  expect(withTable(once, "new")).toBe(once);
  expect(() => withTable("a\nb\n", "new")).toThrow("budget");
});
