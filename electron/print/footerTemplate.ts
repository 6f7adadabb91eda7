import { longDate } from "../../shared/reports/dutchDates.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import type { Paper } from "../../shared/reports/reportFields.ts";
import { texts } from "../../shared/texts/nl.ts";

/** Chromium draws the footer in a document of its own, which takes nothing from the page's style sheet. */
const LINE_STYLE =
  "box-sizing:border-box;width:100%;padding:0 10mm;display:flex;justify-content:space-between;gap:4mm;" +
  "font-family:sans-serif;font-size:6.5pt;color:#465161";
/** Characters of a title that one line has room for. */
const LONGEST_TITLE: Readonly<Record<Paper, number>> = { "A4 landscape": 120, "A3 landscape": 160, "A4 portrait": 50 };

/**
 * The line under every sheet: title, version, date of print and "blz. x van y" (Chromium fills in the numbers).
 * Everything from the data is escaped, since the template is HTML.
 */
export function footerTemplate(report: Pick<PrintReport, "title" | "versionText" | "printedOn" | "paper">): string {
  const { reports } = texts;
  const facts = [
    shorten(report.title, LONGEST_TITLE[report.paper]),
    report.versionText,
    reports.printedOn(longDate(report.printedOn)),
  ];
  const pages = `${reports.page} <span class="pageNumber"></span> ${reports.pageOf} <span class="totalPages"></span>`;
  return `<div style="${LINE_STYLE}"><bdi>${escapeHtml(facts.join(" · "))}</bdi><span style="flex:none">${pages}</span></div>`;
}

/** One line is all there is; the masthead has the title in full. */
function shorten(title: string, longest: number): string {
  const characters = Array.from(title);
  return characters.length <= longest ? title : `${characters.slice(0, longest).join("")}…`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
