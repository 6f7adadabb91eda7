import { expect, test } from "vitest";
import { pageLines } from "../../../renderer/reports/pageText.ts";

test("the lines of a sheet are its pieces as they end, without what is empty", () => {
  const pieces = [
    { type: "beginMarkedContent" },
    { str: "Sterretjes", hasEOL: false },
    { str: "  ", hasEOL: false },
    { str: "(dagopvang)", hasEOL: true },
    { str: "", hasEOL: true },
    { str: "blz. 1 van 2", hasEOL: false },
  ];
  expect(pageLines(pieces)).toEqual(["Sterretjes (dagopvang)", "blz. 1 van 2"]);
});
