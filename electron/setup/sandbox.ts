import { chmodSync, chownSync, statSync } from "node:fs";
import { join } from "node:path";
import { isRoot } from "./folders.ts";
import { canMakeNamespaces, type UnprivilegedUser } from "./unprivilegedUser.ts";

/** Root's, and run as root by whoever starts it: what Chromium demands of its sandbox helper. */
const HELPER_MODE = 0o4755;

/** Chromium's sandbox helper in the folder of a runtime. */
export function sandboxHelper(runtimeFolder: string): string {
  return join(runtimeFolder, "chrome-sandbox");
}

/**
 * Makes sure that Chromium's sandbox works for the user that will run it, and tells whether it does. User namespaces are
 * enough; where the system withholds them, root sets up the helper that Chromium brings for that.
 */
export function ensureSandbox(runtimeFolder: string, user: UnprivilegedUser | undefined): boolean {
  if (process.platform !== "linux" || canMakeNamespaces(user)) return true;
  const helper = sandboxHelper(runtimeFolder);
  if (isRoot()) {
    chownSync(helper, 0, 0);
    chmodSync(helper, HELPER_MODE);
  }
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o7777) === HELPER_MODE;
}
