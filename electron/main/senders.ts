import type { IpcMainInvokeEvent, WebContents } from "electron";
import { isPage, type PageKind } from "./ownPages.ts";

/** Which windows are ours, and what they show. Closed windows leave by themselves. */
const kinds = new WeakMap<WebContents, PageKind>();

/** Lets a window call the functions of its kind of page. */
export function trustSender(contents: WebContents, kind: PageKind): void {
  kinds.set(contents, kind);
}

/**
 * Who is calling: the kind of page when it is the top frame of one of our windows and still shows our own page.
 * @returns null for anyone else: another window, a frame within, another address, a frame that is gone.
 */
export function kindOfSender(event: Pick<IpcMainInvokeEvent, "sender" | "senderFrame">): PageKind | null {
  const kind = kinds.get(event.sender);
  const frame = event.senderFrame;
  if (kind === undefined || frame === null || frame === undefined) return null;
  if (frame.parent !== null || frame !== event.sender.mainFrame) return null;
  return isPage(frame.url, kind) ? kind : null;
}
