import { basename } from "node:path";
import type { WebContents } from "electron";
import type { Backup } from "../../shared/contract/storage.ts";
import type { unlockContract } from "../../shared/contract/unlock.ts";
import { StorageError } from "../db/storageError.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import { BridgeRefusal } from "./bridgeErrors.ts";
import type { Substitute } from "./replaceDatabase.ts";

/** What can come in the place of a database that nobody can open. */
export interface Replacing {
  /** Its copies, newest first. */
  readonly listCopies: () => Promise<Backup[]>;
  /**
   * Whether a file needs a passphrase.
   * @throws StorageError `foreignFile`.
   */
  readonly isLocked: (path: string) => boolean;
  /**
   * Keeps the database under another name and puts something else in its place.
   * @param passphrase that of the copy, where it needs one.
   * @throws StorageError `wrongPassphrase`, or as `replaceDatabase`; then nothing has changed.
   */
  readonly replace: (by: Substitute, passphrase: string | null) => Promise<void>;
}

/** What a window can do that asks for a passphrase. */
export interface UnlockJob {
  readonly canRemember: boolean;
  /** @returns whether the passphrase fits. */
  readonly attempt: (passphrase: string, remember: boolean) => Promise<boolean>;
  /** Null where nothing else can come in its place. */
  readonly replacing: Replacing | null;
  /** Asks for a file; null when the user cancelled. */
  readonly chooseFile: (caller: WebContents) => Promise<string | null>;
  readonly onOpen: () => void;
}

/** How much longer each wrong passphrase waits for its answer, up to how long, in milliseconds. */
const WAIT_STEP = 500;
const LONGEST_WAIT = 5000;

const jobs = new WeakMap<WebContents, UnlockJob>();
const wrongOnes = new WeakMap<WebContents, number>();
/** The path that each window chose last; no page sees it. */
const chosenFiles = new WeakMap<WebContents, string>();

/** Gives a window its job, before its page is loaded. The job leaves with the window. */
export function giveUnlockJob(contents: WebContents, job: UnlockJob): void {
  jobs.set(contents, job);
}

/** The bridge's functions for the page that asks for a passphrase. */
export const unlockHandlers = {
  readUnlock: (_input, caller) => {
    const { canRemember, replacing } = jobOf(caller);
    return { canRemember, canReplace: replacing !== null };
  },
  unlockDatabase: async ({ passphrase, remember }, caller) => {
    const { attempt, onOpen } = jobOf(caller);
    const isOpen = await attempt(passphrase, remember);
    if (isOpen) onOpen();
    else await waitAfterWrongOne(caller);
    return { isOpen };
  },
  listOtherCopies: async (_input, caller) => ({ backups: await replacingOf(caller).listCopies() }),
  chooseOtherFile: async (_input, caller) => {
    const replacing = replacingOf(caller);
    const path = await jobOf(caller).chooseFile(caller);
    if (path === null) return { status: "cancelled" };
    const isLocked = replacing.isLocked(path);
    chosenFiles.set(caller, path);
    return { status: "chosen", fileName: basename(path), isLocked };
  },
  replaceDatabase: async (source, caller) => {
    const passphrase = source.by === "nothing" ? null : source.passphrase;
    try {
      await replacingOf(caller).replace(substituteOf(source, caller), passphrase);
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== "wrongPassphrase") throw error;
      await waitAfterWrongOne(caller);
      return { isReplaced: false };
    }
    jobOf(caller).onOpen();
    return { isReplaced: true };
  },
} satisfies Pick<BridgeHandlers, keyof typeof unlockContract>;

async function waitAfterWrongOne(caller: WebContents): Promise<void> {
  const wrong = (wrongOnes.get(caller) ?? 0) + 1;
  wrongOnes.set(caller, wrong);
  await new Promise((resolve) => setTimeout(resolve, Math.min(wrong * WAIT_STEP, LONGEST_WAIT)));
}

function substituteOf(source: Parameters<BridgeHandlers["replaceDatabase"]>[0], caller: WebContents): Substitute {
  if (source.by === "nothing") return null;
  if (source.by === "copy") return { id: source.id };
  const path = chosenFiles.get(caller);
  if (path === undefined) throw new BridgeRefusal("invalidInput");
  return { path };
}

function replacingOf(caller: WebContents): Replacing {
  const { replacing } = jobOf(caller);
  if (replacing === null) throw new BridgeRefusal("refusedSender");
  return replacing;
}

function jobOf(caller: WebContents): UnlockJob {
  const job = jobs.get(caller);
  if (job === undefined) throw new BridgeRefusal("refusedSender");
  return job;
}
