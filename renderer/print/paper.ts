import type { Paper } from "../../shared/reports/reportFields.ts";

/** Everything is laid out in sizes of A4; a sheet of A3 is that enlarged, to be read from further away. */
const ENLARGED: Readonly<Record<Paper, number>> = { "A4 landscape": 1, "A4 portrait": 1, "A3 landscape": Math.SQRT2 };

/** Gives the pages their size. A rule for pages takes no variable, so it is made here. */
export function layOutFor(paper: Paper): void {
  const pages = new CSSStyleSheet();
  pages.replaceSync(`@page { size: ${paper}; } body { zoom: ${ENLARGED[paper]}; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pages];
}
