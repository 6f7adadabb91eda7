import { expect, test } from "vitest";
import { proposeMapping } from "../../../shared/importing/columnMapping.ts";
import { csvRows } from "../../../shared/importing/csvRows.ts";
import { personIdsIn } from "../../../shared/importing/personIds.ts";
import { sourceTableOf } from "../../../shared/importing/sourceTable.ts";
import { TABLE_KINDS, TABLES, type TableKind } from "../../../shared/importing/tableKinds.ts";

function idsIn(kind: TableKind, text: string) {
  const table = sourceTableOf(kind, csvRows(text));
  return personIdsIn(kind, table, proposeMapping(kind, table, {}));
}

test("every table tells the ids of its people, each once", () => {
  for (const kind of TABLE_KINDS) {
    const ofChildren = kind === "children" || kind === "attendance";
    const field = TABLES[kind].fields[kind === "shifts" ? "staffId" : "id"];
    const found = idsIn(kind, `Naam;${field?.heading}\nAn;p1\nBo;\nCas;p2\nDop;p1\n`);
    expect(found).toEqual({ kind: ofChildren ? "child" : "staff", ids: ["p1", "p2"] });
  }
});

test("a table without such a column, or with another number in it, tells none", () => {
  expect(idsIn("children", "Kind;Geboortedatum\nAn;1-2-2025\n").ids).toEqual([]);
  expect(idsIn("children", "Kindnummer;Kind\n123456782;An\n111222333;Bo\n").ids).toEqual([]);
});
