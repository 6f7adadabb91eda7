import { dialog } from "electron";
import type { Backup, ReadOnly } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { TellUpdate } from "../db/updateBeside.ts";
import type { Files } from "./files.ts";
import type { UnlockJob } from "./unlockJobs.ts";
import { askPassphrase } from "./unlockWindow.ts";
import { showUpdate } from "./updateWindow.ts";

/** What can be done about an encrypted database. */
export type UnlockOffer = Pick<UnlockJob, "canRemember" | "attempt" | "replacing">;

/** What may have to be asked before there is a window. Each answers whether the user agrees. */
export interface StartQuestions {
  /** The database is damaged: put this copy back? */
  readonly restore: (newest: Backup) => Promise<boolean>;
  /** Someone has the file open who shows no sign of life: take over the right to write? */
  readonly takeOver: (holder: ReadOnly) => Promise<boolean>;
  /** The folder stands on another computer: work with a copy on this one? */
  readonly workLocally: (folder: string, local: string) => Promise<boolean>;
  /** The database is encrypted: asks for its passphrase until one fits, something else took its place or the user gives up. */
  readonly unlock: (offer: UnlockOffer) => Promise<void>;
  /** The database is of an earlier version: has it brought to this one, and shows how far that is. */
  readonly update: (run: (tell: TellUpdate) => Promise<void>) => Promise<void>;
}

const words = texts.storage.dialogs;
const BACKUP_FILTER = { name: words.backupFiles, extensions: ["db"] };
const moment = new Intl.DateTimeFormat("nl-NL", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Amsterdam",
});

/** Asks with the system's own dialogs. In a start that nobody watches the answer is always no. */
export function askInDialogs(files: Pick<Files, "choose">): StartQuestions {
  const chooseFile: UnlockJob["chooseFile"] = (caller) => files.choose(caller, words.openBackup, BACKUP_FILTER);
  return {
    restore: (newest) => ask(words.damaged, sayOffer(newest), words.restore, words.stop),
    takeOver: ({ by, since }) =>
      ask(words.staleLease, words.staleLeaseOffer(by, sayMoment(since)), words.takeOver, words.readOnly),
    workLocally: (folder, local) =>
      ask(words.network, words.networkOffer(folder, local), words.useLocalCopy, words.stop),
    unlock: async (offer) => {
      if (process.env.ROOSTERWIJS_SMOKE !== "1") await askPassphrase({ ...offer, chooseFile });
    },
    update: (run) => (process.env.ROOSTERWIJS_SMOKE === "1" ? run(() => undefined) : showUpdate(run)),
  };
}

/** What a copy holds and from when it is, for someone who must decide whether to put it back. */
export function sayOffer({ madeAt, locations }: Backup): string {
  const held = (locations ?? []).map(({ name, id, weeks, shifts }) => words.locationIn(name ?? id, weeks, shifts));
  return words.damagedOffer(sayMoment(madeAt), held.length === 0 ? words.noLocations : held.join(", "));
}

function sayMoment(iso: string): string {
  return moment.format(new Date(iso));
}

async function ask(title: string, detail: string, yes: string, no: string): Promise<boolean> {
  if (process.env.ROOSTERWIJS_SMOKE === "1") return false;
  const { response } = await dialog.showMessageBox({
    type: "warning",
    title: texts.system.product,
    message: title,
    detail,
    buttons: [yes, no],
    // The answer that changes nothing is the one that a key pressed too soon gives.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
