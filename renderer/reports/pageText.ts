/** A piece of text on a sheet, as the PDF has it; what marks content without being text has no `str`. */
export type TextPiece = { readonly str: string; readonly hasEOL: boolean } | { readonly type: string };

/** The lines of a sheet in the order in which they are read. */
export function pageLines(pieces: readonly TextPiece[]): readonly string[] {
  const text = pieces.map((piece) => ("str" in piece ? piece.str + (piece.hasEOL ? "\n" : "") : "")).join("");
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
