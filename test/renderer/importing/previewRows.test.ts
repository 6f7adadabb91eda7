import { describe, expect, test } from "vitest";
import { countOutcomes, PREVIEW_COLUMNS, previewRowsOf, rowsText } from "../../../renderer/importing/previewRows.ts";
import { after, EMPTY_BASE, previewOf } from "../../shared/importing/importSketch.ts";

const STAFF = "Medewerker;Functie;Telefoon\n";
const base = after(EMPTY_BASE, previewOf("staff", `${STAFF}Bo Voorbeeld;pm;06-1\nZoë Proef;pm;06-2\n`, EMPTY_BASE));
const preview = previewOf(
  "staff",
  `${STAFF}Zoë Proef;pm;06-2\nBo Voorbeeld;coach;06-3\nKim N.;tovenaar;\nLot B.;pm;\n`,
  base,
);
const rows = previewRowsOf(preview);

describe("the lines of a preview", () => {
  test("stand in the order of the file, each with what comes of it", () => {
    expect(rows.map(({ rows, outcome, name }) => [rows, outcome, name])).toEqual([
      [[2], "unchanged", "Zoë Proef"],
      [[3], "changed", "Bo Voorbeeld"],
      [[4], "refused", "kolom Functie"],
      [[5], "added", "Lot B."],
    ]);
    expect(countOutcomes(rows)).toEqual({ refused: 1, added: 1, changed: 1, unchanged: 1 });
  });

  test("say what changes from what to what, what is set, and why not", () => {
    const [same, changed, refused, added] = rows.map(({ what }) => what);
    expect(same).toBe("Staat er al zo.");
    expect(changed).toMatch(/^Functie: pedagogisch medewerker → .*coach.*; Telefoon: 06-1 → 06-3$/);
    expect(refused).toContain("Onbekend woord");
    expect(added).toBe("Medewerkernummer n1; Medewerker Lot B.; Functie pedagogisch medewerker");
  });

  test("are sorted by their first row, not by its text", () => {
    const [row] = PREVIEW_COLUMNS;
    expect(rows.map((each) => row?.sortBy?.(each))).toEqual([2, 3, 4, 5]);
  });
});

test.each([
  [[3], "3"],
  [[5, 3, 4], "3–5"],
  [[3, 4, 9, 11], "3–4, 9, 11"],
])("rows %j are written %s", (numbers, text) => {
  expect(rowsText(numbers)).toBe(text);
});
