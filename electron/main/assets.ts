import { realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { isOwnAddress } from "./ownPages.ts";

/** Only what the build puts out; anything else is not served, whatever lies in the folder. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

const POLICY: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'none'",
  "object-src": "'none'",
  "frame-src": "'none'",
  "frame-ancestors": "'none'",
  "worker-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
  "require-trusted-types-for": "'script'",
  // The one way to name scripts: those of the workers, in `renderer/workers/ownWorkers.ts`.
  "trusted-types": "roosterwijs-worker",
};

/** The headers of every answer. Sent as headers, so that no page can leave them out. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": Object.entries(POLICY)
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // A new version of the program must never run on pages of the old one.
  "Cache-Control": "no-store",
};

export interface Asset {
  readonly path: string;
  readonly contentType: string;
}

/**
 * Finds the file of an address.
 * @param root folder of the built pages; nothing outside it is found, also not through links.
 * @returns null when the address is not ours, leads out of the folder, or names no file of a known kind.
 */
export async function findAsset(root: string, address: string): Promise<Asset | null> {
  const path = pathWithin(address);
  if (path === null) return null;
  const contentType = CONTENT_TYPES[extname(path)];
  if (contentType === undefined) return null;
  try {
    const folder = await realpath(root);
    const file = await realpath(join(folder, path));
    return file.startsWith(folder + sep) ? { path: file, contentType } : null;
  } catch {
    return null;
  }
}

/** The decoded path of an own address, or null when any part of it climbs, hides a separator or is not text. */
function pathWithin(address: string): string | null {
  if (!isOwnAddress(address)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  const parts = path.split("/").slice(1);
  const isClean = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/[\\:\0]/.test(part));
  return isClean ? join(...parts) : null;
}
