import type { Backup } from "../../shared/contract/storage.ts";
import type { OtherFile, Replacement } from "../../shared/contract/unlock.ts";
import { texts } from "../../shared/texts/nl.ts";
import { sayMoment } from "../dataFile/moments.ts";

const words = texts.encryption.replace;
const backupWords = texts.dataFile.backups;

/** What can be chosen: a copy by its id behind `copy:`, another file, or to begin empty. */
export type ReplacementKey = `copy:${string}` | "file" | "nothing";

/** One of the choices as it is shown. */
export interface ReplacementChoice {
  readonly key: ReplacementKey;
  readonly text: string;
  /** What it holds, or why it cannot be. */
  readonly note: string;
  readonly isDisabled: boolean;
}

/** All that can come in the place of a database, the newest copy first. */
export function replacementChoices(backups: readonly Backup[], file: OtherFile | null): ReplacementChoice[] {
  return [
    ...backups.map((backup): ReplacementChoice => {
      const { id, madeAt, why } = backup;
      const text = words.copy(sayMoment(madeAt), backupWords.reasons[why]);
      return { key: `copy:${id}`, text, note: noteOf(backup), isDisabled: isBroken(backup) };
    }),
    { key: "file", text: words.file, note: file?.fileName ?? words.noFile, isDisabled: false },
    { key: "nothing", text: words.nothing, note: words.nothingNote, isDisabled: false },
  ];
}

/** The newest copy that can be put back, else another file. */
export function firstChoice(backups: readonly Backup[]): ReplacementKey {
  const best = backups.find(({ locations }) => locations !== null) ?? backups.find(({ isLocked }) => isLocked);
  return best === undefined ? "file" : `copy:${best.id}`;
}

/** Whether a choice needs a passphrase. */
export function needsPassphrase(key: ReplacementKey, backups: readonly Backup[], file: OtherFile | null): boolean {
  if (key === "file") return file?.isLocked === true;
  return backups.some(({ id, isLocked }) => key === `copy:${id}` && isLocked);
}

/** What is asked for a choice; null while it is not complete. */
export function replacementOf(
  key: ReplacementKey,
  backups: readonly Backup[],
  file: OtherFile | null,
  typed: string,
): Replacement | null {
  if (key === "nothing") return { by: "nothing" };
  if (key === "file" && file === null) return null;
  const isLocked = needsPassphrase(key, backups, file);
  if (isLocked && typed === "") return null;
  const passphrase = isLocked ? typed : null;
  return key === "file" ? { by: "file", passphrase } : { by: "copy", id: key.slice("copy:".length), passphrase };
}

/** What comes of a choice that should be known beforehand. */
export function consequencesOf(key: ReplacementKey, isLocked: boolean): string[] {
  if (key === "nothing") return [words.afterNothing];
  return isLocked ? [words.afterCopy] : [words.afterCopy, words.afterPlainCopy];
}

function noteOf(backup: Backup): string {
  const { isLocked, locations } = backup;
  if (isLocked) return words.locked;
  if (locations === null) return words.unreadable;
  if (locations.length === 0) return backupWords.empty;
  return locations.map(({ id, name, weeks, shifts }) => backupWords.location(name ?? id, weeks, shifts)).join("; ");
}

function isBroken({ isLocked, locations }: Backup): boolean {
  return locations === null && !isLocked;
}
