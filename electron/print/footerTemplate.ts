import { longDate } from "../../shared/reports/dutchDates.ts";
import type { PrintReport } from "../../shared/reports/printReport.ts";
import { texts } from "../../shared/texts/nl.ts";

/** Chromium draws the footer in a document of its own, which takes nothing from the page's style sheet. */
const LINE_STYLE =
  "box-sizing:border-box;width:100%;padding:0 10mm;display:flex;justify-content:space-between;gap:4mm;" +
  "font-family:sans-serif;font-size:6.5pt;color:#465161";
const LONGEST_TITLE = 120;

/**
 * The line under every sheet: title, version, date of print and "blz. x van y" (Chromium fills in the numbers).
 * Everything from the data is escaped, since the template is HTML.
 */
export function footerTemplate(report: Pick<PrintReport, "title" | "versionText" | "printedOn">): string {
  const { reports } = texts;
  const facts = [shorten(report.title), report.versionText, reports.printedOn(longDate(report.printedOn))];
  const pages = `${reports.page} <span class="pageNumber"></span> ${reports.pageOf} <span class="totalPages"></span>`;
  return `<div style="${LINE_STYLE}"><bdi>${escapeHtml(facts.join(" · "))}</bdi><span>${pages}</span></div>`;
}

/** One line is all there is; the masthead has the title in full. */
function shorten(title: string): string {
  const characters = Array.from(title);
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE).join("")}…`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
