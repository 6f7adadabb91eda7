import { inflateRawSync } from "node:zlib";

/* The directory at the end of a ZIP archive (PKWARE APPNOTE 4.3), read before anything is unpacked. */

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const FILE_HEADER_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;
/** These say that the true number stands elsewhere, as only archives of over 4 GB or 65,534 files need. */
const COUNT_ELSEWHERE = 0xffff;
const SIZE_ELSEWHERE = 0xffffffff;

/** A file in an archive. */
export interface ArchivedFile {
  readonly name: string;
  /**
   * The bytes that it says to hold once unpacked. An unpacker gives it no more room than that, so a file that lies about
   * itself does not grow past it either.
   */
  readonly size: number;
  /** @throws when it is damaged, or larger than it says. */
  readonly unpack: () => Uint8Array;
}

/**
 * The files of an archive.
 * @returns null when the bytes are no archive, or one in parts or larger than 4 GB, which no workbook is.
 */
export function archivedFiles(archive: Uint8Array): ArchivedFile[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count === COUNT_ELSEWHERE) return null;
  const files: ArchivedFile[] = [];
  let offset = view.getUint32(end + 16, true);
  while (files.length < count) {
    if (offset + ENTRY_BYTES > archive.byteLength || view.getUint32(offset, true) !== DIRECTORY_ENTRY) return null;
    const numbers = [20, 24, 42].map((field) => view.getUint32(offset + field, true));
    if (numbers.includes(SIZE_ELSEWHERE)) return null;
    files.push(fileAt(archive, view, offset));
    const lengths = [28, 30, 32].map((field) => view.getUint16(offset + field, true));
    offset += lengths.reduce((sum, length) => sum + length, ENTRY_BYTES);
  }
  return files;
}

function fileAt(archive: Uint8Array, view: DataView, entry: number): ArchivedFile {
  const method = view.getUint16(entry + 10, true);
  const packed = view.getUint32(entry + 20, true);
  const size = view.getUint32(entry + 24, true);
  const header = view.getUint32(entry + 42, true);
  const nameEnd = entry + ENTRY_BYTES + view.getUint16(entry + 28, true);
  return {
    name: new TextDecoder().decode(archive.subarray(entry + ENTRY_BYTES, nameEnd)),
    size,
    unpack: () => {
      const lengths = [26, 28].map((field) => view.getUint16(header + field, true));
      const begin = lengths.reduce((sum, length) => sum + length, header + FILE_HEADER_BYTES);
      const content = archive.subarray(begin, begin + packed);
      return method === DEFLATED ? inflateRawSync(content, { maxOutputLength: Math.max(size, 1) }) : content;
    },
  };
}

/** It stands at the end, before a comment that may be empty. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset -= 1) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  return null;
}
