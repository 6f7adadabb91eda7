import { Button } from "react-aria-components";
import type { Backup } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { sayMoment } from "../dataFile/moments.ts";

const words = texts.dataFile.backups;
const { columns } = words;

const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1, minimumFractionDigits: 1 });

interface BackupTableProps {
  readonly backups: readonly Backup[];
  readonly isDisabled: boolean;
  readonly onRestore: (backup: Backup) => void;
}

/** The copies with what is in each, newest first. */
export function BackupTable({ backups, isDisabled, onRestore }: BackupTableProps) {
  if (backups.length === 0) return <p>{words.none}</p>;
  return (
    <table className="ahead-table data-table-wide">
      <caption className="visually-hidden">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.madeAt}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{columns.holds}</th>
          <th scope="col" className="data-number">
            {columns.size}
          </th>
          <th scope="col">
            <span className="visually-hidden">{columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.id}>
            <th scope="row">{sayMoment(backup.madeAt)}</th>
            <td>{words.reasons[backup.why]}</td>
            <td data-tone={isBroken(backup) ? "problem" : undefined}>
              <Holds backup={backup} />
            </td>
            <td className="data-number">{words.megabytes(number.format(backup.bytes / 1_000_000))}</td>
            <td>
              <Button
                className="button"
                aria-label={words.restoreOf(sayMoment(backup.madeAt))}
                isDisabled={isDisabled || isBroken(backup)}
                onPress={() => onRestore(backup)}
              >
                {words.restore}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nobody can put it back. */
function isBroken({ isLocked, locations }: Backup): boolean {
  return locations === null && !isLocked;
}

function Holds({ backup: { isLocked, locations } }: { readonly backup: Backup }) {
  if (isLocked) return words.locked;
  if (locations === null) return words.unreadable;
  if (locations.length === 0) return words.empty;
  return (
    <ul>
      {locations.map(({ id, name, weeks, shifts }) => (
        <li key={id}>
          <bdi>{words.location(name ?? id, weeks, shifts)}</bdi>
        </li>
      ))}
    </ul>
  );
}
