import { CircleCheck } from "lucide-react";
import { Button } from "react-aria-components";
import type { TableKind } from "../../shared/importing/tableKinds.ts";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";
import { otherKinds } from "./importReview.ts";
import { whereOf } from "./previewRows.ts";
import { describeImport, type ImportDesk, type ImportStep } from "./useImport.ts";

const words = texts.transfer.importing.stored;

/** As many refusals are listed; who wants all has the preview, or the file. */
const MOST_REFUSALS = 100;

/** Where what was read can be seen. */
const SCREENS = {
  children: "children",
  attendance: "children",
  staff: "staff",
  availability: "staff",
  shifts: "roster",
} as const satisfies Readonly<Record<TableKind, string>>;

interface StoredImportProps {
  readonly step: Extract<ImportStep, { kind: "stored" }>;
  readonly desk: ImportDesk;
}

/** What was read and what was not, with the way back and the ways on. */
export function StoredImport({ step, desk }: StoredImportProps) {
  const { ui } = usePage();
  const { review, preview } = step;
  const screen = SCREENS[review.kind];
  return (
    <div className="transfer-parts">
      <section className="transfer-part">
        <p className="transfer-done">
          <CircleCheck className="icon" aria-hidden="true" />
          <b>
            <bdi>{words.done(describeImport(review, preview))}</bdi>
          </b>
        </p>
        <div className="transfer-actions">
          <Button className="button button-primary" onPress={() => ui.setState({ screen })}>
            {words.show[screen]}
          </Button>
          {otherKinds(review, desk.remembered).map((other) => (
            <Button key={other} className="button" onPress={() => desk.lookAs(other)}>
              {words.sameFile(texts.importing.tables[other])}
            </Button>
          ))}
          <Button className="button" onPress={() => void desk.choose()}>
            {words.again}
          </Button>
        </div>
        <p className="transfer-note">{words.undoText}</p>
        <Button className="button" onPress={() => void desk.undo()}>
          {words.undo}
        </Button>
      </section>
      {preview.refused.length > 0 && <Refusals preview={preview} />}
    </div>
  );
}

function Refusals({ preview: { refused } }: Pick<StoredImportProps["step"], "preview">) {
  const rows = new Set(refused.map(({ row }) => row)).size;
  return (
    <section className="transfer-part" data-tall>
      <p>{rows === 1 ? words.oneRefused : words.refused(rows)}</p>
      <ul className="removal-list">
        {refused.slice(0, MOST_REFUSALS).map((refusal) => (
          <li key={`${refusal.row} ${refusal.column} ${refusal.reason}`}>
            <bdi>{words.refusal(refusal.row, whereOf(refusal), refusal.reason)}</bdi>
          </li>
        ))}
      </ul>
      {refused.length > MOST_REFUSALS && <p>{words.more(refused.length - MOST_REFUSALS)}</p>}
    </section>
  );
}
