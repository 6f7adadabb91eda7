import { X } from "lucide-react";
import { useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import { barTimes, groupName, personName } from "../board/sentences.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { type Choice, SelectField } from "../controls/SelectField.tsx";
import { TextEntry } from "../controls/TextEntry.tsx";
import { useOpenBoard } from "../store/page.tsx";
import { type WorkRow, withGroup } from "./closeDayRows.ts";
import type { RowError } from "./readCloseDay.ts";
import { TimeFields } from "./TimeFields.tsx";

const words = texts.closeDay;

interface StaffPartProps {
  readonly rows: readonly WorkRow[];
  /** The person at whose times the focus begins. */
  readonly firstFor: string | null;
  readonly errors: ReadonlyMap<string, RowError>;
  readonly onChange: (rows: readonly WorkRow[]) => void;
  readonly onAdd: (staffId: string) => void;
}

/** For each person the planned times and those that were worked. */
export function StaffPart({ rows, firstFor, errors, onChange, onAdd }: StaffPartProps) {
  const staff = useOpenBoard(({ location }) => location.staff);
  const people = staff.map((person) => ({ key: person.id, text: personName(person) }));
  const [first] = useState(() => rows.find(({ shift }) => shift.staffId === firstFor)?.key);
  return (
    <section className="close-day-part">
      <h3>{words.staff.title}</h3>
      {rows.length === 0 ? (
        <p>{words.staff.none}</p>
      ) : (
        <table className="close-day-table">
          <caption className="visually-hidden">{words.staff.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.person}</th>
              <th scope="col">{words.columns.planned}</th>
              <th scope="col">{words.columns.present}</th>
              <th scope="col">{words.columns.from}</th>
              <th scope="col">{words.columns.to}</th>
              <th scope="col">{words.columns.breaks}</th>
              <th scope="col">{words.columns.group}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StaffRow
                key={row.key}
                row={row}
                isFirst={row.key === first}
                errors={errors.get(row.key)}
                onChange={(after) => onChange(rows.map((other) => (other.key === row.key ? after : other)))}
                onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
              />
            ))}
          </tbody>
        </table>
      )}
      <Adder label={words.staff.add} prompt={words.staff.addChoice} choices={people} onAdd={onAdd} />
    </section>
  );
}

interface StaffRowProps {
  readonly row: WorkRow;
  /** The focus begins here. */
  readonly isFirst: boolean;
  readonly errors: RowError | undefined;
  readonly onChange: (row: WorkRow) => void;
  readonly onRemove: () => void;
}

function StaffRow({ row, isFirst, errors, onChange, onRemove }: StaffRowProps) {
  const { staff } = useOpenBoard(({ location }) => location);
  const person = staff.find(({ id }) => id === row.shift.staffId);
  const who = person === undefined ? row.shift.staffId : personName(person);
  return (
    <tr data-absent={!row.isPresent || undefined}>
      <th scope="row">
        <bdi>{who}</bdi>
      </th>
      <td className="close-day-planned">{row.planned === null ? words.staff.noShift : barTimes(row.planned).long}</td>
      <TimeFields
        who={who}
        row={row}
        isFirst={isFirst}
        errors={errors}
        onChange={(part) => onChange({ ...row, ...part })}
      />
      <td className="close-day-breaks">
        {row.isPresent && (
          <TextEntry
            label={words.labels.breaks(who)}
            isLabelHidden
            value={row.breaks}
            error={errors?.breaks ?? null}
            placeholder={words.noBreak}
            onChange={(breaks) => onChange({ ...row, breaks })}
          />
        )}
      </td>
      <td className="close-day-group">
        {row.planned === null ? (
          <div className="close-day-extra">
            <GroupField who={who} row={row} onChange={onChange} />
            <IconButton label={words.labels.remove(who)} onPress={onRemove}>
              <X className="icon" aria-hidden="true" />
            </IconButton>
          </div>
        ) : (
          <GroupOf groupId={row.shift.groupId ?? null} />
        )}
      </td>
    </tr>
  );
}

function GroupField({ who, row, onChange }: Pick<StaffRowProps, "row" | "onChange"> & { readonly who: string }) {
  const groups = useOpenBoard(({ location }) => location.groups);
  const choices = [
    { key: "", text: words.noGroup },
    ...groups.map((group) => ({ key: group.id, text: groupName(group) })),
  ];
  return (
    <SelectField
      label={words.labels.group(who)}
      isLabelHidden
      choices={choices}
      value={row.shift.groupId ?? ""}
      onChange={(groupId) => onChange(withGroup(row, groupId === "" ? null : groupId))}
    />
  );
}

function GroupOf({ groupId }: { readonly groupId: string | null }) {
  const groups = useOpenBoard(({ location }) => location.groups);
  const group = groups.find(({ id }) => id === groupId);
  return <bdi>{group === undefined ? words.noGroup : groupName(group)}</bdi>;
}

interface AdderProps {
  readonly label: string;
  readonly prompt: string;
  readonly choices: readonly Choice<string>[];
  readonly onAdd: (key: string) => void;
}

/** A choice that adds a row, and then asks for the next. */
export function Adder({ label, prompt, choices, onAdd }: AdderProps) {
  return (
    <div className="close-day-add">
      <SelectField
        label={label}
        choices={[{ key: "", text: prompt }, ...choices]}
        value=""
        onChange={(key) => {
          if (key !== "") onAdd(key);
        }}
      />
    </div>
  );
}
