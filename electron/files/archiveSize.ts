/* The directory at the end of a ZIP archive (PKWARE APPNOTE 4.3), read before anything is unpacked. */

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * The bytes that an archive says to hold once unpacked, all its files together. An unpacker gives a file no more room than
 * is said here, so an archive that lies about itself does not grow past it either.
 * @returns null when the bytes are no archive, or one in parts or larger than 4 GB, which no workbook is.
 */
export function unpackedBytes(archive: Uint8Array): number | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (offset + ENTRY_BYTES > archive.byteLength || view.getUint32(offset, true) !== DIRECTORY_ENTRY) return null;
    total += view.getUint32(offset + 24, true);
    const lengths = [28, 30, 32].map((field) => view.getUint16(offset + field, true));
    offset += lengths.reduce((sum, length) => sum + length, ENTRY_BYTES);
  }
  return total;
}

/** It stands at the end, before a comment that may be empty. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset -= 1) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  return null;
}
