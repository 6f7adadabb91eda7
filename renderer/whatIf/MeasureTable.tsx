import { ChevronDown, ChevronRight } from "lucide-react";
import { type CSSProperties, Fragment, type ReactNode } from "react";
import type { ComparedScenario } from "../../shared/comparison/compareScenarios.ts";
import type { TableCell, TableRow, TableSection } from "../../shared/comparison/comparisonTable.ts";
import {
  aboutCompared,
  keyOfCompared,
  nameOfCompared,
  type ScenarioKey,
} from "../../shared/comparison/scenarioKeys.ts";
import { texts } from "../../shared/texts/nl.ts";
import { useBoardUi, usePage } from "../store/page.tsx";
import "./table.css";
import "./curves.css";

const words = texts.whatIf.table;

interface MeasureTableProps {
  readonly label: string;
  readonly columns: readonly ComparedScenario[];
  readonly sections: readonly TableSection[];
  readonly selected: ScenarioKey | null;
  /** Absent where there is nothing to show of one scenario. */
  readonly onSelect?: (key: ScenarioKey) => void;
  /** Rows below the measures. */
  readonly children: ReactNode;
}

/** Measures by row and scenarios by column, each number with its difference to the regular rules. */
export function MeasureTable({ label, columns, sections, selected, onSelect, children }: MeasureTableProps) {
  const keys = columns.map(keyOfCompared);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard.
    <section className="measure-scroll" aria-label={label} tabIndex={0}>
      <table className="measure-table" style={{ "--columns": columns.length } as CSSProperties}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            {columns.map((compared) => (
              <ColumnHead key={keyOfCompared(compared)} compared={compared} selected={selected} onSelect={onSelect} />
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.id}>
            <tr className="measure-section">
              <th scope="rowgroup">{section.name}</th>
              <td colSpan={columns.length} />
            </tr>
            {section.rows.map((row) => (
              <FoldableRow key={row.id} row={row} keys={keys} selected={selected} />
            ))}
          </tbody>
        ))}
        {children}
      </table>
    </section>
  );
}

interface ColumnHeadProps {
  readonly compared: ComparedScenario;
  readonly selected: ScenarioKey | null;
  readonly onSelect: MeasureTableProps["onSelect"];
}

function ColumnHead({ compared, selected, onSelect }: ColumnHeadProps) {
  const key = keyOfCompared(compared);
  const name = nameOfCompared(compared);
  const isSelected = key === selected;
  return (
    <th scope="col" data-selected={isSelected || undefined}>
      {onSelect ? (
        <button
          type="button"
          className="column-button"
          aria-pressed={isSelected}
          title={words.show(name)}
          onClick={() => onSelect(key)}
        >
          <bdi>{name}</bdi>
        </button>
      ) : (
        <bdi>{name}</bdi>
      )}
      <small>{aboutCompared(compared)}</small>
    </th>
  );
}

interface FoldableRowProps {
  readonly row: TableRow;
  readonly keys: readonly ScenarioKey[];
  readonly selected: ScenarioKey | null;
}

/** A row that can be unfolded to a row a rule. */
function FoldableRow({ row, keys, selected }: FoldableRowProps) {
  const { ui } = usePage();
  const isOpen = useBoardUi((state) => state.whatIf.openRows.includes(row.id));
  const fold = () =>
    ui.setState(({ whatIf }) => ({
      whatIf: {
        ...whatIf,
        openRows: isOpen ? whatIf.openRows.filter((id) => id !== row.id) : [...whatIf.openRows, row.id],
      },
    }));
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <Fragment>
      <tr data-part={row.isPart || undefined}>
        <th scope="row">
          {row.byRule.length === 0 ? (
            row.name
          ) : (
            <button
              type="button"
              className="fold-button"
              aria-expanded={isOpen}
              aria-label={isOpen ? words.hideRules(row.name) : words.showRules(row.name)}
              onClick={fold}
            >
              {row.name}
              <Chevron className="icon icon-small" aria-hidden="true" />
            </button>
          )}
        </th>
        <Cells cells={row.cells} keys={keys} selected={selected} />
      </tr>
      {isOpen &&
        row.byRule.map((rule) => (
          <tr key={rule.id} data-part data-rule>
            <th scope="row">{rule.name}</th>
            <Cells cells={rule.cells} keys={keys} selected={selected} />
          </tr>
        ))}
    </Fragment>
  );
}

interface CellsProps {
  readonly cells: readonly TableCell[];
  readonly keys: readonly ScenarioKey[];
  readonly selected: ScenarioKey | null;
}

function Cells({ cells, keys, selected }: CellsProps) {
  return cells.map(({ text, share, isZero, delta }, index) => (
    <td
      key={keys[index]}
      data-selected={keys[index] === selected || undefined}
      data-zero={isZero || undefined}
      data-bar={share !== null || undefined}
    >
      <span className="measure-cell">
        <span className="measure-value">{text}</span>
        <span className="measure-delta" data-tone={delta?.tone}>
          {delta && (
            <>
              <span aria-hidden="true">{delta.text}</span>
              <span className="visually-hidden">{words.toRegular(delta.text)}</span>
            </>
          )}
        </span>
      </span>
      {share !== null && share > 0 && (
        <span className="measure-bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
    </td>
  ));
}
