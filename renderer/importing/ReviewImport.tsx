import { TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { columnUses } from "../../shared/importing/columnMapping.ts";
import { missingColumns } from "../../shared/importing/neededColumns.ts";
import { TABLE_KINDS } from "../../shared/importing/tableKinds.ts";
import { texts } from "../../shared/texts/nl.ts";
import { CopyProgressDialog } from "../backups/CopyProgressDialog.tsx";
import { ProgressLine } from "../controls/ProgressLine.tsx";
import { SegmentedChoice } from "../controls/SegmentedChoice.tsx";
import { SelectField } from "../controls/SelectField.tsx";
import { CheckField } from "../masterData/CheckField.tsx";
import { useRoster } from "../store/page.tsx";
import { ColumnTable } from "./ColumnTable.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import type { ImportDesk, ImportStep } from "./useImport.ts";

const words = texts.transfer.importing;
const KINDS = TABLE_KINDS.map((key) => ({ key, text: texts.importing.tables[key] }));

interface ReviewImportProps {
  readonly step: Extract<ImportStep, { kind: "review" }>;
  readonly desk: ImportDesk;
}

/** A file that was chosen: what would change, which column is read as what, and the button that stores it. */
export function ReviewImport({ step, desk }: ReviewImportProps) {
  const { review } = step;
  const missing = missingColumns(review.kind, review.mapping);
  const refused = columnUses(review.kind, review.table, review.mapping).flatMap(({ heading, isRefused }) =>
    isRefused ? [heading] : [],
  );
  const [chosen, setView] = useState<"preview" | "columns" | null>(null);
  const view = chosen ?? (missing.length > 0 ? "columns" : "preview");
  const { preview: previewText, columns: columnsText, label } = words.review.views;
  const views = [
    { key: "preview", text: previewText },
    { key: "columns", text: columnsText(Object.keys(review.mapping).length, review.table.headings.length) },
  ] as const;
  return (
    <>
      <ReviewHead step={step} desk={desk}>
        <SegmentedChoice label={label} choices={views} value={view} onChange={setView} />
      </ReviewHead>
      {missing.length > 0 && (
        <p className="transfer-warning" role="status">
          <TriangleAlert className="icon" aria-hidden="true" />
          {words.review.missing(missing)}
        </p>
      )}
      {refused.length > 0 && (
        <p className="transfer-refused">
          <bdi>{words.review.notRead(refused)}</bdi>
        </p>
      )}
      {view === "columns" ? (
        <ColumnTable review={review} onChange={desk.look} />
      ) : (
        <PreviewPart step={step} desk={desk} />
      )}
      <ReviewFoot step={step} desk={desk} />
    </>
  );
}

function ReviewHead({ step: { review }, desk, children }: ReviewImportProps & { readonly children: ReactNode }) {
  const { file, sheet, kind } = review;
  const sheets = file.sheets.map(({ name }, index) => ({ key: String(index), text: name }));
  return (
    <div className="transfer-bar">
      <p className="transfer-file">
        <span className="field-label">{words.review.file}</span>
        <bdi className="clip" title={file.fileName}>
          {file.fileName}
        </bdi>
      </p>
      <SelectField label={words.review.kind} choices={KINDS} value={kind} onChange={desk.lookAs} />
      {sheets.length > 1 && (
        <SelectField
          label={words.review.sheet}
          choices={sheets}
          value={String(sheet)}
          onChange={(key) => desk.lookAt(Number(key))}
        />
      )}
      {kind === "children" && (
        <div className="transfer-check" title={words.review.fullNamesHint}>
          <CheckField
            label={words.review.fullNames}
            isSelected={review.keepsFullNames}
            onChange={(keepsFullNames) => desk.look({ ...review, keepsFullNames })}
          />
        </div>
      )}
      <span className="spacer" />
      {children}
    </div>
  );
}

function PreviewPart({ step: { review, state }, desk }: ReviewImportProps) {
  const { progress } = words;
  if (state.kind === "done") return <PreviewTable review={review} preview={state.preview} />;
  if (state.kind === "running") {
    const { done, total } = state.progress;
    const text = progress.reading(Math.floor((100 * done) / Math.max(1, total)));
    return (
      <div className="transfer-state">
        <ProgressLine text={text} done={done} total={total} />
        <Button className="button" onPress={desk.stop}>
          {progress.stop}
        </Button>
      </div>
    );
  }
  return (
    <div className="transfer-state">
      <p role="status">{state.kind === "failed" ? progress.failed : progress.stopped}</p>
      <Button className="button" onPress={() => desk.look(review)}>
        {progress.again}
      </Button>
    </div>
  );
}

function ReviewFoot({ step: { state, isStoring }, desk }: ReviewImportProps) {
  const isReadOnly = useRoster((roster) => roster.appInfo?.readOnly != null);
  const preview = state.kind === "done" ? state.preview : null;
  const count = preview === null ? 0 : preview.added.length + preview.changed.length;
  const left = new Set(preview?.refused.map(({ row }) => row)).size;
  return (
    <footer className="transfer-foot">
      <p className="transfer-note" role="status">
        {left > 0 && count > 0 && `${words.review.leaves(left)} `}
        {count > 0 && words.review.backup}
      </p>
      {isStoring && <CopyProgressDialog />}
      <div className="transfer-actions">
        <Button className="button" isDisabled={isStoring} onPress={desk.leave}>
          {words.review.cancel}
        </Button>
        <Button
          className="button button-primary"
          isDisabled={count === 0 || isStoring || isReadOnly}
          onPress={() => void desk.store()}
        >
          {preview !== null && count === 0 ? words.review.nothing : words.review.confirm(count)}
        </Button>
      </div>
    </footer>
  );
}
