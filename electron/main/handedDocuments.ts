import { extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { texts } from "../../shared/texts/nl.ts";

/*
 * Exchange documents that the system hands to the program: opened in a file manager, or dropped on its icon. Main keeps
 * their paths; the page hears that there is one and asks what is in it when it suits.
 */

/** The extension that is registered for exchange documents. */
export const DOCUMENT_EXTENSION = "roosterwijs";

/** For the dialogs in which one is saved or chosen; other programs know it as JSON. */
export const DOCUMENT_FILTER = { name: texts.system.dialogs.documentFiles, extensions: [DOCUMENT_EXTENSION, "json"] };

export interface DocumentDesk {
  readonly hand: (path: string) => void;
  /** Resolves with true once there is a document to take, and with false when another call took its place. */
  readonly whenHanded: () => Promise<boolean>;
  /** The path of the document that waits longest, which then waits no more; null when there is none. */
  readonly take: () => string | null;
}

export function makeDocumentDesk(): DocumentDesk {
  const paths: string[] = [];
  let answer: (isHanded: boolean) => void = () => undefined;
  return {
    hand: (path) => {
      paths.push(path);
      answer(true);
    },
    whenHanded: async () => {
      // A page that was loaded anew asks again, and nobody hears what the one before asked.
      answer(false);
      if (paths.length > 0) return true;
      return await new Promise<boolean>((resolve) => {
        answer = resolve;
      });
    },
    take: () => paths.shift() ?? null,
  };
}

/**
 * The exchange document that the program was started with.
 * @param args behind the program, of which it takes no other: what begins with a dash is for Chromium.
 * @param folder that a relative path is read from.
 * @returns its path; null when there is none.
 */
export function documentAmong(args: readonly string[], folder: string): string | null {
  const paths = args.flatMap((arg) => (arg.startsWith("-") ? [] : (pathOf(arg, folder) ?? [])));
  return paths.find((path) => extname(path).toLowerCase() === `.${DOCUMENT_EXTENSION}`) ?? null;
}

/** Linux hands an address where Windows hands a path; one on another computer is no document of this one. */
function pathOf(arg: string, folder: string): string | null {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(arg)) return resolve(folder, arg);
  const url = URL.canParse(arg) ? new URL(arg) : null;
  if (url?.protocol !== "file:" || url.hostname !== "") return null;
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

/** What a second start tells the program that runs already. */
export interface SecondStart {
  readonly document: string | null;
}

/** Reads that, from whatever process it came. */
export function documentOfSecondStart(told: unknown): string | null {
  const document = typeof told === "object" && told !== null && "document" in told ? told.document : null;
  return typeof document === "string" && document !== "" ? document : null;
}
