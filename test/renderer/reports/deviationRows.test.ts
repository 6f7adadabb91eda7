import { expect, test } from "vitest";
import { dayText, deviationRows, inspectionText, otherWeekOf } from "../../../renderer/reports/deviationRows.ts";
import type { OpenBoard } from "../../../renderer/store/rosterState.ts";
import type { AcceptedDeviation } from "../../../shared/exchange/records.ts";
import { recordedExample } from "../../shared/reports/recordedExample.ts";

const OLDER: AcceptedDeviation = {
  findingKey: "rusttijd.day|overtreding|person:s1|2026-11-24|1|s1",
  reason: "overig",
  inspection: { date: "2026-12-10", reference: "R1", notedAsViolation: false },
};

function boardWith(more: readonly AcceptedDeviation[]): OpenBoard {
  const document = recordedExample();
  const { groups, staff, children, acceptedDeviations = [] } = document;
  const location = { groups, staff, children, acceptedDeviations: [...more, ...acceptedDeviations] };
  return { location, roster: document.weeks.find(({ week }) => week === "2026-W49") } as unknown as OpenBoard;
}

test("what was recorded is listed with what its finding is about, the latest day first", () => {
  const board = boardWith([OLDER]);
  const rows = deviationRows(board);
  expect(rows.map((row) => [dayText(row), row.name, row.ruleName, inspectionText(row)])).toEqual([
    ["di 1 dec 2026", "Sterretjes", "Beroepskracht-kindratio", "–"],
    ["di 24 nov 2026", "Noor de W.", "Rusttijd", "10 december 2026, niet genoteerd"],
  ]);
  expect(rows.map((row) => otherWeekOf(row, board))).toEqual([null, "2026-W48"]);
});

test("a record whose finding cannot be read stays in the list, and of two for one finding the last counts", () => {
  const odd: AcceptedDeviation = { findingKey: "van een andere versie", reason: "overig" };
  const rows = deviationRows(boardWith([odd, OLDER, { ...OLDER, reason: "overmacht" }]));
  expect(rows.map(({ name }) => name)).toEqual(["Sterretjes", "Noor de W.", "van een andere versie"]);
  expect(rows[1]?.deviation.reason).toBe("overmacht");
  expect(rows[2] && dayText(rows[2])).toBe("onbekend");
});
