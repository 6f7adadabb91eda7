import { describe, expect, test } from "vitest";
import {
  allowedMapping,
  columnUses,
  proposeMapping,
  rememberedMappingsSchema,
  rememberMapping,
} from "../../../shared/importing/columnMapping.ts";
import { csvRows } from "../../../shared/importing/csvRows.ts";
import { decodeText } from "../../../shared/importing/decodeText.ts";
import { isBsn } from "../../../shared/importing/needlessColumns.ts";
import { shortName, wholeName } from "../../../shared/importing/personName.ts";
import { sourceTableOf } from "../../../shared/importing/sourceTable.ts";
import { decode, readSample } from "./importSketch.ts";

describe("the text of a file", () => {
  test.each([
    ["utf-8", Buffer.from("Zoë;ja")],
    ["utf-8", Buffer.from("\uFEFFZoë;ja")],
    ["windows-1252", Buffer.from("Zo\u00eb;ja", "latin1")],
    ["utf-16le", Buffer.from("\uFEFFZoë;ja", "utf16le")],
    ["utf-16le", Buffer.from("Zoë;ja", "utf16le")],
    ["utf-16be", Buffer.from("\uFEFFZoë;ja", "utf16le").swap16()],
  ])("is read as %s", (encoding, bytes) => {
    expect(decodeText(bytes, decode)).toEqual({ text: "Zoë;ja", encoding });
  });

  test.each([
    [
      "a;b\r\n1,5;2\r\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a,b\n1.5,2\n",
      [
        ["a", "b"],
        ["1.5", "2"],
      ],
    ],
    [
      "a\tb\n1\t2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "sep=|\na|b\n1;2|3\n",
      [
        ["a", "b"],
        ["1;2", "3"],
      ],
    ],
    [
      'a;b\n"x;\ny";"z ""q"""\n',
      [
        ["a", "b"],
        ["x;\ny", 'z "q"'],
      ],
    ],
    ["naam\nFien\n", [["naam"], ["Fien"]]],
  ])("case %#: its separator is found", (text, cells) => {
    expect(csvRows(text).map((row) => row.cells)).toEqual(cells);
  });

  test("rows keep their number, those without text are left out, and the guard against formulas is taken off", () => {
    expect(csvRows("sep=;\na;b\n;\n'=1+1; '-\n")).toEqual([
      { number: 2, cells: ["a", "b"] },
      { number: 4, cells: ["=1+1", "'-"] },
    ]);
  });

  test("the headings are found below a title", () => {
    const table = sourceTableOf("children", csvRows(readSample("kinderen-windows-1252.csv")));
    expect(table.headings.slice(0, 3)).toEqual(["Kindnr", "Roepnaam", "Tussenv."]);
    expect(table.rows[0]?.number).toBe(5);
    expect(sourceTableOf("children", [])).toEqual({ headings: [], rows: [] });
  });
});

describe("the mapping of columns", () => {
  const table = sourceTableOf("children", csvRows(readSample("kinderen-windows-1252.csv")));

  test("is proposed by the headings; a BSN and what is needless are not read, and that is said", () => {
    const mapping = proposeMapping("children", table, {});
    expect(mapping).toEqual({ id: 0, firstName: 1, prefix: 2, lastName: 3, birthDate: 4, group: 6, faces: 7 });
    expect(columnUses("children", table, mapping)).toMatchObject([
      { heading: "Kindnr", field: "Kindnummer", reason: null },
      { field: "Voornaam" },
      { field: "Tussenvoegsel" },
      { field: "Achternaam" },
      { field: "Geboortedatum" },
      { heading: "BSN", field: null, reason: expect.stringContaining("burgerservicenummer") },
      { field: "Groep" },
      { field: "Vaste gezichten" },
      { field: null, reason: expect.stringContaining("niet nodig") },
    ]);
  });

  test("is remembered per source, and only for the same headings", () => {
    const [kindnr = ""] = table.headings;
    const own = { id: 1, birthDate: 4, group: 6 };
    const remembered = rememberedMappingsSchema.parse(rememberMapping("children", table, own, {}));
    expect(proposeMapping("children", table, remembered)).toEqual(own);
    const other = { ...table, headings: [kindnr, "Voornaam"] };
    expect(proposeMapping("children", other, remembered)).toEqual({ id: 0, firstName: 1 });
  });

  test("a burgerservicenummer is known by its figures, whatever stands above it and whoever chose the column", () => {
    const rows = csvRows("Kindnummer;Kind\n123456782;Fien B.\n111222333;Floor\n;Guus\n");
    const hidden = sourceTableOf("children", rows);
    expect(proposeMapping("children", hidden, {})).toEqual({ name: 1 });
    expect(allowedMapping(hidden, { id: 0, name: 1 })).toEqual({ name: 1 });
    expect(["123456782", "123 456 782", "123456789", "000000000", "12345678"].map(isBsn)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("names", () => {
  test.each([
    [{ name: "Guus van Essen" }, "Guus van E.", "Guus van Essen"],
    [{ name: "Bakker, Fien" }, "Fien B.", "Fien Bakker"],
    [{ name: "Fien B." }, "Fien B.", "Fien B."],
    [{ name: "Fien" }, "Fien", "Fien"],
    [{ firstName: "Fien", prefix: "van der", lastName: "'t Hof" }, "Fien van der T.", "Fien van der 't Hof"],
    [{ firstName: "Anne Fleur", lastName: "Bos" }, "Anne Fleur B.", "Anne Fleur Bos"],
    [{ firstName: "Fien" }, "Fien", "Fien"],
    [{}, undefined, undefined],
  ])("case %#: %j", (parts, short, whole) => {
    expect([shortName(parts), wholeName(parts)]).toEqual([short, whole]);
  });
});
