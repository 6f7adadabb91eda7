import { Button } from "react-aria-components";
import { childrenToRemove } from "../../shared/privacy/retention.ts";
import { longDate } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { childNameOf } from "../masterData/recordNames.ts";
import { useOpenBoard, usePage } from "../store/page.tsx";

const words = texts.dataFile.retention;

interface DueChildrenProps {
  readonly months: number;
  readonly isDisabled: boolean;
  readonly onRemove: (childId: string) => void;
}

/** The children who left longer ago than their records are kept, those who left first before the others. */
export function DueChildren({ months, isDisabled, onRemove }: DueChildrenProps) {
  const { today } = usePage();
  const children = useOpenBoard((board) => board.location.children);
  const due = childrenToRemove(children, today(), months);
  if (due.length === 0) return <p>{words.dueNone}</p>;
  return (
    <table className="ahead-table">
      <caption className="visually-hidden">{words.due}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.lastOn}</th>
          <th scope="col">
            <span className="visually-hidden">{words.columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {due.map(({ child, lastOn }) => (
          <tr key={child.id}>
            <th scope="row">
              <bdi>{childNameOf(child)}</bdi>
            </th>
            <td>{longDate(lastOn)}</td>
            <td>
              <Button
                className="button"
                aria-label={words.removeOf(childNameOf(child))}
                isDisabled={isDisabled}
                onPress={() => onRemove(child.id)}
              >
                {words.remove}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
