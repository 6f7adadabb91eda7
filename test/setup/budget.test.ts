import { expect, test } from "vitest";
import { budgetTable, withTable } from "../../electron/setup/budget.ts";
import { BUDGET_ROWS, type BudgetSource } from "../../electron/setup/budgetRows.ts";

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
