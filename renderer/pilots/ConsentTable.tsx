import { texts } from "../../shared/texts/nl.ts";
import { ConsentCell } from "./ConsentCell.tsx";
import type { ConsentGroupView, ConsentTableView } from "./consentModel.ts";
import { GroupConsent } from "./GroupConsent.tsx";
import { childName, groupName } from "./pilotWords.ts";

const words = texts.pilots.consents;

/** The children by group, with a column for each pilot; each cell opens its own form. */
export function ConsentTable({ table: { pilots, groups } }: { readonly table: ConsentTableView }) {
  return (
    <table className="consents" aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.child}</th>
          {pilots.map((pilot) => (
            <th key={pilot} scope="col">
              {texts.pilots.pilot(pilot)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((view) => (
        <GroupRows key={view.group.id} view={view} columns={pilots.length + 1} />
      ))}
    </table>
  );
}

function GroupRows({
  view: { group, rows, missing },
  columns,
}: {
  readonly view: ConsentGroupView;
  readonly columns: number;
}) {
  return (
    <tbody>
      <tr className="consents-group">
        <th scope="rowgroup" colSpan={columns}>
          <span className="consents-group-line">
            <bdi>{groupName(group)}</bdi>
            {missing.map(({ pilot, childIds }) => (
              <GroupConsent key={pilot} group={group} pilot={pilot} childIds={childIds} />
            ))}
          </span>
        </th>
      </tr>
      {rows.map(({ child, cells }) => (
        <tr key={child.id}>
          <th scope="row">
            <bdi className="clip" title={childName(child)}>
              {childName(child)}
            </bdi>
          </th>
          {cells.map((cell) => (
            <td key={cell.pilot}>
              <ConsentCell child={child} cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
