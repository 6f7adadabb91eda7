import { useCallback, useEffect, useRef, useState } from "react";
import { type Change, invertChange } from "../../shared/editing/change.ts";
import { type RememberedMappings, rememberMapping } from "../../shared/importing/columnMapping.ts";
import { importChanges } from "../../shared/importing/importChanges.ts";
import type { ImportPreview } from "../../shared/importing/previewImport.ts";
import type { TableKind } from "../../shared/importing/tableKinds.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import { type Page, usePage } from "../store/page.tsx";
import { beginReview, type ImportReview, withKind } from "./importReview.ts";
import { BEGUN, type PreviewRun, type PreviewState, startPreview } from "./previewRun.ts";

const words = texts.transfer.importing;

/** Where the import is: nothing chosen, a file that is looked at, or one that was read. */
export type ImportStep =
  | { readonly kind: "choose" }
  | {
      readonly kind: "review";
      readonly review: ImportReview;
      readonly state: PreviewState;
      readonly isStoring: boolean;
    }
  | {
      readonly kind: "stored";
      readonly review: ImportReview;
      readonly preview: ImportPreview;
      readonly changes: readonly Change[];
    };

/** An import, and what can be done with it. */
export interface ImportDesk {
  readonly step: ImportStep;
  readonly remembered: RememberedMappings;
  readonly choose: () => Promise<void>;
  /** Looks at a file in another way, and compares anew. */
  readonly look: (review: ImportReview) => void;
  readonly lookAt: (sheet: number) => void;
  readonly lookAs: (kind: TableKind) => void;
  readonly stop: () => void;
  readonly store: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly leave: () => void;
}

const CHOOSE: ImportStep = { kind: "choose" };

/** The import of a table, from the file to what is stored; leaving the screen stops what runs and stores nothing. */
export function useImport(): ImportDesk {
  const page = usePage();
  const [step, setStep] = useState<ImportStep>(CHOOSE);
  const [remembered, setRemembered] = useState<RememberedMappings>({});
  const running = useRef<PreviewRun | null>(null);
  useEffect(() => () => running.current?.stop(), []);

  const look = useCallback(
    (review: ImportReview) => {
      running.current?.stop();
      const show = (state: PreviewState) => setStep({ kind: "review", review, state, isStoring: false });
      show(BEGUN);
      running.current = startPreview(page, review, show);
    },
    [page],
  );
  const leave = useCallback(() => {
    running.current?.stop();
    setStep(CHOOSE);
  }, []);
  const choose = () =>
    runFileTask(page, async () => {
      const file = await page.bridge.openTable();
      if (file.status === "cancelled") return null;
      const { mappings } = await page.bridge.readTableSettings();
      setRemembered(mappings);
      look(beginReview(file, guessContextOf(page, mappings)));
      return null;
    });
  const store = () =>
    runFileTask(page, async () => {
      if (step.kind !== "review" || step.state.kind !== "done") return null;
      const { review, state } = step;
      setStep({ ...step, isStoring: true });
      try {
        const changes = await storeImport(page, review, state);
        const mappings = rememberMapping(review.kind, review.table, review.mapping, remembered);
        setRemembered(mappings);
        await page.bridge.rememberTableSettings({ mappings });
        setStep({ kind: "stored", review, preview: state.preview, changes });
        // The screen says it; who does not see it hears it.
        page.roster.getState().announce(words.stored.done(describeImport(review, state.preview)));
        return null;
      } catch (error) {
        setStep({ ...step, isStoring: false });
        throw error;
      }
    });
  const undo = () =>
    runFileTask(page, async () => {
      if (step.kind !== "stored") return null;
      await page.roster.getState().whenSaved();
      await page.bridge.undoImport({ changes: step.changes.map(invertChange) });
      await page.roster.getState().start();
      look(step.review);
      return words.stored.undone;
    });
  const review = step.kind === "choose" ? null : step.review;
  return {
    step,
    remembered,
    choose,
    look,
    lookAt: (sheet) => review && look(beginReview(review.file, guessContextOf(page, remembered), sheet)),
    lookAs: (kind) => review && look(withKind(review, kind, remembered)),
    stop: () => {
      running.current?.stop();
      if (step.kind === "review") setStep({ ...step, state: { kind: "stopped" } });
    },
    store,
    undo,
    leave,
  };
}

function guessContextOf({ roster, today }: Page, remembered: RememberedMappings) {
  const { board } = roster.getState();
  const { groups = [], staff = [], children = [], schools = [] } = board?.location ?? {};
  return { base: { groups, staff, children, schools, weeks: [] }, today: today(), remembered };
}

/** Stores what the preview says, all or nothing, and opens the location anew. */
async function storeImport(
  { bridge, roster, newId, today }: Page,
  { file }: ImportReview,
  { preview, weeks }: Extract<PreviewState, { kind: "done" }>,
): Promise<readonly Change[]> {
  await roster.getState().whenSaved();
  const { board } = roster.getState();
  if (board === null) throw new Error("an import without an open location");
  const context = { week: board.roster.week, weeks, fileName: file.fileName, today: today(), newId };
  const changes = importChanges(preview, context);
  await bridge.commitImport({ changes });
  await roster.getState().start();
  return changes;
}

/** "Kinderen uit kinderen.csv (12 nieuw, 3 gewijzigd)". */
export function describeImport({ kind, file }: ImportReview, { added, changed }: ImportPreview): string {
  return texts.importing.subject(texts.importing.tables[kind], file.fileName, added.length, changed.length);
}
