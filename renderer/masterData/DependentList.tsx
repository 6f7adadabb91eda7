import { useEffect, useState } from "react";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import type { Dependent } from "../../shared/masterData/dependents.ts";
import { texts } from "../../shared/texts/nl.ts";
import { type Page, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import { storedWeeks } from "./storedWeeks.ts";

const sentences = texts.masterData.removal;

/** What was found to hang on a record. */
export type Looked =
  | { readonly kind: "looking" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "found";
      readonly document: LocationDocument;
      readonly dependents: readonly Dependent[];
    };

/**
 * Looks through all stored weeks for what hangs on a record, once, for the moment at which a question about it is asked.
 * @param dependentsIn what hangs on it in a document.
 */
export function useDependents(dependentsIn: (document: LocationDocument) => readonly Dependent[]): Looked {
  const page = usePage();
  const [looked, setLooked] = useState<Looked>({ kind: "looking" });
  const [lookIn] = useState(() => dependentsIn);
  useEffect(() => {
    let isGone = false;
    void lookUp(page, lookIn).then((found) => !isGone && setLooked(found));
    return () => {
      isGone = true;
    };
  }, [page, lookIn]);
  return looked;
}

interface DependentListProps {
  readonly looked: Looked;
  /** What is said before the list, after it, and where nothing hangs on the record. */
  readonly words: { readonly hangs: string; readonly kept: string | null; readonly free: string };
}

/** What hangs on a record, in words. */
export function DependentList({ looked, words }: DependentListProps) {
  return (
    <div role="status">
      <Found looked={looked} words={words} />
    </div>
  );
}

function Found({ looked, words }: DependentListProps) {
  if (looked.kind === "looking") return <p>{sentences.looking}</p>;
  if (looked.kind === "failed") return <p>{sentences.failed}</p>;
  if (looked.dependents.length === 0) return <p>{words.free}</p>;
  return (
    <>
      <p>{words.hangs}</p>
      <ul className="removal-list">
        {looked.dependents.map(({ kind, count }) => (
          <li key={kind}>{sentences.dependents[kind](count)}</li>
        ))}
      </ul>
      {words.kept !== null && <p>{words.kept}</p>}
    </>
  );
}

async function lookUp(page: Page, dependentsIn: (document: LocationDocument) => readonly Dependent[]): Promise<Looked> {
  try {
    await page.roster.getState().whenSaved();
    const { board } = page.roster.getState();
    if (board === null) return { kind: "failed" };
    const document = { ...documentOf(board), weeks: await storedWeeks(page, board) };
    return { kind: "found", document, dependents: dependentsIn(document) };
  } catch {
    return { kind: "failed" };
  }
}
