import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { openResults } from "../../electron/setup/keptResults.ts";
import type { LongCheck, LongCheckResult } from "../../electron/setup/longCheck.ts";
import { checkTable, chooseChecks, runChecks } from "../../electron/setup/verifyRun.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** Checks that end as they are told, and how often each was run. */
function checksOf(results: Readonly<Record<string, LongCheckResult["ok"] | Error>>) {
  const ran: string[] = [];
  const checks = Object.entries(results).map(([name, ok]): LongCheck => {
    const run = (): Promise<LongCheckResult> => {
      ran.push(name);
      return ok instanceof Error ? Promise.reject(ok) : Promise.resolve({ ok, figure: `${name} gemeten` });
    };
    return { name, run };
  });
  return { checks, ran };
}

it("takes over what passed on the same sources, and nothing else", async () => {
  const { checks, ran } = checksOf({ a: true, b: false, c: "notEvaluated", d: new Error("brak af") });
  const options = { folder: openResults(temporaryFolder(), "now"), state: () => "now", anew: false };
  await runChecks(checks, options);
  const again = await runChecks(checks, options);
  expect(ran.join("")).toBe("abcdbcd");
  expect(again.map(({ ok, figure }) => [ok, figure])).toEqual([
    [true, "a gemeten"],
    [false, "b gemeten"],
    ["notEvaluated", "c gemeten"],
    [false, "brak af"],
  ]);
  await runChecks(checks, { ...options, anew: true });
  expect(ran.join("")).toBe("abcdbcdabcd");
});

it("keeps nothing that passed while the sources changed, nor of other sources", async () => {
  const root = temporaryFolder();
  const { checks, ran } = checksOf({ a: true });
  const folder = openResults(root, "first");
  await runChecks(checks, { folder, state: () => String(performance.now()), anew: false });
  await runChecks(checks, { folder, state: () => "first", anew: false });
  expect(ran.join("")).toBe("aa");
  await runChecks(checks, { folder: openResults(root, "second"), state: () => "second", anew: false });
  expect(ran.join("")).toBe("aaa");
  expect(readdirSync(root)).toEqual(["second"]);
});

it("chooses by words in any case, and says what there is when none fits", () => {
  const { checks } = checksOf({ "kill -9 van de app": true, "Mutatietest van regels": true, kloon: true });
  const names = (words: readonly string[]) => chooseChecks(checks, words).map(({ name }) => name);
  expect(names([])).toHaveLength(3);
  expect(names(["mutatie", "KILL"])).toEqual(["kill -9 van de app", "Mutatietest van regels"]);
  expect(() => names(["kil l"])).toThrow(expect.objectContaining({ remedy: expect.stringContaining("kloon") }));
});

it("tells in the table what was run when", () => {
  const now = new Date(2026, 10, 22, 15);
  const row = { name: "x", ok: true, figure: "1 van 1", seconds: 2 } as const;
  const table = checkTable(
    [
      row,
      { ...row, earlier: new Date(2026, 10, 22, 12, 3) },
      { ...row, earlier: new Date(2026, 10, 21, 9, 30) },
      { ...row, ok: "notEvaluated" },
      { ...row, ok: false },
    ],
    now,
  );
  const outcomes = table.split("\n").map((line) => line.split(/ {2,}/)[1]);
  expect(outcomes).toEqual([
    "uitslag",
    "goed",
    "goed, eerder vandaag, 12:03",
    "goed, eerder op 21 nov, 09:30",
    "niet beoordeeld",
    "FOUT",
  ]);
});
