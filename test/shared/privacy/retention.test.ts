import { describe, expect, test } from "vitest";
import { childSchema } from "../../../shared/exchange/records.ts";
import { childrenToRemove } from "../../../shared/privacy/retention.ts";

const window = { weekday: 1, from: "08:00", to: "17:00" };

function child(id: string, ends: readonly (string | null | undefined)[], extras: readonly string[] = []) {
  return childSchema.parse({
    id,
    birthDate: "2022-01-01",
    groupId: "g1",
    attendance: ends.map((validTo) => ({ ...window, validTo })),
    exceptions: extras.map((date) => ({ date, kind: "extra", from: "08:00", to: "12:00" })),
  });
}

const idsOf = (children: ReturnType<typeof child>[], months: number, today = "2026-11-22") =>
  childrenToRemove(children, today, months).map(({ child: { id }, lastOn }) => [id, lastOn]);

describe("children whose records may go", () => {
  test.each([
    ["left longer ago", "2024-11-21", true],
    ["left just so long ago", "2024-11-22", false],
    ["left later", "2025-06-30", false],
    ["still comes", null, false],
    ["was given no end", undefined, false],
  ])("one that %s", (_what, validTo, isListed) => {
    expect(idsOf([child("c1", [validTo])], 24)).toEqual(isListed ? [["c1", validTo]] : []);
  });

  test("are judged by their last day of all, an extra one too", () => {
    expect(idsOf([child("c1", ["2020-01-31", "2023-05-31"])], 24)).toEqual([["c1", "2023-05-31"]]);
    expect(idsOf([child("c1", ["2020-01-31", null])], 24)).toEqual([]);
    expect(idsOf([child("c1", ["2020-01-31"], ["2025-12-01"])], 24)).toEqual([]);
    expect(idsOf([child("c1", ["2020-01-31"], ["2021-02-01"])], 24)).toEqual([["c1", "2021-02-01"]]);
  });

  test("without any pattern have not left", () => {
    expect(idsOf([child("c1", [])], 0)).toEqual([]);
  });

  test("come with those who left first before the others", () => {
    const children = [child("c1", ["2022-01-31"]), child("c2", ["2020-01-31"]), child("c3", ["2021-01-31"])];
    expect(idsOf(children, 12).map(([id]) => id)).toEqual(["c2", "c3", "c1"]);
  });

  test("at the end of a month count to the last day that there is", () => {
    expect(idsOf([child("c1", ["2026-02-27"])], 1, "2026-03-31")).toEqual([["c1", "2026-02-27"]]);
    expect(idsOf([child("c1", ["2026-02-28"])], 1, "2026-03-31")).toEqual([]);
  });
});
