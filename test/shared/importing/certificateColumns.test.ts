import { expect, test } from "vitest";
import { staffSchema } from "../../../shared/exchange/records.ts";
import { exportTable, tableCsv } from "../../../shared/exporting/exportTable.ts";
import { certificateColumns } from "../../../shared/importing/certificateColumns.ts";
import type { TableBase } from "../../../shared/importing/field.ts";
import { knownCertificateKinds } from "../../../shared/masterData/certificates.ts";
import { EMPTY_BASE, previewOf, TODAY } from "./importSketch.ts";

const stored = [
  { kind: "vog", from: "2021-03-01", note: "gezien" },
  { kind: "kinder-ehbo", from: "2024-01-15", to: "2026-01-14" },
  { kind: "bhv", to: "2027-01-01" },
];

function baseWith(certificates?: readonly object[]): TableBase {
  const person = staffSchema.parse({
    id: "s1",
    name: "Bo Voorbeeld",
    role: "pm",
    ...(certificates && { certificates }),
  });
  return { ...EMPTY_BASE, staff: [person] };
}

/** The certificates after an import of one row about Bo. */
function after(headings: string, cells: string, certificates?: readonly object[]): unknown {
  const base = baseWith(certificates);
  const preview = previewOf("staff", `Medewerker;${headings}\nBo Voorbeeld;${cells}\n`, base);
  expect(preview.refused).toEqual([]);
  const [changed] = preview.changed;
  const record = changed === undefined ? base.staff[0] : changed.record.after;
  return record !== undefined && record !== null && "certificates" in record ? record.certificates : undefined;
}

test("there is a column for every kind that a rule reads", () => {
  expect(Object.keys(certificateColumns)).toEqual(
    expect.arrayContaining(knownCertificateKinds(TODAY).map((kind) => `certificate:${kind}`)),
  );
});

test.each([
  ["ja", [{ kind: "vog" }]],
  ["123456789012", [{ kind: "vog" }]],
  ["nee", [{ kind: "vog", absent: true }]],
  ["vanaf 1-3-2021", [{ kind: "vog", from: "2021-03-01" }]],
  ["t/m 31-12-2026", [{ kind: "vog", to: "2026-12-31" }]],
  ["geldig tot 31-12-2026", [{ kind: "vog", to: "2026-12-31" }]],
  ["1/3/2021 t/m 31/12/2026", [{ kind: "vog", from: "2021-03-01", to: "2026-12-31" }]],
  ["1-3-2021 - 31-12-2026", [{ kind: "vog", from: "2021-03-01", to: "2026-12-31" }]],
  [
    "t/m 1-1-2025 / vanaf 2-1-2025",
    [
      { kind: "vog", to: "2025-01-01" },
      { kind: "vog", from: "2025-01-02" },
    ],
  ],
])("the cell %s", (cell, expected) => {
  expect(after("VOG", cell)).toEqual(expected);
});

test.each(["1-3-2021", "binnenkort", "t/m 31-2-2026"])("the cell %s is refused", (cell) => {
  const preview = previewOf("staff", `Medewerker;VOG\nBo Voorbeeld;${cell}\n`, baseWith());
  expect(preview.refused).toMatchObject([{ row: 2, column: "VOG" }]);
});

test("what the table has no cell for stays, in its order and with what else is on record", () => {
  expect(after("VOG;Kinder-EHBO", "vanaf 1-3-2021;15-1-2026 t/m 14-1-2028", stored)).toEqual([
    stored[0],
    stored[2],
    { kind: "kinder-ehbo", from: "2026-01-15", to: "2028-01-14" },
  ]);
  expect(after("VOG", "", stored)).toEqual(stored);
  expect(after("VOG", "")).toBeUndefined();
});

test("one date of another program is about the newest; another first day is a new certificate", () => {
  expect(after("EHBO geldig tot", "14-1-2028", stored)).toEqual([
    stored[0],
    stored[2],
    { kind: "kinder-ehbo", from: "2024-01-15", to: "2028-01-14" },
  ]);
  expect(after("Datum VOG", "1-6-2026", stored)).toEqual([...stored, { kind: "vog", from: "2026-06-01" }]);
  expect(after("Datum VOG", "1-3-2021", stored)).toEqual(stored);
  expect(after("EHBO geldig tot", "14-1-2028", [{ kind: "kinder-ehbo", absent: true }])).toEqual([
    { kind: "kinder-ehbo", to: "2028-01-14" },
  ]);
});

test("what goes out comes back as it is", () => {
  const base = baseWith([...stored, { kind: "prk", absent: true }, { kind: "baby" }]);
  const preview = previewOf("staff", tableCsv(exportTable("staff", base)), base);
  expect(preview).toMatchObject({ added: [], changed: [], refused: [] });
});
