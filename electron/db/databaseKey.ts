import { pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";

/*
 * Encrypted databases are files of the "sqlcipher" scheme of SQLite3 Multiple Ciphers (AES-256, each page with its HMAC).
 * The passphrase is the key of the file itself and the salt stands at its begin, so the file or a copy of it needs nothing
 * beside it. The key is derived here, off the main thread and once for each salt, with the very parameters of that scheme:
 * https://utelle.github.io/SQLite3MultipleCiphers/docs/ciphers/cipher_sqlcipher/
 */

const ROUNDS = 256_000;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** The key of a database, 32 bytes, and behind it the salt of 16 bytes that it was derived with. */
export type DatabaseKey = Uint8Array;

/**
 * The key that a passphrase gives; takes some tenths of a second on a thread of its own.
 * @param salt that of the file to open; a new one for a file that is to be encrypted.
 */
export async function deriveKey(passphrase: string, salt: Uint8Array = randomBytes(SALT_BYTES)): Promise<DatabaseKey> {
  // An é may be typed as one character or as two.
  const key = await promisify(pbkdf2)(passphrase.normalize("NFC"), salt, ROUNDS, KEY_BYTES, "sha512");
  return Buffer.concat([key, salt]);
}

/** The salt that a key was derived with. */
export function saltOf(key: DatabaseKey): Uint8Array {
  return key.subarray(KEY_BYTES);
}

/** Whether two files have the same key, or both none. */
export function isSameKey(one: DatabaseKey | null, other: DatabaseKey | null): boolean {
  return one === null || other === null ? one === other : hexOf(one) === hexOf(other);
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** A key that was kept as text by `hexOf`. */
export function keyFromHex(text: string): DatabaseKey {
  return Buffer.from(text, "hex");
}
