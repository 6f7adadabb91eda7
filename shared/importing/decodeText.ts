/** The encodings in which tables come. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Turns bytes into text and throws when they are not of that encoding. Whoever calls brings it (a `TextDecoder` that is
 * `fatal`), since it belongs to the surroundings.
 */
export type DecodeBytes = (bytes: Uint8Array, encoding: TextEncoding) => string;

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** As many bytes as tell UTF-16 without a mark from anything else. */
const SAMPLE = 400;

/**
 * Finds out in which encoding the bytes of a text file are: by the mark at the begin where there is one, else UTF-8 where
 * the bytes are that, else Windows-1252, of which every byte is some character.
 */
export function decodeText(bytes: Uint8Array, decode: DecodeBytes): DecodedText {
  const marked = encodingOfMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== null) return { text: withoutMark(decode(bytes, marked)), encoding: marked };
  try {
    return { text: withoutMark(decode(bytes, "utf-8")), encoding: "utf-8" };
  } catch {
    return { text: decode(bytes, "windows-1252"), encoding: "windows-1252" };
  }
}

function encodingOfMark([first, second]: Uint8Array): TextEncoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** In UTF-16 every other byte of western text is 0, which no other text has. */
function utf16WithoutMark(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const enough = sample.length / 4;
  if (zeros(1) > enough) return "utf-16le";
  return zeros(0) > enough ? "utf-16be" : null;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}
