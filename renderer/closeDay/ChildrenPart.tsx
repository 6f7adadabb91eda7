import { X } from "lucide-react";
import { useState } from "react";
import type { Child } from "../../shared/exchange/records.ts";
import { clockRange } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { groupBy } from "../board/boardModel.ts";
import { groupName } from "../board/sentences.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { isOtherwise, type StayRow } from "./closeDayRows.ts";
import type { RowError } from "./readCloseDay.ts";
import { Adder } from "./StaffPart.tsx";
import { TimeFields } from "./TimeFields.tsx";

const words = texts.closeDay;

interface ChildrenPartProps {
  readonly rows: readonly StayRow[];
  readonly errors: ReadonlyMap<string, RowError>;
  readonly onChange: (rows: readonly StayRow[]) => void;
  readonly onAdd: (childId: string, groupId: string) => void;
}

/** For each group its children: when they were expected, and when they were there. A group opens to be mended. */
export function ChildrenPart({ rows, errors, onChange, onAdd }: ChildrenPartProps) {
  const groups = useOpenBoard(({ location }) => location.groups);
  const byGroup = groupBy(rows, ({ groupId }) => groupId);
  const replace = (groupId: string, ofGroup: readonly StayRow[]) =>
    onChange(groups.flatMap(({ id }) => (id === groupId ? ofGroup : (byGroup.get(id) ?? []))));
  return (
    <section className="close-day-part">
      <h3>{words.children.title}</h3>
      {rows.length === 0 && <p>{words.children.none}</p>}
      {groups.map((group) => (
        <GroupPart
          key={group.id}
          name={groupName(group)}
          rows={byGroup.get(group.id) ?? []}
          errors={errors}
          onChange={(ofGroup) => replace(group.id, ofGroup)}
          onAdd={(childId) => onAdd(childId, group.id)}
        />
      ))}
    </section>
  );
}

interface GroupPartProps extends Pick<ChildrenPartProps, "rows" | "errors" | "onChange"> {
  readonly name: string;
  readonly onAdd: (childId: string) => void;
}

function GroupPart({ name, rows, errors, onChange, onAdd }: GroupPartProps) {
  const children = useOpenBoard(({ location }) => location.children);
  const [isOpen, setOpen] = useState(false);
  const hasErrors = rows.some(({ key }) => errors.has(key));
  const present = rows.filter(({ isPresent }) => isPresent).length;
  const expected = rows.filter((row) => row.expected !== null).length;
  const otherwise = rows.filter(isOtherwise).length;
  const shown = new Set(rows.map(({ childId }) => childId));
  const others = children
    .filter(({ id }) => !shown.has(id))
    .map((child) => ({ key: child.id, text: childName(child) }));
  return (
    <details
      className="close-day-group-part"
      open={isOpen || hasErrors}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <b>{name}</b> <span>{words.children.present(present, expected)}</span>
        {otherwise > 0 && <span className="close-day-otherwise">{words.children.different(otherwise)}</span>}
      </summary>
      {(isOpen || hasErrors) && (
        <>
          <table className="close-day-table">
            <caption className="visually-hidden">{words.children.caption(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.child}</th>
                <th scope="col">{words.columns.planned}</th>
                <th scope="col">{words.columns.present}</th>
                <th scope="col">{words.columns.from}</th>
                <th scope="col">{words.columns.to}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.columns.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ChildRow
                  key={row.key}
                  who={nameOf(children, row.childId)}
                  row={row}
                  errors={errors.get(row.key)}
                  onChange={(after) => onChange(rows.map((other) => (other.key === row.key ? after : other)))}
                  onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
                />
              ))}
            </tbody>
          </table>
          <Adder label={words.children.add} prompt={words.children.addChoice} choices={others} onAdd={onAdd} />
        </>
      )}
    </details>
  );
}

interface ChildRowProps {
  readonly who: string;
  readonly row: StayRow;
  readonly errors: RowError | undefined;
  readonly onChange: (row: StayRow) => void;
  readonly onRemove: () => void;
}

function ChildRow({ who, row, errors, onChange, onRemove }: ChildRowProps) {
  return (
    <tr data-absent={!row.isPresent || undefined}>
      <th scope="row">
        <bdi>{who}</bdi>
      </th>
      <td className="close-day-planned">
        {row.expected === null ? words.children.notExpected : clockRange(row.expected)}
      </td>
      <TimeFields who={who} row={row} errors={errors} onChange={(part) => onChange({ ...row, ...part })} />
      <td>
        {row.expected === null && (
          <IconButton label={words.labels.remove(who)} onPress={onRemove}>
            <X className="icon" aria-hidden="true" />
          </IconButton>
        )}
      </td>
    </tr>
  );
}

function nameOf(children: readonly Child[], childId: string): string {
  const child = children.find(({ id }) => id === childId);
  return child === undefined ? childId : childName(child);
}

function childName({ id, name }: Child): string {
  return name ?? texts.app.board.unnamedChild(id);
}
