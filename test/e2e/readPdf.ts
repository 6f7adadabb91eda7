import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader, a search and a screen reader get of a PDF. */
export interface PdfContent {
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Titles of the outline with those below them, in order. */
  readonly outline: readonly string[];
  /** The text of each page, words as they follow each other on it. */
  readonly pages: readonly string[];
  /** Roles of the structure tree of all pages (Table, TH, H1 …) with how often they occur. */
  readonly roles: ReadonlyMap<string, number>;
  /** Names of the fonts that a reader would have to have itself. */
  readonly fontsElsewhere: readonly string[];
}

type StructNode = { readonly role?: string; readonly children?: readonly unknown[] };
type OutlineNode = { readonly title: string; readonly items: readonly OutlineNode[] };

/** Reads a PDF file with another program's eyes than the one that wrote it. */
export async function readPdf(path: string): Promise<PdfContent> {
  const file = await readFile(path);
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const facts = info as { readonly Title?: string; readonly Language?: string };
  const pages: string[] = [];
  const roles = new Map<string, number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    pages.push(text.replace(/\s+/g, " "));
    countRoles(await page.getStructTree(), roles);
  }
  const content = {
    title: facts.Title ?? "",
    language: facts.Language ?? null,
    isTagged: isMarked(await document.getMarkInfo()),
    outline: flatten(((await document.getOutline()) ?? []) as readonly OutlineNode[]),
    pages,
    roles,
    fontsElsewhere: fontsElsewhere(file.toString("latin1")),
  };
  await task.destroy();
  return content;
}

/** pdf.js answers with a map, whatever its types say. */
function isMarked(markInfo: unknown): boolean {
  return markInfo instanceof Map && markInfo.get("Marked") === true;
}

function countRoles(node: StructNode | null, roles: Map<string, number>): void {
  if (node === null) return;
  if (node.role !== undefined) roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
  for (const child of node.children ?? []) countRoles(child as StructNode, roles);
}

/** A font is in the file as drawings of its glyphs (Type 3) or as a font file that its descriptor names. */
function fontsElsewhere(pdf: string): string[] {
  const objects = new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\b(.*?)\bendobj\b/gms)].map(([, id, body]) => [id, body ?? ""]),
  );
  return [...objects.values()]
    .filter((body) => /\/Subtype \/(?:TrueType|Type1|MMType1|CIDFontType[02])\b/.test(body))
    .filter((body) => !objects.get(/\/FontDescriptor (\d+) 0 R/.exec(body)?.[1])?.includes("/FontFile"))
    .map((body) => /\/BaseFont \/(\S+)/.exec(body)?.[1] ?? "without a name");
}

function flatten(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap((node) => [node.title, ...flatten(node.items)]);
}
