import { texts } from "../../shared/texts/nl.ts";

const MAX_LENGTH = 120;

/**
 * Makes one file name of words that may hold anything a person typed: no separators, no characters that some system
 * refuses, nothing that turns the reading direction, no dot in front, not too long.
 * @param extension without its dot.
 */
export function fileNameOf(words: string, extension: string): string {
  return `${folderNameOf(words)}.${extension}`;
}

/** Makes the name of a folder in the same way. */
export function folderNameOf(words: string): string {
  const clean = words
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ .]+/, "");
  const short = [...clean]
    .slice(0, MAX_LENGTH)
    .join("")
    .replace(/[ .]+$/, "");
  return short === "" ? texts.system.fileNames.unnamed : short;
}

/**
 * Makes file names that can stand in one folder, in the same order: people may have the same name, and some systems take
 * capitals for small letters.
 */
export function freeFileNames(names: readonly string[], extension: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((words) => {
    let name = fileNameOf(words, extension);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${folderNameOf(words)} (${number}).${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
