import { expect, test } from "vitest";
import { footerTemplate } from "../../../electron/print/footerTemplate.ts";

const report = {
  title: "Weekrooster Zonnestralen, week 48 van 2026",
  versionText: "Concept · versie 7c1e-09ab",
  printedOn: "2026-11-21",
  paper: "A4 landscape",
} as const;

test("title, version, date and page numbers", () => {
  const html = footerTemplate(report);
  expect(html).toContain(
    "Weekrooster Zonnestralen, week 48 van 2026 · Concept · versie 7c1e-09ab · afgedrukt op 21 november 2026",
  );
  expect(html).toContain('blz. <span class="pageNumber"></span> van <span class="totalPages"></span>');
});

test("a name is text in the template's HTML, never markup", () => {
  const html = footerTemplate({ ...report, title: `<img src=x onerror="alert('1')"> & co` });
  expect(html).not.toContain("<img");
  expect(html).toContain("&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62; &#38; co");
});

test("an endless title is shortened between characters, since there is one line", () => {
  expect(footerTemplate({ ...report, title: "🌻".repeat(200) })).toContain(`${"🌻".repeat(120)}… ·`);
  expect(footerTemplate({ ...report, title: "x".repeat(200), paper: "A4 portrait" })).toContain(
    `>${"x".repeat(50)}… ·`,
  );
});
