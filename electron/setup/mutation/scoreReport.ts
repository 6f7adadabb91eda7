import { mutationTexts as texts } from "./mutationTexts.ts";
import { byKey, type Score, scoreOf, survivorsOf, type Verdict } from "./score.ts";

/** A line for each source, folder and the whole: how many mutants were found, and how many not. */
export function scoreTable(verdicts: readonly Verdict[]): string {
  const rows = byKey(verdicts, folderOf).flatMap(([folder, inFolder]) => [
    ...byKey(inFolder, ({ file }) => file).map(([file, ofFile]) => cellsOf(file, scoreOf(ofFile))),
    cellsOf(`${folder}/`, scoreOf(inFolder)),
  ]);
  const lines = [[...texts.tableHeader], ...rows, cellsOf(texts.total, scoreOf(verdicts))];
  const widths = texts.tableHeader.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((line) => line.join("  "))
    .join("\n");
}

/** Each mutant that no test found: where, what was there and what the mutant has instead. */
export function survivorList(verdicts: readonly Verdict[]): string {
  return survivorsOf(verdicts)
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, line, mutator, status, original, replacement }) =>
      [`${file}:${line} ${mutator} (${status})`, `  - ${onOneLine(original)}`, `  + ${onOneLine(replacement)}`].join(
        "\n",
      ),
    )
    .join("\n");
}

function folderOf({ file }: Verdict): string {
  return file.slice(0, file.lastIndexOf("/"));
}

function cellsOf(name: string, { percentage, killed, survived, uncovered, untested }: Score): string[] {
  return [name, percentage.toFixed(1), ...[killed, survived, uncovered, untested].map(String)];
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
