import type { WebContents } from "electron";
import type { UpdateProgress } from "../../shared/contract/update.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";

const readers = new WeakMap<WebContents, () => UpdateProgress>();

/** Gives a window what it is to show, before its page is loaded. It leaves with the window. */
export function giveUpdateProgress(contents: WebContents, read: () => UpdateProgress): void {
  readers.set(contents, read);
}

/** The bridge's functions for the page that stands there while the database is brought to this version. */
export const updateHandlers = {
  readUpdate: (_input, caller) => {
    const read = readers.get(caller);
    if (read === undefined) throw new BridgeRefusal("refusedSender");
    return read();
  },
} satisfies Partial<BridgeHandlers>;
