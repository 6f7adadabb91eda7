import { expect, test } from "vitest";
import {
  beginReview,
  fieldChoices,
  type OpenedFile,
  otherKinds,
  withColumn,
  withKind,
} from "../../../renderer/importing/importReview.ts";
import { rememberMapping } from "../../../shared/importing/columnMapping.ts";
import { csvRows } from "../../../shared/importing/csvRows.ts";
import { EMPTY_BASE, TODAY } from "../../shared/importing/importSketch.ts";

const CONTEXT = { base: EMPTY_BASE, today: TODAY, remembered: {} };

function fileOf(...sheets: readonly string[]): OpenedFile {
  return {
    fileName: "lijst.xlsx",
    sheets: sheets.map((text, index) => ({
      name: `Blad ${index + 1}`,
      rows: csvRows(text).map(({ number, cells }) => ({ number, cells: [...cells] })),
    })),
  };
}

const CHILDREN = "Kind;Geboortedatum;Groep;Dagen;Van;Tot\nFien B.;1-2-2025;Zon;ma;8:00;18:00\n";
const STAFF = "Medewerker;Functie\nBo Voorbeeld;pedagogisch medewerker\n";

test("a file begins as the table that it seems to be, and another sheet as its own", () => {
  const file = fileOf(STAFF, CHILDREN);
  expect(beginReview(file, CONTEXT)).toMatchObject({ kind: "staff", sheet: 0, mapping: { name: 0, role: 1 } });
  expect(beginReview(file, CONTEXT, 1)).toMatchObject({
    sheet: 1,
    table: { headings: expect.arrayContaining(["Kind"]) },
  });
});

test("the same file as another table has the columns of that one, as they were remembered", () => {
  const review = beginReview(fileOf(CHILDREN), CONTEXT);
  const asChildren = withKind(review, "children", {});
  expect(asChildren.mapping).toEqual({ name: 0, birthDate: 1, group: 2 });
  const remembered = rememberMapping("children", asChildren.table, { firstName: 0, birthDate: 1 }, {});
  expect(withKind(review, "children", remembered).mapping).toEqual({ firstName: 0, birthDate: 1 });
  expect(otherKinds(asChildren, {})).toEqual(["attendance"]);
});

test("a column is read into one field, and a field from one column", () => {
  const review = withKind(beginReview(fileOf(CHILDREN), CONTEXT), "children", {});
  const moved = withColumn(review, 3, "group");
  expect(moved.mapping).toEqual({ name: 0, birthDate: 1, group: 3 });
  expect(withColumn(moved, 0, "mentor").mapping).toEqual({ birthDate: 1, group: 3, mentor: 0 });
  expect(withColumn(moved, 3, null).mapping).toEqual({ name: 0, birthDate: 1 });
});

test("the fields to choose from are those of the table, each by a heading of its own", () => {
  for (const kind of ["children", "attendance", "staff", "availability", "shifts"] as const) {
    const headings = fieldChoices(kind).map(({ text }) => text);
    expect(new Set(headings).size).toBe(headings.length);
  }
});
