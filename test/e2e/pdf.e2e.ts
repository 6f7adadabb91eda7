import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { type PdfContent, readPdf } from "./readPdf.ts";

/*
 * The week roster on paper, through the command line and so through the real Electron, read back with pdf.js.
 */

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "shared/example/de-zonnebloem.json");
const WEEK = "2026-W48";

interface Person {
  readonly id: string;
  name: string;
}

interface Shift {
  readonly staffId: string;
  readonly from: string;
  readonly to: string;
  readonly groupId?: string | null;
}

interface ExampleDocument {
  readonly location: Person;
  readonly groups: readonly Person[];
  readonly staff: readonly Person[];
  readonly children: readonly Person[];
  readonly weeks: readonly { readonly week: string; readonly shifts: readonly Shift[] }[];
}

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "roosterwijs-pdf-"));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function readExample(): ExampleDocument {
  return JSON.parse(readFileSync(EXAMPLE, "utf8"));
}

function shiftsOf(document: ExampleDocument, groupId: string): readonly Shift[] {
  const week = document.weeks.find((each) => each.week === WEEK);
  return (week?.shifts ?? []).filter((shift) => shift.groupId === groupId);
}

/** Runs `rooster pdf` for the week. */
async function print(file: string, out: string, ...options: readonly string[]): Promise<PdfContent> {
  const args = ["electron/cli/rooster.ts", "pdf", file, "--week", WEEK, "--kind", "roster", "--today", "2026-11-21"];
  await promisify(execFile)(process.execPath, [...args, "--out", out, ...options], { cwd: ROOT });
  return await readPdf(out);
}

/** Runs `rooster pdf` that must be refused. */
async function printRefused(...options: readonly string[]): Promise<{ code: number; stderr: string }> {
  try {
    await promisify(execFile)(process.execPath, ["electron/cli/rooster.ts", "pdf", ...options], { cwd: ROOT });
  } catch (error) {
    return error as { code: number; stderr: string };
  }
  throw new Error("it was not refused");
}

/** "07:30" as the sheet writes it. */
function onPaper(time: string): string {
  return time.replace(/^0/, "");
}

test("the week of a group: names, times, verdicts, page numbers", async () => {
  const document = readExample();
  const group = document.groups[0];
  if (!group) throw new Error("the example has no group");
  const out = join(folder, "group.pdf");
  const pdf = await print(EXAMPLE, out, "--group", group.id);
  const text = pdf.pages.join(" ");

  expect(pdf.title).toBe(`Weekrooster ${group.name}, week 48 van 2026`);
  expect(text).toContain(document.location.name);
  expect(text).toContain("23–27 november 2026");
  expect(text).toContain("afgedrukt op 21 november 2026");
  for (const shift of shiftsOf(document, group.id)) {
    expect(text).toContain(document.staff.find((person) => person.id === shift.staffId)?.name);
    expect(text).toContain(`${onPaper(shift.from)}–${onPaper(shift.to)}`);
  }
  expect(text).toContain("binnen drie-uursregeling");
  expect(text).toContain("Bkk art. 7 lid 4");
  for (const [index, page] of pdf.pages.entries()) {
    expect(page).toContain(`blz. ${index + 1} van ${pdf.pages.length}`);
  }
  expect(readdirSync(folder)).toEqual(["group.pdf"]);
});

test("the week of the location: an overview, a sheet a group, and a PDF that a screen reader can walk", async () => {
  const document = readExample();
  const pdf = await print(EXAMPLE, join(folder, "location.pdf"));

  expect(pdf.title).toBe("Weekrooster De Zonnebloem, week 48 van 2026");
  expect(pdf.language).toBe("nl");
  expect(pdf.isTagged).toBe(true);
  expect(pdf.outline).toEqual(expect.arrayContaining([pdf.title, "Overzicht"]));
  for (const group of document.groups) {
    expect(pdf.outline.some((title) => title.startsWith(group.name))).toBe(true);
    expect(pdf.pages.filter((page) => page.startsWith(group.name))).toHaveLength(1);
  }
  expect(pdf.roles.get("H1")).toBe(1);
  expect(pdf.roles.get("H2")).toBeGreaterThanOrEqual(document.groups.length + 1);
  expect(pdf.roles.get("Table")).toBeGreaterThanOrEqual(document.groups.length + 1);
  expect(pdf.roles.get("TH")).toBeGreaterThan(50);
});

test("no child's name and no cause of an absence reaches the wall", async () => {
  const document = readExample();
  for (const [index, child] of document.children.entries()) child.name = `Kindnaam${index}`;
  const file = join(folder, "children.json");
  writeFileSync(file, JSON.stringify(document));
  const text = (await print(file, join(folder, "children.pdf"))).pages.join(" ");
  expect(text).toContain("afwezig");
  expect(text).not.toMatch(/Kindnaam|ziek\b|verlof/i);
});

test("hostile names are text, whole, and on the sheet", async () => {
  const long = "Wilhelmina-".repeat(28).slice(0, 300);
  const names = ["<img src=x onerror=alert(1)>", long, "שרה כהן", "Zoë & 'Bo' \u{1F33B}"];
  const document = readExample();
  const [group, ...others] = document.groups;
  if (!group) throw new Error("the example has no group");
  group.name = "</span><script>alert(1)</script>";
  for (const other of others) other.name = `${other.name} \u202E`;
  const staffIds = [...new Set(shiftsOf(document, group.id).map((shift) => shift.staffId))];
  for (const [index, name] of names.entries()) {
    const person = document.staff.find((each) => each.id === staffIds[index]);
    if (person) person.name = name;
  }
  const file = join(folder, "hostile.json");
  writeFileSync(file, JSON.stringify(document));
  const pdf = await print(file, join(folder, "hostile.pdf"), "--group", group.id);
  // Where a long name is broken over lines pdf.js reports a space.
  const text = pdf.pages.join(" ").replace(/\s/g, "");
  expect(pdf.title).toContain("</span><script>alert(1)</script>");
  expect(text).toContain("<imgsrc=xonerror=alert(1)>");
  expect(text).toContain(long);
  expect(text).toMatch(/שרהכהן|כהןשרה|ןהכהרש/);
  expect(text).toContain("Zoë&'Bo'");
  expect(text).toContain("<script>alert(1)</script>");
});

test("what cannot be printed is refused with exit code 2 and the reason, and no file", async () => {
  const out = join(folder, "refused.pdf");
  const broken = join(folder, "broken.json");
  writeFileSync(broken, JSON.stringify({ format: "roosterwijs/1", location: { id: "l1" }, groups: [{ id: "g1" }] }));
  const roster = ["--week", WEEK, "--kind", "roster", "--out", out];

  expect(await printRefused(broken, ...roster)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("groups[0].care"),
  });
  expect(await printRefused(EXAMPLE, ...roster, "--group", "g99")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("g99"),
  });
  expect(
    await printRefused(EXAMPLE, "--week", WEEK, "--kind", "roster", "--out", join(folder, "nowhere/x.pdf")),
  ).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("nowhere"),
  });
  expect(readdirSync(folder)).not.toContain("refused.pdf");
});
