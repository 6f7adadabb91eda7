import { readFile } from "node:fs/promises";
import { protocol, type Session } from "electron";
import { findAsset, SECURITY_HEADERS } from "./assets.ts";
import { SCHEME } from "./ownPages.ts";

/** Makes the own scheme a secure one with origins. Must run before the app is ready. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the built pages, and nothing else, under the own scheme. */
export function serveOwnPages(session: Session, root: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    if (request.method !== "GET") return refuse(405);
    const asset = await findAsset(root, request.url);
    if (asset === null) return refuse(404);
    return new Response(new Uint8Array(await readFile(asset.path)), {
      headers: { ...SECURITY_HEADERS, "Content-Type": asset.contentType },
    });
  });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { ...SECURITY_HEADERS } });
}
