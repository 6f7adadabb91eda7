import { useState } from "react";
import { Button } from "react-aria-components";
import { type ChangeLine, changeLines } from "../../shared/changeLog/changeLines.ts";
import { invertChange } from "../../shared/editing/change.ts";
import { texts } from "../../shared/texts/nl.ts";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { sayMoment } from "../dataFile/moments.ts";
import { titleOfWeek } from "../store/announcements.ts";
import { useOpenBoard } from "../store/page.tsx";
import { type LogRow, namesOf } from "./logRows.ts";

const words = texts.changeLog.detail;

interface LogDetailProps {
  readonly row: LogRow;
  readonly onClose: () => void;
}

/** An entry of the log: who, when, and what stood there before and after. */
export function LogDetail({ row: { name, entry }, onClose }: LogDetailProps) {
  return (
    <ModalDialog title={name} size="wide" closeLabel={words.close} onClose={onClose}>
      <dl className="log-facts">
        <dt>{words.at}</dt>
        <dd>{sayMoment(entry.at)}</dd>
        <dt>{words.by}</dt>
        <dd>{entry.by ?? texts.changeLog.unknownUser}</dd>
        {entry.change !== null && (
          <>
            <dt>{words.week}</dt>
            <dd>{titleOfWeek(entry.change.week)}</dd>
          </>
        )}
      </dl>
      {entry.action === "removal" && <p>{words.removal}</p>}
      {entry.change !== null && <Lines entry={entry} change={entry.change} />}
    </ModalDialog>
  );
}

/** Lines that are drawn at once; an import has thousands. */
const LINES_SHOWN = 200;

function Lines({ entry, change }: Pick<LogRow, "entry"> & { readonly change: NonNullable<LogRow["entry"]["change"]> }) {
  const location = useOpenBoard((board) => board.location);
  const [count, setCount] = useState(LINES_SHOWN);
  // What was undone went the other way.
  const lines = changeLines(entry.action === "undo" ? invertChange(change) : change, namesOf(location));
  if (lines.length === 0) return <p>{words.unchanged}</p>;
  const left = lines.length - count;
  return (
    <>
      <table className="ahead-table log-lines">
        <caption className="visually-hidden">{words.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, count).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves.
            <Line key={index} line={line} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button className="button log-more" onPress={() => setCount(lines.length)}>
          {words.more(left)}
        </Button>
      )}
    </>
  );
}

/** What came or went stands in its own column, with its long lists folded below it. */
function Line({ line: { what, before, after, lists } }: { readonly line: ChangeLine }) {
  const folded = lists.map(({ title, items }) => (
    <details key={title}>
      <summary>{title}</summary>
      <ul>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same, and none ever moves.
          <li key={index}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
    </details>
  ));
  return (
    <tr>
      <th scope="row">
        <bdi>{what}</bdi>
      </th>
      <td>
        <bdi>{before ?? words.nothing}</bdi>
        {before !== null && folded}
      </td>
      <td>
        <bdi>{after ?? words.nothing}</bdi>
        {before === null && folded}
      </td>
    </tr>
  );
}
